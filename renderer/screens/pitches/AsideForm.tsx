import { Autocomplete, Box, Chip, TextField, Typography } from '@mui/material';
import { savePitch } from '../../data/pitches';
import { references } from '../../data/references';
import { useLive } from '../../data/useLive';
import { misfit, type Row } from '../../domain/nouns';
import type { PitchStage } from '../../domain/pitch';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { useDraft } from '../../ui/useDraft';
import { useAct } from '../shell/useAct';
import { OpenOffers } from './OpenOffers';

/** Stages beside the way to the evening: why a pitch is there is asked. */
export type AsideStage = Extract<PitchStage, 'declined' | 'waitlisted' | 'withdrawn'>;
type Reason = keyof Texts['pitches']['aside']['reasons'];

const usualReasons: Readonly<Record<AsideStage, readonly Reason[]>> = {
  declined: ['commercial', 'early', 'full', 'elsewhere'],
  waitlisted: ['full', 'early'],
  withdrawn: ['date', 'busy', 'stopped'],
};

/** Whether a pitch at a stage is asked for the reason. */
export function isAside(stage: PitchStage): stage is AsideStage {
  return stage in usualReasons;
}

interface AsideFormProps {
  readonly pitch: Row<'pitches'>;
  readonly stage: AsideStage;
}

/** Why a pitch is not on stage, and where it could go instead; all of it may stay empty. */
export function AsideForm({ pitch, stage }: AsideFormProps) {
  const t = useTexts();
  const words = t.pitches.aside;
  const reason = usePitchText(pitch, 'reason');
  const add = (sentence: string) => {
    const before = reason.typed.trim();
    if (!before.includes(sentence)) reason.type(before ? `${before} ${sentence}` : sentence);
  };
  return (
    <>
      {stage !== 'waitlisted' && <OpenOffers pitchId={pitch.id} />}
      <Box
        role="group"
        aria-label={words.usual}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}
      >
        <Typography variant="caption" color="textSecondary">
          {words.usual}
        </Typography>
        {usualReasons[stage].map((name) => (
          <Chip
            key={name}
            size="small"
            variant="outlined"
            label={words.reasons[name].short}
            onClick={() => add(words.reasons[name].full)}
          />
        ))}
      </Box>
      <TextField
        label={t.fields.pitches.reason}
        value={reason.typed}
        multiline
        minRows={2}
        maxRows={14}
        error={reason.problem !== null || reason.state === 'failed'}
        helperText={reason.problem ?? t.pitches.reasonHint}
        onChange={(event) => reason.type(event.target.value)}
        onBlur={reason.store}
        slotProps={{ htmlInput: { 'data-dirty': reason.isDirty || undefined } }}
      />
      {stage !== 'withdrawn' && <ReferralField pitch={pitch} />}
    </>
  );
}

/** Where an idea can go: any words, or the name of a partner. */
function ReferralField({ pitch }: { readonly pitch: Row<'pitches'> }) {
  const t = useTexts();
  const partners = useLive(() => references('partners'), []) ?? [];
  const referral = usePitchText(pitch, 'referral');
  return (
    <Autocomplete
      freeSolo
      options={partners.map(({ label }) => label)}
      inputValue={referral.typed}
      value={null}
      onInputChange={(_event, text, why) => {
        if (why !== 'reset' && why !== 'blur') referral.type(text);
      }}
      onBlur={referral.store}
      size="small"
      renderInput={(params) => (
        <TextField
          {...params}
          label={t.fields.pitches.referral}
          error={referral.problem !== null || referral.state === 'failed'}
          helperText={referral.problem ?? t.pitches.referralHint}
        />
      )}
    />
  );
}

/** A text of a pitch that is saved as one types. */
function usePitchText(pitch: Row<'pitches'>, field: 'reason' | 'referral') {
  const t = useTexts();
  const run = useAct();
  return useDraft({
    stored: pitch[field],
    write: (text) => text,
    read: (typed) =>
      misfit('pitches', field, typed) ? { problem: t.shell.misfits.too_big } : { value: typed.trimEnd() },
    save: (text) => run(() => savePitch(pitch.id, { [field]: text }), { rethrow: true }),
  });
}
