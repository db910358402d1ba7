import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentSecurityPolicy, registerScheme, serveApp, servedName, withNonce } from '../../electron/protocol';

type Answer = (request: { method: string; url: string }) => Promise<Response>;

const { protocol } = vi.hoisted(() => ({
  protocol: { handle: vi.fn<(scheme: string, answer: unknown) => void>(), registerSchemesAsPrivileged: vi.fn() },
}));
vi.mock('electron', () => ({ protocol }));

const files = new Set(['index.html', 'assets/index-B1_x.js', 'assets/font.woff2']);

describe('servedName', () => {
  it.each([
    ['app://podium/', 'index.html'],
    ['app://podium/index.html', 'index.html'],
    ['app://podium/?x=1#/pitches', 'index.html'],
    ['app://podium/assets/index-B1_x.js', 'assets/index-B1_x.js'],
  ])('%s is %s', (address, name) => {
    expect(servedName(address, files)).toBe(name);
  });

  const climbs = [
    '..',
    '%2e%2e',
    '%2E.',
    '.%2e',
    '%252e%252e',
    '..%2f',
    '..%5c',
    '..\\',
    '....',
    '%c0%ae%c0%ae',
    '..;',
    '%00',
  ];
  const places = [
    'etc/passwd',
    'main/main.js',
    'preload/preload.cjs',
    'index.html',
    'package.json',
    'assets/font.woff2',
  ];
  const origins = [
    'app://podium/',
    'app://podium//',
    'app://podium/assets/',
    'app://podium/./',
    'app://podium/C:/',
    'app://podium/file:///',
    'app://Podium.example/',
    'app://podium@evil.example/',
    'app://evil.example/podium/',
    'app://podium:80/',
    'app:podium/',
    'file:///',
    'https://podium/',
  ];

  it('refuses 500 bad addresses', () => {
    const bad = fc
      .tuple(
        fc.constantFrom(...origins),
        fc.array(fc.constantFrom(...climbs), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...places),
      )
      .map(([origin, up, place]) => `${origin}${up.join('/')}/${place}`);
    fc.assert(
      fc.property(bad, (address) => {
        expect(servedName(address, files)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('gives a listed file or nothing for any path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (rest) => {
        const name = servedName(`app://podium/${rest}`, files);
        expect(name === undefined || files.has(name)).toBe(true);
      }),
    );
  });
});

describe('serveApp', () => {
  let folder: string;
  let answer: Answer;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'podium-protocol-'));
    await mkdir(path.join(folder, 'renderer/assets'), { recursive: true });
    await writeFile(path.join(folder, 'secret.txt'), 'outside');
    await writeFile(path.join(folder, 'renderer/index.html'), '<meta property="csp-nonce" content="">');
    await writeFile(path.join(folder, 'renderer/assets/app.js'), 'export {}');
  });

  beforeEach(() => {
    protocol.handle.mockClear();
    serveApp(path.join(folder, 'renderer'));
    answer = protocol.handle.mock.lastCall?.[1] as Answer; // what serveApp hands to Electron
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('puts the policy on every answer, also on "not found"', async () => {
    for (const url of ['app://podium/', 'app://podium/assets/app.js', 'app://podium/../secret.txt']) {
      const { headers } = await answer({ method: 'GET', url });
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; /);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('gives each load of the page another nonce, the same in page and header', async () => {
    const nonces = new Set<string>();
    for (let load = 0; load < 20; load += 1) {
      const response = await answer({ method: 'GET', url: 'app://podium/' });
      const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? '';
      expect(nonce.length).toBeGreaterThanOrEqual(22);
      expect(await response.text()).toBe(`<meta property="csp-nonce" content="${nonce}">`);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(20);
  });

  it('says what kind of file it is', async () => {
    const { headers, status } = await answer({ method: 'GET', url: 'app://podium/assets/app.js' });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
  });

  it.each(['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect((await answer({ method, url: 'app://podium/' })).status).toBe(404);
  });

  it('refuses what is not among the built files', async () => {
    for (const rest of ['../secret.txt', '%2e%2e/secret.txt', 'secret.txt', 'assets', 'assets/', 'INDEX.HTML']) {
      expect((await answer({ method: 'GET', url: `app://podium/${rest}` })).status).toBe(404);
    }
  });
});

describe('the policy', () => {
  it('allows nothing beyond what was decided', () => {
    expect(contentSecurityPolicy('n').split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'nonce-n'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  it('leaves a page without a place for the nonce as it is', () => {
    expect(withNonce('<p>x</p>', 'n')).toBe('<p>x</p>');
  });

  it('asks for a secure origin of its own, without ways around the policy', () => {
    registerScheme();
    expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalledExactlyOnceWith([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });
});
