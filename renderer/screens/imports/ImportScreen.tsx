import { Page } from '../../ui/Page';

/** The import screen. */
export default function ImportScreen() {
  return <Page title={''}>{null}</Page>;
}
