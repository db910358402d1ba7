import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { go, useRoute } from '../shell/route';
import { ContactList } from './ContactList';
import { ContactPanel } from './ContactPanel';
import { type NetworkTab, partOf } from './NetworkPage';
import { NewContactPanel } from './NewContactPanel';
import { NewPartnerPanel } from './NewPartnerPanel';
import { newRecord } from './newRecord';
import { PartnerList } from './PartnerList';
import { PartnerPanel } from './PartnerPanel';

/** The screen Network: partners, contacts, and at the right the one that is open. */
export default function NetworkScreen() {
  const { id, part } = useRoute();
  const tab: NetworkTab = part === 'contacts' ? 'contacts' : 'partners';
  const close = () => go({ screen: 'network', part: partOf(tab) });
  return (
    <Box sx={{ display: 'flex', height: '100%', position: 'relative' }}>
      <Box sx={{ flex: 1, minWidth: 0, height: '100%', overflow: 'auto' }}>
        {tab === 'partners' ? <PartnerList openId={id} /> : <ContactList openId={id} />}
      </Box>
      {id !== null && panelOf(tab, id, close)}
    </Box>
  );
}

function panelOf(tab: NetworkTab, id: string, close: () => void): ReactNode {
  if (id === newRecord)
    return tab === 'partners' ? <NewPartnerPanel onClose={close} /> : <NewContactPanel onClose={close} />;
  return tab === 'partners' ? (
    <PartnerPanel key={id} id={id} onClose={close} />
  ) : (
    <ContactPanel key={id} id={id} onClose={close} />
  );
}
