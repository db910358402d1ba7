import { lazy, Suspense, useEffect, useState } from 'react';
import { setAuthor } from './data/act';
import { emptyOldBin } from './data/bin';
import { databaseNames, NewerDatabase, openDatabase } from './data/db';
import { now } from './data/records';
import { desktop } from './desktop';
import { dateAt } from './domain/time';
import { prepareOverview } from './screens/overview/overviewData';
import { device, useDevice } from './screens/shell/device';
import { Fault } from './screens/shell/Fault';
import { resume, routeOf } from './screens/shell/route';
import { Shell } from './screens/shell/Shell';
import { audienceRoute } from './screens/stage/audienceRoute';
import type { Texts } from './texts/nl';
import { nl } from './texts/nl';
import { TextsProvider } from './texts/useTexts';
import { flushDrafts } from './ui/drafts';
import { Notices } from './ui/Notices';

const screens = {
  editions: () => import('./screens/editions/EditionsScreen'),
  evening: () => import('./screens/evening/EveningScreen'),
  pitches: () => import('./screens/pitches/PitchesScreen'),
  followUps: () => import('./screens/followUps/FollowUpsScreen'),
  network: () => import('./screens/network/NetworkScreen'),
  reports: () => import('./screens/reports/ReportsScreen'),
  settings: () => import('./screens/settings/SettingsScreen'),
  imports: () => import('./screens/imports/ImportScreen'),
};

const audience = audienceRoute(window.location.hash);
const AudienceScreen = lazy(() =>
  import('./screens/stage/AudienceScreen').then((module) => ({ default: module.AudienceScreen })),
);
const ClosingStrip = lazy(() =>
  import('./screens/run/ClosingStrip').then((module) => ({ default: module.ClosingStrip })),
);

// Opened before React draws, so that the first screen finds it ready.
if (!audience) resume();
const opening = openDatabase(databaseNames[device().database]).then(() =>
  !audience && routeOf(window.location.hash).screen === 'overview' ? prepareOverview(dateAt(now())) : undefined,
);

// After a power cut in the middle of an evening nobody should have to look for it.
if (!audience)
  opening
    .then(() => import('./screens/evening/openRun'))
    .then(({ goToOpenRun }) => goToOpenRun())
    // Records that can not be opened are told of below.
    .catch(() => {});

type Start = 'opening' | 'open' | 'newer' | 'failed';

/** The organiser's page, or, by its address, one of the screens for the audience. */
export function App() {
  if (!audience) return <OrganiserApp />;
  return (
    <Suspense>
      <AudienceScreen {...audience} opening={opening} />
    </Suspense>
  );
}

/** Stores what is being typed and lets the window close, unless acts of an evening would be lost: how many. */
async function askBeforeClosing(): Promise<number> {
  const flushed = flushDrafts();
  const { lastTry } = await import('./screens/run/lastTry');
  const unsaved = await lastTry();
  // Said at once: a window that gets no answer closes.
  if (unsaved > 0) await desktop.keepOpen();
  else await flushed.then(() => desktop.readyToClose());
  return unsaved;
}

/** Opens the records, picks the language, and shows the frame with its screens. */
function OrganiserApp() {
  const { language, author, database } = useDevice();
  const [texts, setTexts] = useState<Texts>(nl);
  const [start, setStart] = useState<Start>('opening');
  /** What closing would lose of an evening, when it was asked for. */
  const [unsaved, setUnsaved] = useState(0);

  useEffect(() => {
    document.documentElement.lang = language;
    void desktop.setLanguage(language);
    if (language === 'nl') setTexts(nl);
    else void import('./texts/en').then(({ en }) => setTexts(en));
  }, [language]);

  useEffect(() => setAuthor(author), [author]);

  useEffect(() => {
    opening
      .then(() => setStart('open'))
      .catch((error: unknown) => setStart(error instanceof NewerDatabase ? 'newer' : 'failed'));
    return desktop.on('closing', () => void askBeforeClosing().then(setUnsaved));
  }, []);

  useEffect(() => {
    if (start !== 'open') return;
    // When there is time: it keeps no one waiting, and can as well be done at the next start.
    const waiting = requestIdleCallback(() => void emptyOldBin().catch(() => {}), { timeout: 10_000 });
    return () => cancelIdleCallback(waiting);
  }, [start]);

  return (
    <TextsProvider texts={texts}>
      {unsaved > 0 && (
        <Suspense>
          <ClosingStrip unsaved={unsaved} onStay={() => setUnsaved(0)} onClose={() => void desktop.readyToClose()} />
        </Suspense>
      )}
      <Notices closeLabel={texts.shell.close}>
        {start === 'open' && <Shell key={database} screens={screens} />}
        {start === 'newer' && <Fault text={texts.shell.faults.newerDatabase} />}
        {start === 'failed' && <Fault text={texts.shell.faults.cannotOpen} />}
      </Notices>
    </TextsProvider>
  );
}
