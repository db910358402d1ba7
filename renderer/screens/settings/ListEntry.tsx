import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import { Box, Button, IconButton, Tooltip, Typography } from '@mui/material';
import { type ListLine, type ListName, moveEntry, removeEntry, saveEntry } from '../../data/lists';
import { useTexts } from '../../texts/useTexts';
import { useNotice } from '../../ui/Notices';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { QuietField } from './QuietField';

interface ListEntryProps {
  readonly list: ListName;
  readonly line: ListLine;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly taken: (name: string) => string | null;
}

/** One entry of a list: rename, move, hide; remove only while nothing points to it. */
export function ListEntry({ list, line: { row, uses }, isFirst, isLast, taken }: ListEntryProps) {
  const t = useTexts();
  const run = useAct();
  const tell = useNotice();
  const tellUndo = useTellUndo();
  const words = t.settings.lists;
  const move = (by: -1 | 1) => void run(() => moveEntry(list, row.id, by));
  const remove = async () => {
    const removed = await run(() => removeEntry(list, row.id));
    if (removed) await tellUndo(t.shell.binned(row.name, 0));
    else if (removed === false) tell({ text: words.inUse, kind: 'wrong' });
  };
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        minHeight: 44,
        pl: 2,
        // Twelve times the same buttons is noise; they show where the mouse or the keyboard is.
        '& .acts': { opacity: 0 },
        '&:hover .acts, &:focus-within .acts': { opacity: 1 },
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <QuietField
        table={list}
        row={row}
        field="name"
        label={words.nameOf}
        muted={row.retired}
        refuse={(typed) => (typed.trim() === '' ? words.needsName : taken(typed))}
        save={(changes) => saveEntry(list, row.id, changes)}
        onKeyDown={(event) => {
          if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
          event.preventDefault();
          move(event.key === 'ArrowUp' ? -1 : 1);
        }}
      />
      <Box className="acts" sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', flexShrink: 0 }}>
        {uses === 0 && (
          <Button size="small" onClick={() => void remove()}>
            {words.remove}
          </Button>
        )}
        <Button size="small" onClick={() => void run(() => saveEntry(list, row.id, { retired: !row.retired }))}>
          {row.retired ? words.unretire : words.retire}
        </Button>
        <MoveButton label={words.up(row.name)} isOff={isFirst} onClick={() => move(-1)} icon={<ArrowUpwardIcon />} />
        <MoveButton label={words.down(row.name)} isOff={isLast} onClick={() => move(1)} icon={<ArrowDownwardIcon />} />
      </Box>
      <Typography
        variant="caption"
        color="textSecondary"
        sx={{ minWidth: 112, textAlign: 'right', pr: 2, whiteSpace: 'nowrap' }}
      >
        {row.retired ? `${words.retired} · ${words.uses(uses)}` : words.uses(uses)}
      </Typography>
    </Box>
  );
}

interface MoveButtonProps {
  readonly label: string;
  readonly isOff: boolean;
  readonly onClick: () => void;
  readonly icon: React.ReactNode;
}

function MoveButton({ label, isOff, onClick, icon }: MoveButtonProps) {
  return (
    <Tooltip title={isOff ? '' : label}>
      {/* Not `disabled`, which would lose the keyboard's place when the entry reaches the end. */}
      <IconButton
        size="small"
        aria-label={label}
        aria-disabled={isOff}
        onClick={onClick}
        sx={{ opacity: isOff ? 0.3 : 1, '& svg': { fontSize: 18 } }}
      >
        {icon}
      </IconButton>
    </Tooltip>
  );
}
