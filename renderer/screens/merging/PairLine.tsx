import { Box, Button, Chip, Typography } from '@mui/material';
import { labelOf } from '../../data/names';
import type { LookAlikes } from '../../domain/lookAlikes';
import type { Mergeable } from '../../domain/merge';
import type { Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';

/** A record that can be merged. */
export type AnyRecord = Row<Mergeable>;

interface PairLineProps {
  readonly pair: LookAlikes;
  readonly one: AnyRecord | undefined;
  readonly other: AnyRecord | undefined;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onApart: () => void;
}

/** Two records that look alike, why, and what can be done about it. */
export function PairLine({ pair, one, other, isOpen, onOpen, onApart }: PairLineProps) {
  const words = useTexts().merging;
  if (!one || !other) return null;
  const [first, second] = [labelOf(one) || words.nameless, labelOf(other) || words.nameless];
  return (
    <Box
      component="li"
      aria-label={words.pair(first, second)}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr 1fr', xl: '1fr 1fr 200px auto' },
        gap: 3,
        alignItems: 'center',
        px: 3,
        py: 3,
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: isOpen ? 'action.selected' : 'transparent',
      }}
    >
      <Who row={one} name={first} />
      <Who row={other} name={second} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {pair.reasons.map((reason) => (
          <Chip key={reason} size="small" variant="outlined" label={words.reasons[reason]} />
        ))}
      </Box>
      <Box sx={{ display: 'flex', gap: 2, justifyContent: { xl: 'flex-end' } }}>
        <Button size="small" variant="outlined" aria-label={words.compareOf(first, second)} onClick={onOpen}>
          {words.compare}
        </Button>
        <Button size="small" aria-label={words.notSameOf(first, second)} onClick={onApart}>
          {words.notSame}
        </Button>
      </Box>
    </Box>
  );
}

function Who({ row, name }: { readonly row: AnyRecord; readonly name: string }) {
  return (
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Typography sx={{ fontWeight: 550 }}>{name}</Typography>
      {[row.email, row.phone].filter(Boolean).map((way) => (
        <Typography key={way} variant="body2" color="textSecondary">
          {way}
        </Typography>
      ))}
    </Box>
  );
}
