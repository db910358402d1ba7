import { useTexts } from '../../texts/useTexts';
import { Page } from '../../ui/Page';

/** The screen Reports. */
export default function ReportsScreen() {
  const t = useTexts();
  return <Page title={t.shell.screens.reports}>{null}</Page>;
}
