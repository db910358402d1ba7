import { Tab, Tabs } from '@mui/material';
import { useTexts } from '../../texts/useTexts';
import { Page } from '../../ui/Page';
import { ExportPart } from '../exports/ExportPart';
import { MailSettings } from '../mail/MailSettings';
import { go, useRoute } from '../shell/route';
import { SavedWord } from '../shell/SavedWord';
import { About } from './About';
import { Bin } from './Bin';
import { General } from './General';
import { LatestChanges } from './LatestChanges';
import { Lists } from './Lists';
import { Team } from './Team';
import { YearSettings } from './YearSettings';

const tabs = {
  general: General,
  years: YearSettings,
  lists: Lists,
  team: Team,
  mails: MailSettings,
  exports: ExportPart,
  bin: Bin,
  changes: LatestChanges,
  about: About,
} as const;
type TabName = keyof typeof tabs;

// The keys of an object literal are exactly its known keys; TypeScript widens them to string.
const tabNames = Object.keys(tabs) as TabName[];

/** The screen Settings: what holds for this laptop, for a year, for the team; the bin and what changed. */
export default function SettingsScreen() {
  const t = useTexts();
  const { part } = useRoute();
  const current = tabNames.find((name) => name === part) ?? 'general';
  const Content = tabs[current];
  return (
    <Page
      title={
        <>
          {t.shell.screens.settings} <SavedWord />
        </>
      }
      state={t.settings.state}
    >
      <Tabs
        value={current}
        onChange={(_event, tab: TabName) => go({ screen: 'settings', part: tab })}
        aria-label={t.settings.tabsLabel}
        variant="scrollable"
        selectionFollowsFocus
        sx={{ mb: 6 }}
      >
        {tabNames.map((name) => (
          <Tab key={name} value={name} label={t.settings.tabs[name]} id={`tab-${name}`} aria-controls="settings-part" />
        ))}
      </Tabs>
      <div role="tabpanel" id="settings-part" aria-labelledby={`tab-${current}`}>
        <Content />
      </div>
    </Page>
  );
}
