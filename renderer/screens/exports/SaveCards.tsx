import ContactPageIcon from '@mui/icons-material/ContactPageOutlined';
import { IconButton, Tooltip } from '@mui/material';
import { useState } from 'react';
import type { CardsOf } from '../../exports/cardFile';
import { useTexts } from '../../texts/useTexts';
import { CardsDialog } from './CardsDialog';

/** In the head of a panel: saves who it is about as a contact card. */
export function SaveCards({ of, name }: { readonly of: CardsOf; readonly name: string }) {
  const words = useTexts().exports.cards;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Tooltip title={words.button}>
        <IconButton aria-label={words.buttonOf(name)} size="small" onClick={() => setOpen(true)}>
          <ContactPageIcon />
        </IconButton>
      </Tooltip>
      <CardsDialog of={of} name={name} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
