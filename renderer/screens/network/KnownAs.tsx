import { Link, Typography } from '@mui/material';
import { useTexts } from '../../texts/useTexts';

interface KnownAsProps {
  /** Names and addresses in the app of records that look the same. */
  readonly known: readonly { readonly id: string; readonly name: string; readonly href: string }[];
}

/** Says that a record of the same name exists, with a link to it: a hint, not a ban. */
export function KnownAs({ known }: KnownAsProps) {
  const t = useTexts();
  return (
    <div role="status">
      {known.map(({ id, name, href }) => (
        <Typography
          key={id}
          variant="body2"
          sx={{ px: 3, py: 2, borderRadius: 1, bgcolor: 'attention', color: 'onAttention' }}
        >
          {t.network.knownAs(name)}{' '}
          <Link href={href} color="inherit" underline="always">
            {t.network.openKnown}
          </Link>
        </Typography>
      ))}
    </div>
  );
}
