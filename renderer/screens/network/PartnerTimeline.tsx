import { Box, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { type PartnerEvent, partnerHistory } from '../../data/partnerHistory';
import { useLive } from '../../data/useLive';
import { euros } from '../../domain/money';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { digitDate } from '../../ui/dates';
import { Section } from '../../ui/Page';
import { hashOf } from '../shell/route';

const atOnce = 12;

/** All that happened with a partner, newest first: where it was, what it offered and gave, what came of it. */
export function PartnerTimeline({ partnerId }: { readonly partnerId: string }) {
  const t = useTexts();
  const words = t.network.timeline;
  const events = useLive(() => partnerHistory(partnerId), [partnerId]);
  const [isLong, setLong] = useState(false);
  if (!events) return null;
  const shown = isLong ? events : events.slice(0, atOnce);
  return (
    <Section title={words.title}>
      {events.length === 0 && <Typography color="textSecondary">{words.empty}</Typography>}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((event) => (
          <EventLine key={`${event.what} ${event.id}`} event={event} t={t} />
        ))}
      </Box>
      {events.length > shown.length && (
        <Button size="small" onClick={() => setLong(true)} sx={{ ml: -2, px: 2 }}>
          {words.more(events.length - shown.length)}
        </Button>
      )}
    </Section>
  );
}

function EventLine({ event, t }: { readonly event: PartnerEvent; readonly t: Texts }) {
  const { text, detail, href } = wordsOf(event, t);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '88px 1fr',
        columnGap: 3,
        py: 1.5,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Typography variant="body2" color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {event.date === null ? t.network.timeline.noDate : digitDate(event.date)}
      </Typography>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {href ? <Link href={href}>{text}</Link> : text}
        {detail && ` · ${detail}`}
      </Typography>
    </Box>
  );
}

interface EventWords {
  readonly text: string;
  readonly detail: string;
  readonly href: string | null;
}

function wordsOf(event: PartnerEvent, t: Texts): EventWords {
  const words = t.network.timeline;
  switch (event.what) {
    case 'presence':
      return {
        text: t.shell.edition(event.edition.number, event.edition.name),
        detail: t.choices.presence[event.presence.presence],
        href: hashOf({ screen: 'editions', id: event.edition.id, part: 'partners' }),
      };
    case 'offer': {
      const { offer } = event;
      const amount = offer.amountCents === null ? '' : euros(offer.amountCents);
      const came = [t.choices.offerStatus[offer.status], offer.deliveredOn && digitDate(offer.deliveredOn)];
      return {
        text: words.offer(offer.text || t.choices.helpKind[offer.kind], event.pitchTitle),
        detail: [amount, came.filter(Boolean).join(' ')].filter(Boolean).join(' · '),
        href: offer.pitchId ? hashOf({ screen: 'pitches', id: offer.pitchId }) : null,
      };
    }
    case 'contribution': {
      const { kind, amountCents, text } = event.contribution;
      return {
        text: words.contribution(t.choices.contributionKind[kind], event.edition?.number ?? null),
        detail: [amountCents === null ? '' : euros(amountCents), text].filter(Boolean).join(' · '),
        href: event.edition ? hashOf({ screen: 'editions', id: event.edition.id, part: 'figures' }) : null,
      };
    }
    case 'collaboration':
      return {
        text: words.collaboration(event.collaboration.name),
        detail: event.pitchTitle,
        href: event.collaboration.pitchId ? hashOf({ screen: 'pitches', id: event.collaboration.pitchId }) : null,
      };
    case 'kind':
      return { text: words.noLonger(t.choices.partnerKind[event.former.kind]), detail: '', href: null };
  }
}
