import { now } from '../../data/records';
import { openRunOf } from '../../data/runLog';
import { go, routeOf } from '../shell/route';

/** Goes to the evening that runs, if one does; for when the app starts. */
export async function goToOpenRun(): Promise<void> {
  const id = await openRunOf(now());
  if (id !== null && routeOf(window.location.hash).screen !== 'evening')
    go({ screen: 'evening', id }, { replace: true });
}
