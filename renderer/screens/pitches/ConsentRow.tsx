import TuneIcon from '@mui/icons-material/Tune';
import { Box, IconButton, ToggleButton, ToggleButtonGroup, Tooltip, Typography } from '@mui/material';
import { useState } from 'react';
import { now } from '../../data/records';
import { type Choice, choices } from '../../domain/choices';
import type { Changes, Row } from '../../domain/nouns';
import { dateAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { digitDate } from '../../ui/dates';
import { RecordField } from '../record/RecordField';
import { useAct } from '../shell/useAct';
import { SideBySide } from './PanelPart';

interface ConsentRowProps {
  readonly label: string;
  /** Undefined when the question was never put. */
  readonly consent: Row<'consents'> | undefined;
  readonly save: (changes: Changes<'consents'>) => Promise<void>;
}

/** What choosing an answer writes: its date, and that a yes was taken back when it was one. */
function answered(
  before: Pick<Row<'consents'>, 'answer' | 'date'> | undefined,
  answer: Choice<'consentAnswer'>,
  today: string,
): Changes<'consents'> {
  if (answer === 'notAsked') return { answer, date: null, withdrawnOn: null };
  // Taking back keeps the day on which the yes was given.
  if (answer === 'no' && before?.answer === 'yes') return { answer, date: before.date, withdrawnOn: today };
  return { answer, date: today, withdrawnOn: null };
}

/** One question with its answer, and under it when and how it was given. */
export function ConsentRow({ label, consent, save }: ConsentRowProps) {
  const t = useTexts();
  const run = useAct();
  const [isUnfolded, setUnfolded] = useState(false);
  const words = t.pitches.consents;
  const isAnswered = consent !== undefined && consent.answer !== 'notAsked';
  const about = isAnswered
    ? [
        consent.withdrawnOn
          ? words.withdrawn(digitDate(consent.withdrawnOn))
          : consent.date
            ? digitDate(consent.date)
            : words.undated,
        consent.givenBy === 'guardian' ? words.byGuardian(consent.guardianName) : '',
      ]
    : [];
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="body2">{label}</Typography>
          {isAnswered && (
            <Typography variant="caption" color="textSecondary" component="div">
              {about.filter(Boolean).join(', ')}
            </Typography>
          )}
        </Box>
        {isAnswered && (
          <Tooltip title={words.details}>
            <IconButton
              size="small"
              aria-label={`${words.details}: ${label}`}
              aria-expanded={isUnfolded}
              onClick={() => setUnfolded(!isUnfolded)}
            >
              <TuneIcon fontSize="small" />
            </IconButton>
          </Tooltip>
        )}
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={label}
          value={consent?.answer ?? 'notAsked'}
          onChange={(_event, answer: Choice<'consentAnswer'> | null) => {
            if (answer) void run(() => save(answered(consent, answer, dateAt(now()))));
          }}
        >
          {choices.consentAnswer.map((answer) => (
            <ToggleButton key={answer} value={answer}>
              {t.choices.consentAnswer[answer]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
      {isAnswered && isUnfolded && (
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3, py: 3 }}>
          <SideBySide>
            <RecordField table="consents" row={consent} field="date" save={save} />
            <RecordField table="consents" row={consent} field="givenBy" save={save} />
          </SideBySide>
          <RecordField table="consents" row={consent} field="how" save={save} />
          <RecordField table="consents" row={consent} field="withdrawnOn" save={save} />
        </Box>
      )}
    </Box>
  );
}
