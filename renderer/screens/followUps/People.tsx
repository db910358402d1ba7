import BlockIcon from '@mui/icons-material/BlockOutlined';
import { Box, Typography } from '@mui/material';
import type { Reachable } from '../../domain/reachable';
import { useTexts } from '../../texts/useTexts';
import { MailLink } from '../network/MailLink';
import { PhoneCopy } from './PhoneCopy';

/** Whom to talk to and how to reach them, unless they asked not to be. */
export function People({ people }: { readonly people: readonly Reachable[] }) {
  const t = useTexts();
  const words = t.followUps;
  if (people.length === 0) return <Typography color="textSecondary">{words.nobodyKnown}</Typography>;
  return (
    <Box component="ul" aria-label={words.columns.who} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
      {people.map((person) => (
        <Box component="li" key={person.id}>
          <Typography sx={{ fontWeight: 600 }}>{person.name || words.nobodyKnown}</Typography>
          {person.refused ? (
            <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
              <BlockIcon fontSize="small" aria-hidden sx={{ color: 'error.main' }} />
              <Typography variant="body2">
                {words.refused[person.refused]}. {words.refusedHint}
              </Typography>
            </Box>
          ) : (
            <Typography variant="body2" component="div" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4 }}>
              {person.phone && <PhoneCopy name={person.name} phone={person.phone} />}
              <MailLink address={person.email} name={person.name} />
              {!person.phone && !person.email && words.noReach}
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
}
