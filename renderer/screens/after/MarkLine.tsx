import { Box, Checkbox, FormControlLabel, MenuItem, TextField, Typography } from '@mui/material';
import type { CaughtMark } from '../../data/closeEvening';
import type { EveningFacts } from '../../domain/eveningFacts';
import { clockAt, instant } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import type { CheckedLine } from './useClosing';

interface MarkLineProps {
  readonly mark: CaughtMark;
  readonly facts: EveningFacts;
  readonly line: CheckedLine;
  readonly onChange: (changes: Partial<CheckedLine>) => void;
}

/** Something caught on the evening, to check: whether it is taken over, what it says, and for which pitch. */
export function MarkLine({ mark, facts, line, onChange }: MarkLineProps) {
  const t = useTexts();
  const words = t.after.close;
  const at = t.runOfShow.clock(clockAt(instant(mark.at + facts.run.labelMs)));
  const label = words.text(words.kinds[mark.kind], at);
  const hasPitch = mark.kind === 'offer' || mark.kind === 'gift';
  const lacksPitch = mark.kind === 'gift' && !line.asOffer && line.isChosen && !mark.isTaken && line.pitchId === null;
  return (
    <Box
      component="li"
      sx={{ display: 'grid', gridTemplateColumns: '40px 64px 1fr 280px', columnGap: 3, alignItems: 'start', py: 1.5 }}
    >
      {mark.kind === 'moment' ? (
        <span />
      ) : (
        <Checkbox
          checked={line.isChosen && !mark.isTaken}
          disabled={mark.isTaken}
          onChange={(_event, isChosen) => onChange({ isChosen })}
          slotProps={{ input: { 'aria-label': words.take(line.text || label) } }}
        />
      )}
      <Typography sx={{ pt: 2, fontVariantNumeric: 'tabular-nums' }} color="textSecondary">
        {at}
      </Typography>
      {mark.kind === 'moment' ? (
        <Typography sx={{ pt: 2 }}>{mark.text}</Typography>
      ) : (
        <TextField
          multiline
          value={line.text}
          disabled={mark.isTaken || !line.isChosen}
          helperText={mark.isTaken ? words.done : null}
          onChange={({ target }) => onChange({ text: target.value })}
          slotProps={{ htmlInput: { 'aria-label': label } }}
        />
      )}
      {hasPitch && (
        <Box>
          <TextField
            select
            label={words.pitch}
            value={line.pitchId ?? ''}
            disabled={mark.isTaken || !line.isChosen}
            error={lacksPitch}
            helperText={lacksPitch ? words.giftNeedsPitch : null}
            onChange={({ target }) => onChange({ pitchId: target.value || null })}
          >
            <MenuItem value="">{words.noPitch}</MenuItem>
            {[...facts.pitches.values()].map((pitch) => (
              <MenuItem key={pitch.id} value={pitch.id}>
                {pitch.title}
              </MenuItem>
            ))}
          </TextField>
          {mark.kind === 'gift' && !mark.isTaken && (
            <FormControlLabel
              label={words.asOffer}
              sx={{ ml: 0 }}
              control={
                <Checkbox
                  size="small"
                  checked={line.asOffer}
                  disabled={!line.isChosen}
                  onChange={(_event, asOffer) => onChange({ asOffer })}
                />
              }
            />
          )}
        </Box>
      )}
    </Box>
  );
}
