import { Box, Link, Typography } from '@mui/material';
import type { FollowUpDetail } from '../../data/followUpDetail';
import { isPromised } from '../../data/followUps';
import { useTexts } from '../../texts/useTexts';
import { longDate } from '../../ui/dates';
import { hashOf } from '../shell/route';
import { editionText } from './dueWords';

/** What one wants to know before calling: where it began, what was asked, and what was promised and is not there yet. */
export function About({ detail: { pitch, edition } }: { readonly detail: FollowUpDetail }) {
  const t = useTexts();
  const words = t.followUps.panel;
  if (!pitch) return null;
  const promised = pitch.offers.filter(isPromised);
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Typography variant="body2" color="textSecondary">
        {edition?.date && pitch.pitch.stage === 'pitched'
          ? words.evening(editionText(edition, t), longDate(edition.date, t.language))
          : words.notPitched}
        <Link href={hashOf({ screen: 'pitches', id: pitch.pitch.id })} sx={{ display: 'block' }}>
          {words.openPitch}
        </Link>
      </Typography>
      <Said
        title={words.asked}
        lines={pitch.asks.map((ask) => [ask.id, ask.text || t.choices.helpKind[ask.kind], ''])}
      />
      <Said
        title={words.promised}
        lines={promised.map((offer) => [
          offer.id,
          [offer.from, offer.text || t.choices.helpKind[offer.kind]].filter(Boolean).join(': '),
          t.choices.offerStatus[offer.status],
        ])}
      />
    </Box>
  );
}

interface SaidProps {
  readonly title: string;
  readonly lines: readonly (readonly [id: string, text: string, status: string])[];
}

function Said({ title, lines }: SaidProps) {
  if (lines.length === 0) return null;
  return (
    <Box>
      <Typography variant="caption" color="textSecondary" component="p">
        {title}
      </Typography>
      <Box component="ul" aria-label={title} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lines.map(([id, text, status]) => (
          <Typography component="li" variant="body2" key={id}>
            {[text, status].filter(Boolean).join(' · ')}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
