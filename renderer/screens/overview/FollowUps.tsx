import { Box, Link, Typography } from '@mui/material';
import { type DueLine, dueLines } from '../../data/followUps';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { titleText, whatText, whenText } from '../followUps/dueWords';
import { OfferPitch } from '../network/OfferPitch';
import { OfferStatus } from '../network/OfferStatus';
import { hashOf } from '../shell/route';

/** More than these is a list, not a reminder. */
const most = 5;

/** The first conversations to be held, the longest due first, with the way to all; nothing when there are none. */
export function FollowUps({ today }: { readonly today: string }) {
  const t = useTexts();
  const found = useLive(() => dueLines(today), [today]);
  const lines = found?.lines ?? [];
  if (lines.length === 0) return null;
  return (
    <Section
      title={t.overview.followUps}
      action={
        <Link href={hashOf({ screen: 'followUps' })} variant="body2">
          {lines.length > most ? t.followUps.overview.all(lines.length) : t.followUps.overview.one}
        </Link>
      }
    >
      <Box
        component="ul"
        aria-label={t.overview.followUps}
        sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}
      >
        {lines.slice(0, most).map((line) => (
          <FollowUpLine key={line.key} line={line} today={today} />
        ))}
      </Box>
    </Section>
  );
}

function FollowUpLine({ line, today }: { readonly line: DueLine; readonly today: string }) {
  const t = useTexts();
  const { offer } = line;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '168px 1fr auto',
        gap: 3,
        alignItems: 'start',
        borderBottom: 1,
        borderColor: 'divider',
        py: 2,
      }}
    >
      <Typography sx={{ color: line.when === 'later' ? 'text.secondary' : 'text.primary' }}>
        {whenText(line, today, t)}
      </Typography>
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Link href={hashOf({ screen: 'followUps', id: line.key })} color="inherit">
          {titleText({ ...line, title: offer ? '' : line.title }, t)}
        </Link>
        <Typography variant="body2" color="textSecondary">
          {offer ? (
            <OfferPitch offer={offer} pitchTitle={line.title} />
          ) : (
            [whatText(line, t), line.people.map(({ name }) => name).join(', ')].filter(Boolean).join(' · ')
          )}
        </Typography>
      </Box>
      {offer && <OfferStatus offer={offer} />}
    </Box>
  );
}
