import { useTexts } from '../../texts/useTexts';
import { Page } from '../../ui/Page';

/** The screen Editions. */
export default function EditionsScreen() {
  const t = useTexts();
  return <Page title={t.shell.screens.editions}>{null}</Page>;
}
