import ViewColumnIcon from '@mui/icons-material/ViewColumnOutlined';
import { Button, Checkbox, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useTexts } from '../../texts/useTexts';

/** The columns that one may hide, those that are hidden, and what a choice does. */
export interface ColumnsMenuProps {
  readonly columns: readonly { readonly name: string; readonly header: string }[];
  readonly hidden: readonly string[];
  readonly onToggle: (name: string) => void;
}

/** Which columns of a list show. */
export function ColumnsMenu({ columns, hidden, onToggle }: ColumnsMenuProps) {
  const t = useTexts();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        size="small"
        color="inherit"
        startIcon={<ViewColumnIcon />}
        sx={{ ml: 'auto' }}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t.shell.columns}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': t.shell.columns, dense: true }, paper: { sx: { maxHeight: 420 } } }}
      >
        {columns.map(({ name, header }) => {
          const shown = !hidden.includes(name);
          return (
            <MenuItem key={name} role="menuitemcheckbox" aria-checked={shown} onClick={() => onToggle(name)}>
              <Checkbox edge="start" size="small" checked={shown} tabIndex={-1} disableRipple aria-hidden />
              <ListItemText>{header}</ListItemText>
            </MenuItem>
          );
        })}
      </Menu>
    </>
  );
}
