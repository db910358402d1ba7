import { createSocket } from 'node:dgram';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/app';

const start = 'app://podium/';
let running: RunningApp;
let page: Page;

test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
});

test.afterAll(() => running.close());

test('nothing a page tries reaches the network', async () => {
  let heard = 0;
  const http = createServer(() => (heard += 1)).on('connection', () => (heard += 1));
  const udp = createSocket('udp4').on('message', () => (heard += 1));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
  const ports = { http: (http.address() as AddressInfo).port, udp: udp.address().port }; // listens on a port, not a pipe
  await page.evaluate(async ({ http, udp }) => {
    const address = `127.0.0.1:${http}/x`;
    const tries: (() => unknown)[] = [
      () => fetch(`http://${address}`, { mode: 'no-cors' }).catch(() => undefined),
      () => new WebSocket(`ws://${address}`),
      () => new EventSource(`http://${address}`),
      () => navigator.sendBeacon(`http://${address}`, 'x'),
      () => new Worker(`http://${address}`),
      () => Object.assign(new Image(), { src: `http://${address}` }),
      () => new FontFace('x', `url(http://${address})`).load().catch(() => undefined),
      () => import(/* @vite-ignore */ `http://${address}`).catch(() => undefined),
      async () => {
        const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udp}` }] });
        peer.createDataChannel('x');
        await peer.setLocalDescription(await peer.createOffer());
      },
      () => {
        for (const rel of [
          'stylesheet',
          'prefetch',
          'preload',
          'preconnect',
          'dns-prefetch',
          'icon',
          'manifest',
          'modulepreload',
        ]) {
          const link = Object.assign(document.createElement('link'), { rel, href: `http://${address}` });
          document.head.append(link);
        }
      },
      () => {
        for (const tag of ['video', 'audio', 'iframe', 'script', 'embed']) {
          document.body.append(Object.assign(document.createElement(tag), { src: `http://${address}` }));
        }
      },
    ];
    for (const attempt of tries) {
      try {
        void attempt();
      } catch {}
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    for (const element of document.querySelectorAll('[src*="127.0.0.1"], link[href*="127.0.0.1"]')) element.remove();
  }, ports);
  http.close();
  udp.close();
  expect(heard).toBe(0);
});

test('the app itself asks nothing of the network', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'podium-net-'));
  const log = path.join(folder, 'net.json');
  const { page: own, close } = await launchApp({ switches: [`--log-net-log=${log}`] });
  await own.waitForTimeout(3_000);
  await close();
  const { constants, events } = JSON.parse(await readFile(log, 'utf8'));
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, id]) => [id, name]));
  const asked = events
    .filter(({ type }: { type: number }) =>
      /^(URL_REQUEST_START_JOB|HOST_RESOLVER_.*_JOB|TCP_CONNECT_ATTEMPT|UDP_CONNECT)$/.test(names.get(type) ?? ''),
    )
    .map(
      ({ params }: { params?: { url?: string; host?: string; address?: string } }) =>
        params?.url ?? params?.host ?? params?.address,
    )
    .filter((what: string | undefined) => what !== undefined && !/^(app|data|blob|devtools|chrome):/.test(what));
  expect(asked).toEqual([]);
  expect(events.length).toBeGreaterThan(0);
  await rm(folder, { recursive: true });
});

test('an address outside the built files is not found', async () => {
  const climbs = ['..', '%2e%2e', '.%2e', '..%2f', '..%5c', '%252e%252e', '%00'];
  const places = ['etc/passwd', 'main/main.js', 'package.json', 'preload/preload.cjs'];
  const bad = climbs.flatMap((climb) => places.map((place) => `${start}${climb}/${climb}/${climb}/${place}`));
  const others = ['app://evil/', 'app://evil/index.html', 'app://podium.evil/', `${start}assets`, `${start}.built`];
  const statuses = await running.app.evaluate(
    ({ net }, addresses) => Promise.all(addresses.map((address) => net.fetch(address).then(({ status }) => status))),
    [...bad, ...others],
  );
  expect(new Set(statuses)).toEqual(new Set([404]));
  const posted = await page.evaluate(() => fetch('/', { method: 'POST' }).then(({ status }) => status));
  expect(posted).toBe(404);
});
