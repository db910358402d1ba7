import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { IconButton, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/useTexts';
import { Panel } from '../../ui/Panel';
import { SavedWord } from '../shell/SavedWord';

interface RecordPanelProps {
  readonly title: string;
  /** What the button to close it says; "Sluiten" when not given. */
  readonly closeLabel?: string;
  readonly onRemove: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The panel of a record that saves itself and can go to the bin. */
export function RecordPanel({ title, closeLabel, onRemove, onClose, children }: RecordPanelProps) {
  const t = useTexts();
  return (
    <Panel
      title={title}
      status={<SavedWord />}
      closeLabel={closeLabel ?? t.shell.close}
      onClose={onClose}
      actions={
        <Tooltip title={t.shell.delete}>
          <IconButton size="small" aria-label={t.shell.delete} onClick={onRemove}>
            <DeleteIcon />
          </IconButton>
        </Tooltip>
      }
    >
      {children}
    </Panel>
  );
}
