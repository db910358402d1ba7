import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import { Link } from '@mui/material';

/** The way back to what one came from. */
export function BackLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <Link
      href={href}
      variant="body2"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, mb: 4, color: 'text.secondary' }}
    >
      <ArrowBackIcon fontSize="inherit" />
      {children}
    </Link>
  );
}
