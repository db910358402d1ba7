import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { IconButton, Tooltip, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/useTexts';
import { Panel } from '../../ui/Panel';
import { SaveCards } from '../exports/SaveCards';
import { SavedWord } from '../shell/SavedWord';
import { FoldedHistory } from './FoldedHistory';
import type { RecordsTab } from './NetworkPage';

interface NetworkPanelProps {
  readonly table: RecordsTab;
  readonly id: string;
  readonly name: string;
  readonly onRemove: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of an open partner or contact: its name, the way to the bin, and who changed it. */
export function NetworkPanel({ table, id, name, onRemove, onClose, children }: NetworkPanelProps) {
  const t = useTexts();
  return (
    <Panel
      title={name}
      status={<SavedWord />}
      closeLabel={t.shell.close}
      onClose={onClose}
      actions={
        <>
          <SaveCards of={{ table, id }} name={name} />
          <Tooltip title={t.shell.delete}>
            <IconButton aria-label={t.network.remove(name)} size="small" onClick={onRemove}>
              <DeleteIcon />
            </IconButton>
          </Tooltip>
        </>
      }
    >
      {children}
      <FoldedHistory table={table} id={id} />
    </Panel>
  );
}

/** Instead of a record that is not there (any more). */
export function GonePanel({ tab, onClose }: { readonly tab: RecordsTab; readonly onClose: () => void }) {
  const t = useTexts();
  return (
    <Panel title={t.network.tabs[tab]} closeLabel={t.shell.close} onClose={onClose}>
      <Typography>{t.network.gone}</Typography>
    </Panel>
  );
}
