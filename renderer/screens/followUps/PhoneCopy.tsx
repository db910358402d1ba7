import { Link } from '@mui/material';
import { useTexts } from '../../texts/useTexts';
import { useNotice } from '../../ui/Notices';

/** A telephone number that goes to the clipboard with one click. */
export function PhoneCopy({ name, phone }: { readonly name: string; readonly phone: string }) {
  const t = useTexts();
  const tell = useNotice();
  return (
    <Link
      component="button"
      type="button"
      variant="inherit"
      tabIndex={-1}
      aria-label={t.followUps.copyPhone(name, phone)}
      onClick={(event) => {
        // In a list the row under it would open as well.
        event.stopPropagation();
        void navigator.clipboard.writeText(phone).then(
          () => tell({ text: t.followUps.copied(phone) }),
          () => tell({ text: phone }),
        );
      }}
      sx={{ verticalAlign: 'baseline', whiteSpace: 'nowrap' }}
    >
      {phone}
    </Link>
  );
}
