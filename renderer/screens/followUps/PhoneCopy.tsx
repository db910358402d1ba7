import { Link } from '@mui/material';
import { useTexts } from '../../texts/useTexts';
import { useNotice } from '../../ui/Notices';

interface PhoneCopyProps {
  readonly name: string;
  readonly phone: string;
  /** In a grid, which goes by the arrow keys. */
  readonly inGrid?: boolean;
}

/** A telephone number that goes to the clipboard with one click. */
export function PhoneCopy({ name, phone, inGrid = false }: PhoneCopyProps) {
  const t = useTexts();
  const tell = useNotice();
  return (
    <Link
      component="button"
      type="button"
      variant="inherit"
      tabIndex={inGrid ? -1 : 0}
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
