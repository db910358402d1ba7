import { Box } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { go, useRoute } from '../shell/route';
import { ContactList } from './ContactList';
import { ContactPanel } from './ContactPanel';
import { NewContactPanel } from './NewContactPanel';
import { NewPartnerPanel } from './NewPartnerPanel';
import { newRecord } from './newRecord';
import { PartnerList } from './PartnerList';
import { PartnerPanel } from './PartnerPanel';

/** The screen Network: partners, contacts, and at the right the one that is open. */
export default function NetworkScreen() {
  const { id, part } = useRoute();
  const tab = part === 'contacts' ? 'contacts' : 'partners';
  // Closing a panel leaves the keyboard on the row it was opened from.
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const close = () => {
    setFocusOn(id);
    go({ screen: 'network', part: tab === 'contacts' ? tab : null });
  };
  return (
    <Box sx={{ display: 'flex', height: '100%', position: 'relative' }}>
      <Box sx={{ flex: 1, minWidth: 0, height: '100%', overflow: 'auto' }}>
        {tab === 'partners' ? (
          <PartnerList openId={id} focusOn={focusOn} />
        ) : (
          <ContactList openId={id} focusOn={focusOn} />
        )}
      </Box>
      {id !== null && panelOf(tab, id, close)}
    </Box>
  );
}

function panelOf(tab: 'partners' | 'contacts', id: string, close: () => void): ReactNode {
  if (id === newRecord)
    return tab === 'partners' ? <NewPartnerPanel onClose={close} /> : <NewContactPanel onClose={close} />;
  return tab === 'partners' ? (
    <PartnerPanel key={id} id={id} onClose={close} />
  ) : (
    <ContactPanel key={id} id={id} onClose={close} />
  );
}
