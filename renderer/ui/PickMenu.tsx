import ArrowDropDownIcon from '@mui/icons-material/ArrowDropDown';
import { Box, Button, type ButtonProps, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';

interface PickMenuProps extends Pick<ButtonProps, 'color' | 'sx'> {
  /** What stands on the button. */
  readonly text: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The word for choosing none; without it, none can't be chosen. */
  readonly noneText?: string;
  readonly onChange: (value: string | null) => void;
}

/** A small button that says what is chosen, with the choices under it. */
export function PickMenu({ text, value, options, noneText, onChange, color = 'inherit', sx }: PickMenuProps) {
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (next: string | null) => {
    setAnchor(null);
    onChange(next);
  };
  return (
    <>
      <Button
        id={id}
        size="small"
        variant="outlined"
        color={color}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        endIcon={<ArrowDropDownIcon />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ px: 3, ...sx }}
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
        {noneText !== undefined && (
          <MenuItem selected={value === null} onClick={() => choose(null)}>
            {noneText}
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
