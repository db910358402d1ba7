/**
 * Stands in for Electron's own default app, which the runtime from the package registry lacks: opens the app whose
 * folder is the first argument. Without it every clone of the repository would need a runtime of its own.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (!folder) {
  console.error('Usage: electron <folder of an app>');
  process.exit(1);
}

const appPath = path.resolve(folder);
const { version, main } = JSON.parse(readFileSync(path.join(appPath, 'package.json'), 'utf8'));
Object.defineProperty(process, 'defaultApp', {
  value: true,
  configurable: false,
  enumerable: true,
});
// @ts-expect-error: Electron's own default app calls these two; its types leave them out.
app.setVersion(version);
// @ts-expect-error: as above.
app.setAppPath(appPath);
// Electron holds back "ready" until this module has run to its end, so the app still comes before it.
await import(pathToFileURL(path.join(appPath, main)).href);
