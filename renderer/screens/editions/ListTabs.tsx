import { Tab, Tabs } from '@mui/material';
import { useTexts } from '../../texts/useTexts';
import { hashOf } from '../shell/route';

/** The two lists of this screen. */
export function ListTabs({ current }: { readonly current: 'list' | 'venues' }) {
  const t = useTexts();
  return (
    <Tabs value={current} component="nav" aria-label={t.shell.screens.editions} sx={{ mb: 4 }}>
      <Tab value="list" label={t.editions.tabs.list} component="a" href={hashOf({ screen: 'editions' })} />
      <Tab
        value="venues"
        label={t.editions.tabs.venues}
        component="a"
        href={hashOf({ screen: 'editions', part: 'venues' })}
      />
    </Tabs>
  );
}
