import { Alert, Box, Button, Typography } from '@mui/material';
import type { EveningFacts } from '../../domain/eveningFacts';
import { markKinds } from '../../domain/run';
import { useTexts } from '../../texts/useTexts';
import { longDate } from '../../ui/dates';
import { Section } from '../../ui/Page';
import { MarkLine } from './MarkLine';
import { NoTimes } from './NoTimes';
import { useClosing } from './useClosing';

interface ClosePartProps {
  readonly facts: EveningFacts;
  readonly onType: () => void;
}

/** What was caught on the evening, to check, and one act that makes records of it. */
export function ClosePart({ facts, onType }: ClosePartProps) {
  const t = useTexts();
  const closing = useClosing(facts);
  const words = t.after.close;
  if (facts.run.spans.length === 0) return <NoTimes onType={onType} />;
  if (!closing) return null;
  const { marks, taken, pitchIds, isToBeHeld, followUpOn, count } = closing;
  const isNothing = taken.length === 0 && pitchIds.length === 0 && !isToBeHeld;
  const will = [
    taken.length > 0 ? words.willTake(count('offer'), count('gift'), count('idea')) : '',
    count('offer') > 0 && followUpOn ? words.willFollow(longDate(followUpOn, t.language)) : '',
    pitchIds.length > 0 ? words.willPitched(pitchIds.length) : '',
    isToBeHeld ? words.willHeld : '',
  ].filter(Boolean);
  return (
    <Box sx={{ maxWidth: 960 }}>
      <Typography color="textSecondary" sx={{ mb: 6, maxWidth: '70ch' }}>
        {words.intro}
      </Typography>
      {marks.length === 0 && <Typography sx={{ mb: 6 }}>{words.none}</Typography>}
      {markKinds
        .filter((kind) => marks.some((mark) => mark.kind === kind))
        .map((kind) => (
          <Section key={kind} title={words.kinds[kind]}>
            {kind === 'moment' && (
              <Typography color="textSecondary" sx={{ mb: 2 }}>
                {words.moments}
              </Typography>
            )}
            <Box component="ul" aria-label={words.kinds[kind]} sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {marks
                .filter((mark) => mark.kind === kind)
                .map((mark) => (
                  <MarkLine
                    key={mark.rowId}
                    mark={mark}
                    facts={facts}
                    line={closing.lineOf(mark)}
                    onChange={(changes) => closing.check(mark.rowId, changes)}
                  />
                ))}
            </Box>
          </Section>
        ))}
      <Section title={words.will}>
        {isNothing ? (
          <Typography role="status">{words.nothing}</Typography>
        ) : (
          <Box component="ul" sx={{ m: 0, mb: 4, pl: 5 }}>
            {will.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </Box>
        )}
        {facts.run.current && (
          <Alert severity="warning" sx={{ mb: 4, maxWidth: 640 }}>
            {words.running}
          </Alert>
        )}
        {!isNothing && (
          <Button
            variant="contained"
            disabled={closing.lacksPitch || facts.run.current !== null}
            onClick={() => void closing.close()}
          >
            {words.act}
          </Button>
        )}
      </Section>
    </Box>
  );
}
