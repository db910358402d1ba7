/** The one place that touches `window.desktop`: what the machine room offers, typed by its contract. */
import type { DesktopBridge } from '../electron/contract';

declare global {
  interface Window {
    readonly desktop: DesktopBridge;
  }
}

export type {
  About,
  Audience,
  AudienceRole,
  AudienceWindow,
  DisplayInfo,
  Language,
  MenuChoice,
  SaveResult,
  Theme,
} from '../electron/contract';

/** What the machine room offers. */
export const desktop: DesktopBridge = window.desktop;
