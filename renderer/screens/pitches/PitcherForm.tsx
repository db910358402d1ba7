import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import LinkOffIcon from '@mui/icons-material/LinkOff';
import { Box, ButtonBase, IconButton, Tooltip, Typography } from '@mui/material';
import { useId } from 'react';
import { savePitcher } from '../../data/pitches';
import type { Changes, Row } from '../../domain/nouns';
import { fullName } from '../../domain/pitcher';
import { useTexts } from '../../texts/useTexts';
import { RecordField } from '../record/RecordField';
import { Consents } from './Consents';
import { SideBySide } from './PanelPart';

interface PitcherFormProps {
  readonly pitcher: Row<'pitchers'>;
  readonly consents: readonly Row<'consents'>[];
  readonly isUnfolded: boolean;
  readonly onFold: () => void;
  readonly onUnlink: () => void;
}

/** A pitcher as one line, that unfolds into everything kept of them. */
export function PitcherForm({ pitcher, consents, isUnfolded, onFold, onUnlink }: PitcherFormProps) {
  const t = useTexts();
  const id = useId();
  const name = fullName(pitcher) || t.pitches.people.nameless;
  const fields = { row: pitcher, save: (changes: Changes<'pitchers'>) => savePitcher(pitcher.id, changes) };
  const under = [pitcher.email, pitcher.ageBand === 'unknown' ? '' : t.choices.ageBand[pitcher.ageBand]]
    .filter(Boolean)
    .join(' · ');
  return (
    <Box sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <ButtonBase
          onClick={onFold}
          aria-expanded={isUnfolded}
          aria-controls={id}
          sx={{ flex: 1, minWidth: 0, gap: 2, px: 2, py: 2, borderRadius: 1, justifyContent: 'flex-start' }}
        >
          <ExpandMoreIcon
            fontSize="small"
            sx={{ transform: isUnfolded ? 'none' : 'rotate(-90deg)', transition: 'transform 120ms' }}
          />
          <Box sx={{ textAlign: 'left', minWidth: 0 }}>
            <Typography sx={{ fontWeight: 550 }}>{name}</Typography>
            {under && (
              <Typography variant="caption" color="textSecondary" component="div" noWrap>
                {under}
              </Typography>
            )}
          </Box>
        </ButtonBase>
        <Tooltip title={t.pitches.people.unlink(name)}>
          <IconButton aria-label={t.pitches.people.unlink(name)} size="small" onClick={onUnlink}>
            <LinkOffIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      </Box>
      {isUnfolded && (
        <Box id={id} sx={{ display: 'flex', flexDirection: 'column', gap: 3, px: 2, pt: 2, pb: 5 }}>
          <SideBySide>
            <RecordField table="pitchers" {...fields} field="givenName" />
            <RecordField table="pitchers" {...fields} field="prefix" />
          </SideBySide>
          <RecordField table="pitchers" {...fields} field="familyName" />
          <RecordField table="pitchers" {...fields} field="email" />
          <SideBySide>
            <RecordField table="pitchers" {...fields} field="phone" />
            <RecordField table="pitchers" {...fields} field="ageBand" />
            <RecordField table="pitchers" {...fields} field="neighbourhoodId" />
            <RecordField table="pitchers" {...fields} field="districtId" />
          </SideBySide>
          <Consents pitcher={pitcher} consents={consents} />
        </Box>
      )}
    </Box>
  );
}
