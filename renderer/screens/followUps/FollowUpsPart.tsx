import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, Tooltip, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { bin } from '../../data/bin';
import { followUpDetail, keyOfPitch } from '../../data/followUpDetail';
import { saveFollowUp } from '../../data/followUps';
import type { PitchDetail } from '../../data/pitches';
import { useLive } from '../../data/useLive';
import type { Changes, Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { PanelPart } from '../pitches/PanelPart';
import { RecordField } from '../record/RecordField';
import { hashOf } from '../shell/route';
import { useBin } from '../shell/useUndo';
import { dueText } from './dueWords';
import { LookBackPart } from './LookBackPart';
import { capital, momentsOf } from './moments';
import { Timeline } from './Timeline';
import { Unfold } from './Unfold';

/** The conversations about a pitch: the next one, those that were held, and whether they look back somewhere. */
export function FollowUpsPart({ pitch }: Pick<PitchDetail, 'pitch'>) {
  const t = useTexts();
  const toBin = useBin();
  const words = t.followUps.part;
  const [openId, setOpenId] = useState<string | null>(null);
  const key = keyOfPitch(pitch.id);
  const detail = useLive(() => followUpDetail(key), [key]);
  const held = detail?.held;
  const moments = useMemo(() => momentsOf({ held: held ?? [], outcomes: [], edition: null }, t), [held, t]);
  if (!detail) return null;
  const { due, today } = detail;
  const next = due ? `${capital(dueText(due, today, t))}.` : moments.length > 0 ? words.over : words.nothing;
  return (
    <PanelPart title={words.title}>
      <Typography variant="body2" color={due ? 'textPrimary' : 'textSecondary'} sx={{ mt: -2 }}>
        {next}
      </Typography>
      {moments.length > 0 && (
        <Timeline
          label={words.title}
          moments={moments.map((moment) => {
            const row = held?.find(({ id }) => id === moment.key);
            const isOpen = openId === moment.key;
            return {
              ...moment,
              ...(isOpen && { text: '' }),
              action: (
                <>
                  <Unfold
                    label={words.change(moment.date)}
                    isOpen={isOpen}
                    onPress={() => setOpenId(isOpen ? null : moment.key)}
                  />
                  <Tooltip title={words.remove}>
                    <IconButton
                      size="small"
                      edge="end"
                      aria-label={words.remove}
                      onClick={() => void toBin(() => bin('followUps', moment.key), `${moment.title} · ${moment.date}`)}
                    >
                      <DeleteIcon fontSize="small" />
                    </IconButton>
                  </Tooltip>
                </>
              ),
              form: isOpen && row && <HeldFields row={row} />,
            };
          })}
        />
      )}
      <Button
        variant="outlined"
        size="small"
        href={hashOf({ screen: 'followUps', id: due?.key ?? key })}
        sx={{ alignSelf: 'flex-start' }}
      >
        {t.followUps.log.title}
      </Button>
      <LookBackPart detail={detail} />
    </PanelPart>
  );
}

/** What was said, to be put right. */
function HeldFields({ row }: { readonly row: Row<'followUps'> }) {
  const fields = { row, save: (changes: Changes<'followUps'>) => saveFollowUp(row.id, changes) };
  return (
    <Box sx={{ display: 'grid', gap: 3, mt: 3 }}>
      <RecordField table="followUps" {...fields} field="result" />
      <RecordField table="followUps" {...fields} field="channel" />
      <RecordField table="followUps" {...fields} field="responsibleId" />
    </Box>
  );
}
