import { Link } from '@mui/material';
import { desktop } from '../../desktop';
import { useTexts } from '../../texts/useTexts';

/** A mail address that opens the computer's mail program. */
export function MailLink({ address, name }: { readonly address: string; readonly name: string }) {
  const t = useTexts();
  if (!address) return null;
  return (
    <Link
      component="button"
      type="button"
      variant="inherit"
      aria-label={name ? `${t.network.mailTo(name)}: ${address}` : t.network.mailTo(address)}
      onClick={(event) => {
        // In a list the row under it would open as well.
        event.stopPropagation();
        void desktop.openExternal(`mailto:${address}`);
      }}
      sx={{ textAlign: 'left', overflowWrap: 'anywhere', verticalAlign: 'baseline' }}
    >
      {address}
    </Link>
  );
}
