import { Box, Typography } from '@mui/material';
import { memo } from 'react';
import type { RunOfShow } from '../../data/cues';
import { eveningConsent } from '../../domain/consent';
import { fullName } from '../../domain/pitcher';
import type { Mark, RunCue } from '../../domain/run';
import { useTexts } from '../../texts/useTexts';

interface PitcherCardProps {
  readonly show: RunOfShow;
  readonly cue: RunCue | null;
  readonly isNext: boolean;
  readonly marks: readonly Mark[];
}

/** What the host has to know of who stands there: how to say the name, one line, the ask, what may be filmed, the gift. */
export const PitcherCard = memo(function PitcherCard({ show, cue, isNext, marks }: PitcherCardProps) {
  const t = useTexts();
  const say = t.evening.card;
  const pitchId = cue?.pitchId ?? null;
  if (pitchId === null)
    return (
      <Typography color="textSecondary" variant="body2">
        {say.nobody}
      </Typography>
    );
  const ids = show.speakers.filter((speaker) => speaker.pitchId === pitchId).map((speaker) => speaker.pitcherId);
  const people = show.pitchers.filter((pitcher) => ids.includes(pitcher.id));
  const today = show.edition.date ?? '9999-12-31';
  const consent = eveningConsent(
    show.consents,
    people.map((person) => person.id),
    today,
  );
  const asks = show.asks.filter((ask) => ask.pitchId === pitchId && ask.text).map((ask) => ask.text);
  const gifts = [
    ...show.gifts
      .filter((gift) => gift.pitchId === pitchId)
      .map((gift) => [gift.text, gift.from].filter(Boolean).join(', ')),
    ...marks.filter((mark) => mark.kind === 'gift' && mark.pitchId === pitchId && mark.text).map((mark) => mark.text),
  ];
  const slides = show.pitches.find((line) => line.pitch.id === pitchId)?.pitch.slides;
  return (
    <Box component="section" aria-label={isNext ? say.next : say.title}>
      <Typography variant="caption" color="textSecondary" component="p">
        {isNext ? say.next : say.title}
      </Typography>
      {people.map((person) => (
        <Box key={person.id} sx={{ mb: 2 }}>
          <Typography variant="h2" component="p">
            {fullName(person)}
            {person.pronunciation && (
              <Typography component="span" color="textSecondary" sx={{ ml: 2 }}>
                {say.say(person.pronunciation)}
              </Typography>
            )}
          </Typography>
          {person.introduction && <Typography sx={{ maxWidth: '56ch' }}>{person.introduction}</Typography>}
        </Box>
      ))}
      {consent.refused.length > 0 ? (
        <Typography
          component="p"
          sx={{
            display: 'inline-block',
            px: 2,
            borderRadius: 1,
            fontWeight: 650,
            bgcolor: 'attention',
            color: 'onAttention',
          }}
        >
          {consent.refused.map((purpose) => say.refused[purpose]).join(' · ')}
        </Typography>
      ) : (
        consent.unasked === 0 &&
        people.length > 0 && (
          <Typography variant="body2" color="textSecondary">
            {say.allowed}
          </Typography>
        )
      )}
      {consent.unasked > 0 && (
        <Typography variant="body2" color="warning.main">
          {say.unasked}
        </Typography>
      )}
      {asks.length > 0 && <Line title={say.asks} text={asks.join(' · ')} />}
      {gifts.length > 0 && <Line title={say.gifts} text={gifts.join(' · ')} />}
      {slides && slides !== 'open' && <Line title={t.fields.pitches.slides} text={t.choices.openAnswer[slides]} />}
    </Box>
  );
});

function Line({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Typography variant="body2" sx={{ mt: 2, maxWidth: '64ch' }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {title}:
      </Box>{' '}
      {text}
    </Typography>
  );
}
