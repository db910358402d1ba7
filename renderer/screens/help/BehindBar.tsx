import { Box, Button, Link, Typography } from '@mui/material';
import type { Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { digitDate } from '../../ui/dates';
import { hashOf } from '../shell/route';

interface BehindBarProps {
  readonly name: string;
  readonly offers: readonly Row<'offers'>[];
  readonly names: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}

const most = 40;

/** The offers behind a name in the drawing, each a way to its record. */
export function BehindBar({ name, offers, names, onClose }: BehindBarProps) {
  const t = useTexts();
  const words = t.help.picture;
  return (
    <Box component="section" aria-label={words.behind(name, offers.length)} sx={{ mt: 6, maxWidth: 900 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 4 }}>
        <Typography variant="h2" role="status" sx={{ flex: 1 }}>
          {words.behind(name, offers.length)}
        </Typography>
        <Button size="small" onClick={onClose}>
          {words.closeBehind}
        </Button>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {offers.slice(0, most).map((offer) => (
          <Box
            component="li"
            key={offer.id}
            sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, py: 2, borderBottom: 1, borderColor: 'divider' }}
          >
            <Link
              href={hashOf({ screen: 'network', id: offer.id, part: 'offers' })}
              sx={{ flex: '2 1 200px', fontWeight: 550, overflowWrap: 'anywhere' }}
            >
              {offer.text || t.choices.helpKind[offer.kind]}
            </Link>
            <Typography variant="body2" color="textSecondary" sx={{ flex: '3 1 240px' }}>
              {[names.get(offer.partnerId ?? ''), names.get(offer.pitchId ?? '')].filter(Boolean).join(' → ')}
            </Typography>
            <Typography variant="body2" color="textSecondary" sx={{ width: 180 }}>
              {[t.choices.offerStatus[offer.status], offer.offeredOn && digitDate(offer.offeredOn)]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
          </Box>
        ))}
      </Box>
      {offers.length > most && <Typography sx={{ mt: 2 }}>{words.more(offers.length - most)}</Typography>}
    </Box>
  );
}
