import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { type MenuChoice, menuChoices } from '../../electron/contract';
import { type MenuSetting, menuTemplate } from '../../electron/menu';
import { words } from '../../electron/words';

vi.mock('electron', () => ({ Menu: {} }));

function aMenu(setting: Partial<MenuSetting> = {}, mac = false): MenuItemConstructorOptions[] {
  const state = { canUndo: true, canRedo: true };
  return menuTemplate({ language: 'nl', state, developer: false, choose: () => undefined, ...setting }, mac);
}

function items(menu: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
}

describe('the menu bar', () => {
  it.each([false, true])('offers every choice of the contract (mac: %s)', (mac) => {
    const ids = new Set(items(aMenu({}, mac)).flatMap(({ id }) => (id ? [id] : [])));
    expect([...ids].sort()).toEqual([...menuChoices].sort());
  });

  it('sends the choice that was clicked', () => {
    const chosen: MenuChoice[] = [];
    const choices = items(aMenu({ choose: (choice) => chosen.push(choice) })).filter(({ id }) => id);
    // Nobody reads what Electron hands over.
    for (const { click } of choices) (click as () => void)();
    expect(chosen).toEqual(choices.map(({ id }) => id));
  });

  it('leaves the keys of its choices to the page', () => {
    for (const { id, registerAccelerator } of items(aMenu())) if (id) expect(registerAccelerator).toBe(false);
  });

  it('shows no key twice', () => {
    const keys = items(aMenu()).flatMap(({ accelerator }) => (accelerator ? [accelerator] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('greys out undo and redo', () => {
    const menu = items(aMenu({ state: { canUndo: false, canRedo: true } }));
    const enabled = (id: MenuChoice) => menu.find((item) => item.id === id)?.enabled;
    expect([enabled('undo'), enabled('redo')]).toEqual([false, true]);
  });

  it('offers reloading and developer tools to developers alone', () => {
    const roles = (developer: boolean) => items(aMenu({ developer })).map(({ role }) => role);
    expect(roles(true)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']));
    expect(roles(false)).not.toContain('reload');
    expect(roles(false)).not.toContain('toggleDevTools');
  });

  it('speaks Dutch and English', () => {
    expect(aMenu().map(({ label }) => label)).toEqual(['&Bestand', 'Be&werken', 'B&eeld', '&Ga naar', '&Help']);
    expect(aMenu({ language: 'en' }).map(({ label }) => label)).toEqual(['&File', '&Edit', '&View', '&Go', '&Help']);
    expect(Object.keys(words.nl).sort()).toEqual(Object.keys(words.en).sort());
  });
});
