import { Box } from '@mui/material';
import { styled } from '@mui/material/styles';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { addEdition } from '../../data/editions';
import { addPitch } from '../../data/pitches';
import type { MenuChoice } from '../../desktop';
import { useTexts } from '../../texts/useTexts';
import { DropZone } from '../imports/DropZone';
import type SearchPaletteType from '../search/SearchPalette';
import { Boundary } from './Boundary';
import { ExampleBanner } from './ExampleBanner';
import { Navigation } from './Navigation';
import { useIsQuiet } from './quiet';
import { go, screenNames, useRoute } from './route';
import { type OtherScreens, Screen } from './Screen';
import { useAct } from './useAct';
import { useShortcuts } from './useShortcuts';
import { undoTaker, useUndo } from './useUndo';

const loadPalette = () => import('../search/SearchPalette');
const AboutBox = lazy(() => import('./AboutBox'));
const QuickOffer = lazy(() => import('../help/QuickOffer'));
const LogFollowUp = lazy(() => import('../followUps/LogFollowUp'));

interface ShellProps {
  /** Every screen but the start page, loaded when first shown. */
  readonly screens: OtherScreens;
}

/** The frame: navigation, the screen one is on, and what is reached from everywhere. */
export function Shell({ screens }: ShellProps) {
  const t = useTexts();
  const route = useRoute();
  const run = useAct();
  const undoOrRedo = useUndo();
  const isQuiet = useIsQuiet();
  const main = useRef<HTMLElement>(null);
  const [over, setOver] = useState<'search' | 'about' | 'newOffer' | 'logFollowUp' | null>(null);

  const choose = useCallback(
    (choice: MenuChoice) => {
      if (choice === 'undo' || choice === 'redo') void (undoTaker() ?? undoOrRedo)(choice);
      else if (choice === 'search' || choice === 'about' || choice === 'newOffer' || choice === 'logFollowUp')
        setOver(choice);
      else if (choice === 'back') window.history.back();
      else if (choice === 'forward') window.history.forward();
      else if (choice === 'import') go({ screen: 'imports' });
      else if (choice === 'export') go({ screen: 'settings', part: 'exports' });
      else if (choice === 'newEdition') void run(() => addEdition()).then((id) => id && go({ screen: 'editions', id }));
      else if (choice === 'newPitch') void run(() => addPitch({})).then((id) => id && go({ screen: 'pitches', id }));
      else go({ screen: choice });
    },
    [run, undoOrRedo],
  );
  useShortcuts(choose);

  // Loaded ahead, when there is time, so that the first letters typed after Ctrl+K are not lost; at once when asked for.
  const [palette, setPalette] = useState<typeof SearchPaletteType | null>(null);
  const isSearching = over === 'search';
  useEffect(() => {
    const load = () => void loadPalette().then((module) => setPalette(() => module.default));
    if (isSearching) return load();
    const waiting = requestIdleCallback(load, { timeout: 3_000 });
    return () => cancelIdleCallback(waiting);
  }, [isSearching]);
  const SearchPalette = palette;

  // Whoever listens to the page hears where they are after going elsewhere.
  const { screen } = route;
  useEffect(() => {
    document.title = screenNames.some((name) => name === screen)
      ? `${t.shell.screens[screen as keyof typeof t.shell.screens]} – Podium` // just checked
      : 'Podium';
    main.current?.scrollTo(0, 0);
  }, [screen, t]);

  return (
    <DropZone>
      <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
        <SkipLink
          href="#main"
          onClick={(event) => {
            event.preventDefault();
            main.current?.focus();
          }}
        >
          {t.shell.skipToContent}
        </SkipLink>
        {!isQuiet && <ExampleBanner />}
        <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
          {!isQuiet && <Navigation onSearch={() => setOver('search')} />}
          <Box
            component="main"
            id="main"
            ref={main}
            tabIndex={-1}
            sx={{ flex: 1, minWidth: 0, height: '100%', overflow: 'auto', outline: 'none' }}
          >
            <Boundary key={screen} text={t.shell.faults.unexpected}>
              <Screen name={screen} others={screens} />
            </Boundary>
          </Box>
        </Box>
        <Suspense fallback={null}>
          {over === 'search' && SearchPalette && <SearchPalette onClose={() => setOver(null)} onChoose={choose} />}
          {over === 'about' && <AboutBox onClose={() => setOver(null)} />}
          {over === 'newOffer' && <QuickOffer onClose={() => setOver(null)} />}
          {over === 'logFollowUp' && <LogFollowUp onClose={() => setOver(null)} />}
        </Suspense>
      </Box>
    </DropZone>
  );
}

/** Only seen when the keyboard is on it. */
const SkipLink = styled('a')(({ theme }) => ({
  position: 'absolute',
  left: -9999,
  '&:focus': {
    left: 16,
    top: 16,
    zIndex: 2000,
    padding: theme.spacing(2),
    color: theme.vars?.palette.primary.main,
    backgroundColor: theme.vars?.palette.background.paper,
  },
}));
