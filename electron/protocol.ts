import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { appHost } from './contract';

/** Origin of every page of the app; it owns the database. */
export const appOrigin = `app://${appHost}`;

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Tells Chromium that `app://` is a secure origin with storage of its own. Only before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        codeCache: true,
      },
    },
  ]);
}

/** Serves the built pages in `folder` on `app://podium/`, and nothing else. Only after the app is ready. */
export function serveApp(folder: string): void {
  const names = fileNames(folder);
  const index = readFileSync(path.join(folder, 'index.html'), 'utf8');
  protocol.handle('app', async ({ method, url }) => {
    const name = method === 'GET' ? servedName(url, names) : undefined;
    if (!name)
      return new Response('Not found', {
        status: 404,
        headers: headers('.txt'),
      });
    if (name === 'index.html') {
      const nonce = newNonce();
      return new Response(withNonce(index, nonce), { headers: headers('.html', nonce) });
    }
    const bytes = await readFile(path.join(folder, name));
    return new Response(new Uint8Array(bytes), { headers: headers(path.extname(name)) });
  });
}

/** Names of the files in a folder and those below it, with forward slashes. */
function fileNames(folder: string): ReadonlySet<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Set(
    files.map((file) => path.relative(folder, path.join(file.parentPath, file.name)).replaceAll('\\', '/')),
  );
}

/**
 * The file an address stands for, or undefined. It must be one of `names`, letter for letter, so there is no path to
 * work out and nothing to escape from.
 */
export function servedName(address: string, names: ReadonlySet<string>): string | undefined {
  const start = `${appOrigin}/`;
  if (!address.startsWith(start)) return undefined;
  const name = address.slice(start.length).replace(/[?#].*$/s, '') || 'index.html';
  return names.has(name) ? name : undefined;
}

/** The rules of what a page may load and run, as a header's value. */
export function contentSecurityPolicy(nonce?: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    nonce ? `style-src 'self' 'nonce-${nonce}'` : "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function newNonce(): string {
  return randomBytes(18).toString('base64');
}

/** The page with the nonce where the style sheets made while it runs look for it. */
export function withNonce(html: string, nonce: string): string {
  return html.replace(/(<meta property="csp-nonce" content=")[^"]*"/, `$1${nonce}"`);
}

function headers(extension: string, nonce?: string): Record<string, string> {
  return {
    'content-type': mimeTypes[extension] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    // A page from a cache would carry a nonce that the header no longer knows.
    ...(extension === '.html' ? { 'cache-control': 'no-store' } : {}),
  };
}

/** Loads what answering takes, 20 ms of it, while the page's process is still being made. */
export function warmUp(): void {
  void new Response(withNonce('', newNonce())).text();
}
