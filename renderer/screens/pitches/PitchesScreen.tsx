import { useTexts } from '../../texts/useTexts';
import { Page } from '../../ui/Page';

/** The screen Pitches. */
export default function PitchesScreen() {
  const t = useTexts();
  return <Page title={t.shell.screens.pitches}>{null}</Page>;
}
