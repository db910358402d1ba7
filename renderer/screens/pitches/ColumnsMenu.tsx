import ViewColumnIcon from '@mui/icons-material/ViewColumnOutlined';
import { Button, Checkbox, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useTexts } from '../../texts/useTexts';

interface ColumnsMenuProps {
  readonly columns: readonly { readonly name: string; readonly header: string }[];
  readonly hidden: readonly string[];
  readonly onChange: (hidden: readonly string[]) => void;
}

/** Which columns of a table show. */
export function ColumnsMenu({ columns, hidden, onChange }: ColumnsMenuProps) {
  const t = useTexts();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        size="small"
        color="inherit"
        startIcon={<ViewColumnIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t.pitches.columns}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': t.pitches.columns, dense: true } }}
      >
        {columns.map(({ name, header }) => {
          const shown = !hidden.includes(name);
          return (
            <MenuItem
              key={name}
              role="menuitemcheckbox"
              aria-checked={shown}
              onClick={() => onChange(shown ? [...hidden, name] : hidden.filter((other) => other !== name))}
            >
              <Checkbox edge="start" size="small" checked={shown} tabIndex={-1} disableRipple aria-hidden />
              <ListItemText>{header}</ListItemText>
            </MenuItem>
          );
        })}
      </Menu>
    </>
  );
}
