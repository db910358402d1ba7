import ArrowDropDownIcon from '@mui/icons-material/ArrowDropDown';
import { Box, Button, Chip, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';

interface PickChipProps {
  readonly label: string;
  readonly value: string | null;
  /** What it says while none of the options is chosen. */
  readonly emptyText: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Whether choosing none is among the options. */
  readonly withNone?: boolean;
  readonly onChange: (value: string | null) => void;
}

/** What was understood of one part of a line, as a button that corrects it. */
export function PickChip({ label, value, emptyText, options, withNone = false, onChange }: PickChipProps) {
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const chosen = options.find((option) => option.value === value);
  const choose = (next: string | null) => {
    setAnchor(null);
    onChange(next);
  };
  const text = [label, chosen?.label ?? emptyText].filter(Boolean).join(': ');
  if (options.length === 0 && !withNone) return <Chip label={text} sx={{ maxWidth: '100%' }} />;
  return (
    <>
      <Button
        id={id}
        size="small"
        variant="outlined"
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        endIcon={<ArrowDropDownIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ px: 3, maxWidth: '100%', fontWeight: chosen ? 600 : 450 }}
      >
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
          {text}
        </Box>
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': id, dense: true }, paper: { sx: { maxHeight: 420 } } }}
      >
        {withNone && (
          <MenuItem selected={value === null} onClick={() => choose(null)}>
            {emptyText}
          </MenuItem>
        )}
        {options.map((option) => (
          <MenuItem key={option.value} selected={option.value === value} onClick={() => choose(option.value)}>
            {option.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
