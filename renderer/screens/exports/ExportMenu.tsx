import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Divider, IconButton, ListSubheader, Menu, MenuItem, Tooltip } from '@mui/material';
import { useState } from 'react';
import { type ListName, type Version, versions } from '../../exports/choice';
import { useTexts } from '../../texts/useTexts';
import { CardsDialog } from './CardsDialog';
import { useExport } from './useExport';

/** In the head of a list: takes the whole list out, with or without what is personal. */
export function ExportMenu({ list }: { readonly list: ListName }) {
  const t = useTexts();
  const { making, make } = useExport();
  const [at, setAt] = useState<HTMLElement | null>(null);
  const [cards, setCards] = useState(false);
  const choose = (kind: 'xlsx' | 'csv', version: Version) => () => {
    setAt(null);
    make({ kind, list, version });
  };
  return (
    <>
      <Tooltip title={t.exports.menu}>
        {/* A tooltip needs an element that hears the pointer, also while the button is at work. */}
        <span>
          <IconButton
            aria-label={t.exports.menu}
            aria-haspopup="menu"
            aria-expanded={at !== null}
            disabled={making !== null}
            onClick={(event) => setAt(event.currentTarget)}
          >
            <DownloadIcon />
          </IconButton>
        </span>
      </Tooltip>
      <Menu open={at !== null} anchorEl={at} onClose={() => setAt(null)}>
        {versions.flatMap((version) => [
          <ListSubheader key={version} role="presentation" sx={{ lineHeight: 2.5 }}>
            {t.exports.versions[version]}
          </ListSubheader>,
          ...(['xlsx', 'csv'] as const).map((kind) => (
            <MenuItem
              key={`${version} ${kind}`}
              aria-label={`${t.exports.menuItem[kind]}, ${t.exports.versions[version]}`}
              onClick={choose(kind, version)}
            >
              {t.exports.menuItem[kind]}
            </MenuItem>
          )),
        ])}
        {list === 'partners' && <Divider />}
        {list === 'partners' && (
          <MenuItem
            onClick={() => {
              setAt(null);
              setCards(true);
            }}
          >
            {t.exports.cards.menuItem}
          </MenuItem>
        )}
      </Menu>
      <CardsDialog of={null} name={null} isOpen={cards} onClose={() => setCards(false)} />
    </>
  );
}
