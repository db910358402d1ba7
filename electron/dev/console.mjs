/** A reason to stop that a developer can act on: one plain line, no stack. */
export class Blocked extends Error {}

/**
 * Prints what a developer command is doing.
 * @param {string} line
 */
export function say(line) {
  console.log(`podium: ${line}`);
}

/**
 * Runs a developer command to its end: its number is the exit code, a `Blocked` becomes one plain line.
 * @param {() => Promise<number>} command
 */
export async function runCommand(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof Blocked)) throw error;
    console.error(`podium: ${error.message}`);
    process.exitCode = 1;
  }
}
