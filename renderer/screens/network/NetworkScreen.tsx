import { Box } from '@mui/material';
import { lazy, type ReactNode, Suspense } from 'react';
import { duplicatesPart } from '../merging/mergeRoute';
import { go, useRoute } from '../shell/route';
import { ContactList } from './ContactList';
import { ContactPanel } from './ContactPanel';
import { type NetworkTab, networkTabs, partOf } from './NetworkPage';
import { NewContactPanel } from './NewContactPanel';
import { NewPartnerPanel } from './NewPartnerPanel';
import { newRecord } from './newRecord';
import { PartnerList } from './PartnerList';
import { PartnerPanel } from './PartnerPanel';

const AskList = lazy(() => import('../help/AskList'));
const OfferList = lazy(() => import('../help/OfferList'));
const DuplicatesPage = lazy(() => import('../merging/DuplicatesPage'));
const HelpPicture = lazy(() => import('../help/HelpPicture'));
const AskPanel = lazy(() => import('../help/AskPanel'));
const OfferPanel = lazy(() => import('../help/OfferPanel'));

/** The screen Network: who helps, what is asked and offered, and at the right the one that is open. */
export default function NetworkScreen() {
  const { id, part } = useRoute();
  const tab: NetworkTab = networkTabs.find((one) => one === part) ?? 'partners';
  if (part === duplicatesPart)
    return (
      <Suspense fallback={null}>
        <DuplicatesPage id={id} />
      </Suspense>
    );
  const close = () => go({ screen: 'network', part: partOf(tab) });
  return (
    <Box sx={{ display: 'flex', height: '100%', position: 'relative' }}>
      <Box sx={{ flex: 1, minWidth: 0, height: '100%', overflow: 'auto' }}>
        <Suspense fallback={null}>
          {tab === 'partners' && <PartnerList openId={id} />}
          {tab === 'contacts' && <ContactList openId={id} />}
          {tab === 'asks' && <AskList openId={id} />}
          {tab === 'offers' && <OfferList openId={id} />}
          {tab === 'picture' && <HelpPicture />}
        </Suspense>
      </Box>
      {id !== null && <Suspense fallback={null}>{panelOf(tab, id, close)}</Suspense>}
    </Box>
  );
}

function panelOf(tab: NetworkTab, id: string, close: () => void): ReactNode {
  if (id === newRecord && tab === 'partners') return <NewPartnerPanel onClose={close} />;
  if (id === newRecord && tab === 'contacts') return <NewContactPanel onClose={close} />;
  if (tab === 'asks') return <AskPanel key={id} id={id} onClose={close} />;
  if (tab === 'offers') return <OfferPanel key={id} id={id} onClose={close} />;
  if (tab === 'partners') return <PartnerPanel key={id} id={id} onClose={close} />;
  return tab === 'contacts' ? <ContactPanel key={id} id={id} onClose={close} /> : null;
}
