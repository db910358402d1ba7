import { type ReactNode, useState } from 'react';
import { bin } from '../../data/bin';
import { useTexts } from '../../texts/useTexts';
import { Panel } from '../../ui/Panel';
import { RecordMenu } from '../editions/RecordMenu';
import { History } from '../record/History';
import { SavedWord } from '../shell/SavedWord';
import { useBin } from '../shell/useUndo';

interface MediaPanelProps {
  readonly table: 'broadcasts' | 'photos';
  readonly id: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel with one record of this tab: its form, who changed it, and the way to the bin. */
export function MediaPanel({ table, id, title, onClose, children }: MediaPanelProps) {
  const t = useTexts();
  const toBin = useBin();
  const [isHistory, setHistory] = useState(false);
  const remove = async () => {
    onClose();
    await toBin(() => bin(table, id), title);
  };
  return (
    <Panel
      title={isHistory ? t.editions.history.title : title}
      status={isHistory ? title : <SavedWord />}
      closeLabel={t.shell.close}
      onClose={() => (isHistory ? setHistory(false) : onClose())}
      actions={!isHistory && <RecordMenu onHistory={() => setHistory(true)} onBin={() => void remove()} />}
    >
      {isHistory ? <History table={table} id={id} /> : children}
    </Panel>
  );
}
