import { Box, Link, Typography } from '@mui/material';
import { folded } from '../../domain/search';
import { useTexts } from '../../texts/useTexts';

interface KnownAsProps {
  /** Names and addresses in the app of records that look the same, and where the two can be merged, if they can. */
  readonly known: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string;
    readonly mergeHref?: string;
  }[];
  /** The name that was typed: one that is not quite the same is called a look-alike. */
  readonly typed: string;
  /** Adds the new one all the same. */
  readonly onNew?: () => void;
}

/** Says that a record of the same name exists, with a link to it: a hint, not a ban. */
export function KnownAs({ known, typed, onNew }: KnownAsProps) {
  const words = useTexts().network;
  return (
    <Box role="status" sx={{ display: 'grid', gap: 1, '& a, & button': { color: 'inherit' } }}>
      {known.map(({ id, name, href, mergeHref }, at) => (
        <Typography
          key={id}
          variant="body2"
          sx={{ px: 3, py: 2, borderRadius: 1, bgcolor: 'attention', color: 'onAttention' }}
        >
          {folded(name) === folded(typed) ? words.knownAs(name) : words.looksLike(name)}{' '}
          <Link href={href} underline="always">
            {words.openKnown}
          </Link>
          {mergeHref && (
            <>
              {' · '}
              <Link href={mergeHref} underline="always">
                {words.mergeKnown}
              </Link>
            </>
          )}
          {onNew && at === known.length - 1 && (
            <>
              {' · '}
              <Link component="button" type="button" variant="body2" underline="always" onClick={onNew}>
                {words.stillNew}
              </Link>
            </>
          )}
        </Typography>
      ))}
    </Box>
  );
}
