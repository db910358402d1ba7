import { app, type Session, type WebContents } from 'electron';
import { developmentServer, isOwnPage } from './windows';

const allowedPermissions: ReadonlySet<string> = new Set([
  'fullscreen',
  'clipboard-sanitized-write',
  'persistent-storage',
]);

/** What a page under development may do besides: talk to its server and be replaced while it runs. */
const developmentPolicy =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; connect-src 'self' ws:; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:";

/** Keeps Chromium from talking to anyone of its own accord. Only before the app is ready. */
export function silenceChromium(): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
    'no-proxy-server',
  ]) {
    app.commandLine.appendSwitch(name);
  }
  if (!developmentServer) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Refuses every page, present and to come, to leave, to open windows or to embed pages. */
export function confinePages(): void {
  app.on('web-contents-created', (_, contents) => confine(contents));
}

function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isStartPage(event.url)) event.preventDefault();
  });
  // What leaks an address past the proxy and the request filter.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-redirect', (event) => event.preventDefault());
}

/** Refuses permissions, devices and the network to what runs in this session. */
export function confineSession(session: Session): void {
  session.setPermissionRequestHandler((_, permission, answer, { requestingUrl }) => {
    answer(allowedPermissions.has(permission) && isOwnPage(requestingUrl));
  });
  session.setPermissionCheckHandler((_, permission, origin) => {
    return allowedPermissions.has(permission) && isOwnPage(origin);
  });
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_, answer) => answer({}));
  session.setSpellCheckerEnabled(false);
  // Switched off, it still fetches a dictionary for each language it knows of.
  session.setSpellCheckerLanguages([]);
  session.on('will-download', (event) => event.preventDefault());
  if (developmentServer) holdDevelopmentPages(session);
  else session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isInside(url) }));
}

function holdDevelopmentPages(session: Session): void {
  session.webRequest.onHeadersReceived(({ responseHeaders }, answer) => {
    answer({
      responseHeaders: {
        ...responseHeaders,
        'content-security-policy': [developmentPolicy],
      },
    });
  });
}

/** Reloading is all a page may do with itself; another address of ours would show an empty window. */
function isStartPage(address: string): boolean {
  return isOwnPage(address) && new URL(address).pathname === '/';
}

/** Addresses that never leave this computer's memory, and the pages of the developer tools. */
function isInside(address: string): boolean {
  return /^(app|data|blob|devtools|chrome-extension):/.test(address);
}
