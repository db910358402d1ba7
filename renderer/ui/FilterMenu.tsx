import ArrowDropDownIcon from '@mui/icons-material/ArrowDropDown';
import { Box, Button, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';

interface FilterMenuProps {
  readonly label: string;
  readonly anyLabel: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | null) => void;
}

/** One filter as a button that says what it is set to, with its choices under it. */
export function FilterMenu({ label, anyLabel, value, options, onChange }: FilterMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const id = useId();
  const chosen = options.find((option) => option.value === value);
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
        color={chosen ? 'primary' : 'inherit'}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        endIcon={<ArrowDropDownIcon />}
        sx={{
          fontWeight: chosen ? 650 : 450,
          maxWidth: 300,
          px: 3,
          ...(chosen && { borderColor: 'primary.main', bgcolor: 'background.paper' }),
        }}
      >
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
          {label}: {chosen?.label ?? anyLabel}
        </Box>
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': id, dense: true }, paper: { sx: { maxHeight: 420 } } }}
      >
        <MenuItem selected={value === null} onClick={() => choose(null)}>
          {anyLabel}
        </MenuItem>
        {options.map((option) => (
          <MenuItem key={option.value} selected={option.value === value} onClick={() => choose(option.value)}>
            {option.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
