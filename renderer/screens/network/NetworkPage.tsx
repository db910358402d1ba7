import { Box, Tab, Tabs } from '@mui/material';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/useTexts';
import { Page } from '../../ui/Page';
import { ExportMenu } from '../exports/ExportMenu';
import { go } from '../shell/route';
import { SavedWord } from '../shell/SavedWord';

/** The two lists of this screen. */
export type NetworkTab = 'partners' | 'contacts';

/** The part of the address that a list has; the first list has none. */
export const partOf = (tab: NetworkTab) => (tab === 'contacts' ? tab : null);

interface NetworkPageProps {
  readonly tab: NetworkTab;
  readonly state: string;
  readonly action: ReactNode;
  readonly children: ReactNode;
}

/** The frame of both lists: title, how things stand, the tabs. */
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
            <ExportMenu list="partners" />
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
        <Tab value="partners" label={t.network.partners} id="tab-partners" aria-controls="network-part" />
        <Tab value="contacts" label={t.network.contacts} id="tab-contacts" aria-controls="network-part" />
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
