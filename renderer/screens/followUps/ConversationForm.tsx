import { Box, Button, Checkbox, FormControlLabel, MenuItem, TextField, Typography } from '@mui/material';
import type { KeyboardEvent, RefObject } from 'react';
import type { FollowUpDetail } from '../../data/followUpDetail';
import { type Choice, choices } from '../../domain/choices';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { longDate, shortDate } from '../../ui/dates';
import { editionText } from './dueWords';
import { KeyChoices } from './KeyChoices';
import { useConversation } from './useConversation';

const outcomes = choices.outcome.filter((outcome) => outcome !== 'unknown');
const statuses = choices.offerStatus.filter((status) => status !== 'offered');

interface ConversationFormProps {
  readonly detail: FollowUpDetail;
  readonly onSaved: () => void;
  /** The field that is typed in first. */
  readonly firstRef: RefObject<HTMLTextAreaElement | null>;
}

/** Records a conversation: what was heard first, the rest only when there is something to tell. */
export function ConversationForm({ detail, onSaved, firstRef }: ConversationFormProps) {
  const t = useTexts();
  const words = t.followUps.form;
  const { offer, edition, lookBackAt } = detail;
  const { draft, change, outcome, nextOn, problems, save, miss } = useConversation(detail, onSaved);
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
      return;
    }
    const at = event.altKey && !event.ctrlKey ? Number(/^Digit(\d)$/.exec(event.code)?.[1] ?? 0) - 1 : -1;
    if (at < 0) return;
    event.preventDefault();
    if (offer) change({ offerStatus: statuses[at] ?? draft.offerStatus });
    else change({ outcome: outcomes[at] ?? draft.outcome });
  };
  return (
    <Box
      component="form"
      aria-label={words.label}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={pressed}
      sx={{ display: 'grid', gap: 4 }}
    >
      <TextField
        label={words.result}
        value={draft.result}
        onChange={(event) => change({ result: event.target.value })}
        multiline
        minRows={3}
        maxRows={10}
        helperText={offer ? words.saveKeys : `${words.saveKeys} ${words.resultHint}`}
        inputRef={firstRef}
        slotProps={{ htmlInput: { maxLength: 10_000 } }}
      />
      {offer ? (
        <KeyChoices<Choice<'offerStatus'>>
          label={words.status}
          hint={words.statusHint}
          value={draft.offerStatus}
          options={statuses.map((value) => ({ value, label: t.choices.offerStatus[value] }))}
          onChange={(offerStatus) => change({ offerStatus })}
        />
      ) : (
        <KeyChoices<Choice<'outcome'>>
          label={words.outcome}
          hint={words.outcomeHint}
          value={outcome}
          options={outcomes.map((value) => ({ value, label: t.choices.outcome[value] }))}
          onChange={(chosen) => change({ outcome: chosen })}
        />
      )}
      <TextField
        label={words.next}
        placeholder={words.nextPlaceholder}
        value={draft.next}
        onChange={(event) => change({ next: event.target.value })}
        error={problems.next !== null}
        helperText={problems.next ?? (nextOn ? words.nextOn(longDate(nextOn, t.language)) : nextHint(detail, t))}
      />
      {lookBackAt && !offer && (
        <FormControlLabel
          label={words.lookBack(editionText(lookBackAt, t))}
          control={<Checkbox checked={draft.wantsBack} onChange={(_event, wantsBack) => change({ wantsBack })} />}
        />
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 3, alignItems: 'start' }}>
        <TextField
          select
          label={words.channel}
          value={draft.channel}
          // The options are the only values the list can give.
          onChange={(event) => change({ channel: event.target.value as Choice<'channel'> })}
        >
          {choices.channel.map((value) => (
            <MenuItem key={value} value={value}>
              {t.choices.channel[value]}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          type="date"
          label={words.date}
          value={draft.doneOn}
          onChange={(event) => change({ doneOn: event.target.value })}
          error={problems.doneOn !== null}
          helperText={problems.doneOn}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Box>
      {problems.tooEarly && (
        <Box role="alert" sx={{ p: 3, borderRadius: 1, bgcolor: 'attention', color: 'onAttention' }}>
          <Typography variant="body2">{words.beforeEvening(problems.tooEarly)}</Typography>
          <Button
            color="inherit"
            variant="outlined"
            size="small"
            sx={{ mt: 2 }}
            onClick={() => change({ doneOn: edition?.date ?? '' })}
          >
            {words.onEvening}
          </Button>
        </Box>
      )}
      <Box
        sx={{
          ...{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', py: 2 },
          // At hand, however long what is above it.
          ...{ position: 'sticky', bottom: 0, zIndex: 1, bgcolor: 'background.paper' },
        }}
      >
        <Button type="submit" variant="contained">
          {words.save}
        </Button>
        <Button variant="outlined" title={words.notReachedHint} onClick={() => void miss()}>
          {words.notReached}
        </Button>
      </Box>
    </Box>
  );
}

/** What comes by itself when no appointment is made. */
function nextHint({ next }: FollowUpDetail, t: Texts): string {
  const words = t.followUps;
  return next
    ? words.form.nextByItself(words.rounds[next.round], shortDate(next.dueOn, t.language))
    : words.form.nextNone;
}
