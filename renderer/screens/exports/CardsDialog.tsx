import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import type { CardsOf } from '../../exports/cardFile';
import { useTexts } from '../../texts/useTexts';
import { useExport } from './useExport';

interface CardsDialogProps {
  /** Whose cards; null for all contacts. */
  readonly of: CardsOf;
  /** The name of that one; null for all. */
  readonly name: string | null;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Says that contact cards are personal data before they are saved. */
export function CardsDialog({ of, name, isOpen, onClose }: CardsDialogProps) {
  const words = useTexts().exports.cards;
  const { making, make } = useExport();
  return (
    <Dialog open={isOpen} onClose={onClose} maxWidth="xs">
      <DialogTitle>{words.title(name)}</DialogTitle>
      <DialogContent>
        <DialogContentText>{words.warning}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button
          variant="contained"
          autoFocus
          disabled={making !== null}
          onClick={() => make({ kind: 'vcf', of, name }, onClose)}
        >
          {words.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
