import { Overview } from '../overview/Overview';
import type { ScreenName } from './route';
import { type ScreenLoaders, useScreen } from './useScreen';

/** Every screen but the start page, which comes with the frame, is loaded when first shown. */
export type OtherScreens = ScreenLoaders<Exclude<ScreenName, 'overview'>>;

/** The screen one is on; nothing for the moment that it takes to load. */
export function Screen({ name, others }: { readonly name: ScreenName; readonly others: OtherScreens }) {
  const Other = useScreen(others, name === 'overview' ? null : name);
  if (name === 'overview') return <Overview />;
  return Other ? <Other /> : null;
}
