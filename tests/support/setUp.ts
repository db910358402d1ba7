import { build } from '../../electron/dev/build.mjs';
import { prepare } from '../../electron/dev/prepare.mjs';

/** Makes Electron, a screen and a fresh build ready, so that one test file can be run on its own. Returns how to stop. */
export default async function setUp(): Promise<() => void> {
  const { env, stop } = await prepare();
  await build(env);
  // The workers that run the tests inherit these.
  Object.assign(process.env, env);
  return stop;
}
