import path from 'node:path';
import { app, nativeTheme, session } from 'electron';
import { answerCalls } from './answers';
import { audienceScreens } from './audience';
import { appName, type MenuState } from './contract';
import { readMemory, writeMemory } from './memory';
import { showMenu } from './menu';
import { watchPower } from './power';
import { registerScheme, serveApp, warmUp } from './protocol';
import { confinePages, confineSession, silenceChromium } from './security';
import { focusApp, loadPage, makeMainWindow, tellPages } from './windows';

// Name and folder decide where the data lives, so they stand before everything that could touch it.
app.setName(appName);
const testFolder = app.isPackaged ? undefined : process.env.PODIUM_DATA_DIR;
app.setPath('userData', testFolder || path.join(app.getPath('appData'), appName));

silenceChromium();
registerScheme();
confinePages();

if (app.requestSingleInstanceLock()) start();
else app.exit(0);

function start(): void {
  const dataFolder = app.getPath('userData');
  let memory = readMemory(dataFolder);
  // Dates and times in fields are written as this language does; it takes effect before Chromium starts its pages.
  app.commandLine.appendSwitch('lang', memory.language === 'nl' ? 'nl' : 'en-GB');
  let menuState: MenuState = { canUndo: false, canRedo: false };

  const remember = (changes: Partial<typeof memory>) => {
    memory = { ...memory, ...changes };
    // One after the other, or an older write could come last.
    writing = writing.then(() => writeMemory(dataFolder, memory));
  };
  let writing = Promise.resolve();

  const drawMenu = () =>
    showMenu({
      language: memory.language,
      state: menuState,
      developer: !app.isPackaged,
      choose: (choice) => tellPages('menu', choice),
    });

  nativeTheme.themeSource = memory.theme;
  app.on('second-instance', focusApp);
  app.on('window-all-closed', () => app.quit());
  let settled = false;
  app.on('will-quit', (event) => {
    if (settled) return;
    event.preventDefault();
    void writing.finally(() => {
      settled = true;
      app.quit();
    });
  });

  void app.whenReady().then(() => {
    // First, as making its process takes longest; it loads nothing until what confines and serves it stands.
    const window = makeMainWindow(memory.place, (place) => remember({ place }));
    confineSession(session.defaultSession);
    serveApp(path.join(import.meta.dirname, '../renderer'));
    answerCalls({
      language: () => memory.language,
      setLanguage(language) {
        remember({ language });
        drawMenu();
      },
      setTheme(theme) {
        remember({ theme });
        nativeTheme.themeSource = theme;
      },
      setMenuState(state) {
        menuState = state;
        drawMenu();
      },
      audience: audienceScreens({
        organiser: window,
        tell: tellPages,
        remembered: { audience: memory.audience ?? {}, standing: memory.standing ?? {} },
        remember,
      }),
      power: watchPower(tellPages),
    });
    // Quitting would close the screens for the audience before the organiser is asked; they go with this window.
    app.on('before-quit', (event) => {
      if (window.isDestroyed()) return;
      event.preventDefault();
      window.close();
    });
    loadPage(window);
    warmUp();
    // The page is on its way; what the window shows around it can be made meanwhile.
    drawMenu();
  });
}
