import { Box, Tab, Tabs } from '@mui/material';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/useTexts';
import { hashOf } from '../shell/route';

interface ListTabsProps {
  readonly current: 'list' | 'venues';
  /** At the right: what is chosen about the list. */
  readonly children?: ReactNode;
}

/** The two lists of this screen. */
export function ListTabs({ current, children }: ListTabsProps) {
  const t = useTexts();
  return (
    <Box sx={{ position: 'relative', mb: 4 }}>
      <Tabs value={current} component="nav" aria-label={t.shell.screens.editions}>
        <Tab value="list" label={t.editions.tabs.list} component="a" href={hashOf({ screen: 'editions' })} />
        <Tab
          value="venues"
          label={t.editions.tabs.venues}
          component="a"
          href={hashOf({ screen: 'editions', part: 'venues' })}
        />
      </Tabs>
      <Box sx={{ position: 'absolute', inset: '0 0 0 auto', display: 'flex', alignItems: 'center' }}>{children}</Box>
    </Box>
  );
}
