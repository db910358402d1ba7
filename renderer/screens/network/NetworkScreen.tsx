import { useTexts } from '../../texts/useTexts';
import { Page } from '../../ui/Page';

/** The screen Network. */
export default function NetworkScreen() {
  const t = useTexts();
  return <Page title={t.shell.screens.network}>{null}</Page>;
}
