import { useTexts } from '../../texts/useTexts';
import { Page } from '../../ui/Page';

/** The screen Settings. */
export default function SettingsScreen() {
  const t = useTexts();
  return <Page title={t.shell.screens.settings}>{null}</Page>;
}
