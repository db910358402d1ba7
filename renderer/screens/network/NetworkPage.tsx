import { Box, Tab, Tabs } from '@mui/material';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/useTexts';
import { Page } from '../../ui/Page';
import { ExportMenu } from '../exports/ExportMenu';
import { go } from '../shell/route';
import { SavedWord } from '../shell/SavedWord';

/** The parts of this screen: two lists of who helps, two of help, and the picture of it. */
export const networkTabs = ['partners', 'contacts', 'asks', 'offers', 'picture'] as const;
/** One of `networkTabs`. */
export type NetworkTab = (typeof networkTabs)[number];
/** The parts that list records one can open. */
export type RecordsTab = Extract<NetworkTab, 'partners' | 'contacts'>;

/** The part of the address that a list has; the first list has none. */
export const partOf = (tab: NetworkTab) => (tab === 'partners' ? null : tab);

interface NetworkPageProps {
  readonly tab: NetworkTab;
  readonly state: string;
  readonly action: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every part: title, how things stand, the tabs. */
export function NetworkPage({ tab, state, action, children }: NetworkPageProps) {
  const t = useTexts();
  return (
    <Page
      wide
      title={
        <>
          {t.shell.screens.network} <SavedWord />
        </>
      }
      state={state}
      actions={
        action && (
          <>
            {tab !== 'picture' && tab !== 'asks' && <ExportMenu list={tab === 'offers' ? 'offers' : 'partners'} />}
            {action}
          </>
        )
      }
    >
      <Tabs
        value={tab}
        onChange={(_event, next: NetworkTab) => go({ screen: 'network', part: partOf(next) })}
        aria-label={t.network.tabsLabel}
        selectionFollowsFocus
        sx={{ mb: 4 }}
      >
        {networkTabs.map((one) => (
          <Tab key={one} value={one} label={t.network.tabs[one]} id={`tab-${one}`} aria-controls="network-part" />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id="network-part"
        aria-labelledby={`tab-${tab}`}
        sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}
      >
        {children}
      </Box>
    </Page>
  );
}
