import { now } from '../../data/records';
import { openRunOf } from '../../data/runLog';
import { desktop } from '../../desktop';
import { go, routeOf } from '../shell/route';

/** Goes to the evening that runs, if one does, with the screens that stood open; for when the app starts. */
export async function goToOpenRun(): Promise<void> {
  const id = await openRunOf(now());
  if (id === null) return;
  // First: whoever stands there looks at an empty screen.
  void desktop.reopenAudience(id);
  if (routeOf(window.location.hash).screen !== 'evening') go({ screen: 'evening', id }, { replace: true });
}
