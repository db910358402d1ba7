import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, Tooltip, Typography } from '@mui/material';
import { inviteLookBack, type LookBackLine, lookBacksAt, removeLookBack, saveLookBack } from '../../data/lookBacks';
import { useLive } from '../../data/useLive';
import { choices } from '../../domain/choices';
import { type Edition, wasHeld } from '../../domain/edition';
import { isAccepted } from '../../domain/lookBacks';
import { useTexts } from '../../texts/useTexts';
import { digitDate } from '../../ui/dates';
import { InlineChoice } from '../../ui/InlineChoice';
import { Section } from '../../ui/Page';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { LookBackFinder } from './LookBackFinder';
import { LookBackRow } from './LookBackRow';

/** More than these is a list, not a proposal. */
const most = 4;
const list = { listStyle: 'none', m: 0, p: 0 } as const;

/** Who pitched before and looks back at this evening: asked, coming, there; and who could be asked. */
export function LookBacks({ edition }: { readonly edition: Edition }) {
  const t = useTexts();
  const run = useAct();
  const tellUndo = useTellUndo();
  const words = t.followUps.lookBacks;
  const found = useLive(() => lookBacksAt(edition, most), [edition]);
  if (!found) return null;
  const { lines, suggested } = found;
  const isOver = wasHeld(edition) || edition.status === 'cancelled';
  if (isOver && lines.length === 0) return null;
  const invite = async (pitchId: string, title: string) => {
    if (await run(() => inviteLookBack(edition.id, pitchId).then(() => true))) await tellUndo(words.asked(title));
  };
  const coming = lines.filter(({ lookBack }) => isAccepted(lookBack)).length;
  const waiting = lines.filter(({ lookBack }) => lookBack.presence === 'invited').length;
  return (
    <Section title={words.title}>
      <Typography color="textSecondary" sx={{ mb: 3, mt: -2 }}>
        {words.state(coming, waiting) || words.hint}
      </Typography>
      {lines.length > 0 && (
        <Box component="ul" aria-label={words.title} sx={{ ...list, mb: 5 }}>
          {lines.map((line) => (
            <Asked key={line.lookBack.id} line={line} />
          ))}
        </Box>
      )}
      {!isOver && (
        <>
          <Typography variant="h3" sx={{ mb: 2 }}>
            {words.suggestions}
          </Typography>
          {suggested.length === 0 && (
            <Typography variant="body2" color="textSecondary">
              {words.noSuggestions}
            </Typography>
          )}
          <Box component="ul" aria-label={words.suggestions} sx={{ ...list, mb: 3 }}>
            {suggested.map(({ pitchId, pitch, outcome, date }) => (
              <LookBackRow
                key={pitchId}
                pitch={pitch}
                detail={words.since(t.choices.outcome[outcome], digitDate(date))}
              >
                <Button
                  variant="outlined"
                  size="small"
                  aria-label={words.invite(pitch.title)}
                  onClick={() => void invite(pitchId, pitch.title)}
                >
                  {words.ask}
                </Button>
              </LookBackRow>
            ))}
          </Box>
          <LookBackFinder edition={edition} onPick={(pitchId, title) => void invite(pitchId, title)} />
        </>
      )}
    </Section>
  );
}

function Asked({ line: { lookBack, pitch, isRefused } }: { readonly line: LookBackLine }) {
  const t = useTexts();
  const run = useAct();
  const tellUndo = useTellUndo();
  const words = t.followUps.lookBacks;
  const title = pitch.title || t.followUps.nameless;
  const remove = async () => {
    if (await run(() => removeLookBack(lookBack.id).then(() => true))) await tellUndo(words.removed(title));
  };
  const known = pitch.outcome === 'unknown' ? '' : t.choices.outcome[pitch.outcome];
  return (
    <LookBackRow pitch={pitch} detail={[known, isRefused && words.refused].filter(Boolean).join(' · ')}>
      <InlineChoice
        label={words.presence(title)}
        value={lookBack.presence}
        options={choices.presence.map((value) => ({
          value,
          label: value === 'absent' ? words.absent : t.choices.presence[value],
        }))}
        onChange={(presence) => void run(() => saveLookBack(lookBack.id, { presence }))}
      />
      <Tooltip title={words.remove(title)}>
        <IconButton size="small" aria-label={words.remove(title)} onClick={() => void remove()}>
          <DeleteIcon fontSize="small" />
        </IconButton>
      </Tooltip>
    </LookBackRow>
  );
}
