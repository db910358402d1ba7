import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language, MenuChoice, MenuState } from './contract';
import { words } from './words';

/** What the menu bar depends on. */
export interface MenuSetting {
  readonly language: Language;
  readonly state: MenuState;
  /** Whether to offer reloading and the developer tools. */
  readonly developer: boolean;
  readonly choose: (choice: MenuChoice) => void;
}

/** Puts up the menu bar. */
export function showMenu(setting: MenuSetting): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(setting, process.platform === 'darwin')));
}

/** The menu bar as data. */
export function menuTemplate(setting: MenuSetting, mac: boolean): MenuItemConstructorOptions[] {
  const { language, state, developer, choose } = setting;
  const say = words[language];
  const plain = (label: string) => (mac ? label.replace('&', '') : label);

  // The page handles these keys itself; registering them here as well would run each act twice.
  const item = (id: MenuChoice, label: string, accelerator?: string, enabled = true): MenuItemConstructorOptions => ({
    id,
    label,
    enabled,
    click: () => choose(id),
    registerAccelerator: false,
    ...(accelerator ? { accelerator } : {}),
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const about = item('about', say.about);
  const settings = item('settings', say.settings, 'CommandOrControl+,');
  const quit: MenuItemConstructorOptions = { role: 'quit', label: say.quit };

  const app: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      about,
      line,
      settings,
      line,
      { role: 'hide', label: say.hide },
      { role: 'hideOthers', label: say.hideOthers },
      { role: 'unhide', label: say.showAll },
      line,
      quit,
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: plain(say.file),
    submenu: [
      item('newEdition', say.newEdition),
      item('newPitch', say.newPitch, 'CommandOrControl+N'),
      item('newOffer', say.newOffer, 'CommandOrControl+Shift+A'),
      item('logFollowUp', say.logFollowUp, 'CommandOrControl+Shift+G'),
      line,
      item('import', say.import, 'CommandOrControl+I'),
      item('export', say.export),
      ...(mac ? [] : [line, settings, line, quit]),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: plain(say.edit),
    submenu: [
      item('undo', say.undo, 'CommandOrControl+Z', state.canUndo),
      item('redo', say.redo, mac ? 'Shift+Command+Z' : 'Control+Y', state.canRedo),
      line,
      { role: 'cut', label: say.cut },
      { role: 'copy', label: say.copy },
      { role: 'paste', label: say.paste },
      { role: 'selectAll', label: say.selectAll },
      line,
      item('search', say.search, 'CommandOrControl+K'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: plain(say.view),
    submenu: [
      { role: 'zoomIn', label: say.zoomIn },
      { role: 'zoomOut', label: say.zoomOut },
      { role: 'resetZoom', label: say.resetZoom },
      line,
      { role: 'togglefullscreen', label: say.fullScreen },
      ...(developer
        ? [
            line,
            { role: 'reload' as const, label: say.reload },
            { role: 'toggleDevTools' as const, label: say.developerTools },
          ]
        : []),
    ],
  };
  const go: MenuItemConstructorOptions = {
    label: plain(say.go),
    submenu: [
      item('back', say.back, mac ? 'Command+[' : 'Alt+Left'),
      item('forward', say.forward, mac ? 'Command+]' : 'Alt+Right'),
      line,
      item('overview', say.overview, 'CommandOrControl+1'),
      item('editions', say.editions, 'CommandOrControl+2'),
      item('evening', say.evening, 'CommandOrControl+E'),
      item('pitches', say.pitches, 'CommandOrControl+3'),
      item('network', say.network, 'CommandOrControl+4'),
      item('reports', say.reports, 'CommandOrControl+5'),
      item('followUps', say.followUps, 'CommandOrControl+6'),
    ],
  };
  const help: MenuItemConstructorOptions = {
    role: 'help',
    label: plain(say.help),
    submenu: [about],
  };

  return [...(mac ? [app] : []), file, edit, view, go, help];
}
