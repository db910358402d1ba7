import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Button } from '@mui/material';
import { useState } from 'react';
import type { TableName } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { History } from '../record/History';

interface FoldedHistoryProps {
  readonly table: TableName;
  readonly id: string;
}

/** Who changed a record, unfolded when asked for. */
export function FoldedHistory({ table, id }: FoldedHistoryProps) {
  const t = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        onClick={() => setOpen(!isOpen)}
        aria-expanded={isOpen}
        startIcon={<ExpandMoreIcon sx={{ transform: isOpen ? 'none' : 'rotate(-90deg)' }} />}
        sx={{ ml: -2, px: 2 }}
      >
        {t.shell.history}
      </Button>
      {isOpen && <History table={table} id={id} />}
    </>
  );
}
