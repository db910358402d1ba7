/**
 * How many tests passed, failed and were skipped.
 * @typedef {{ passed: number, failed: number, skipped: number }} Outcome
 */

/** A test runner that crashed before it could report. */
export const crashed = Object.freeze({ passed: 0, failed: 1, skipped: 0 });

/**
 * Counts a report of Vitest. Files that could not be loaded and errors outside tests are failures too.
 * @param {any} report the JSON it wrote, or undefined when there is none
 * @param {number} exitCode
 * @returns {Outcome}
 */
export function vitestOutcome(report, exitCode) {
  if (!Array.isArray(report?.testResults)) return crashed;
  /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
  const files = report.testResults;
  const states = files.flatMap((file) => file.assertionResults.map(({ status }) => status));
  const broken = files.filter((file) => file.status === 'failed' && !file.assertionResults.some(isFailed)).length;
  const passed = states.filter((state) => state === 'passed').length;
  const failed = states.filter((state) => state === 'failed').length + broken;
  return settled({ passed, failed, skipped: states.length - passed - (failed - broken) }, exitCode);
}

/**
 * Counts a report of Playwright. A test that passed only at a second try is a failure.
 * @param {any} report the JSON it wrote, or undefined when there is none
 * @param {number} exitCode
 * @returns {Outcome}
 */
export function playwrightOutcome(report, exitCode) {
  if (!report?.stats || !Array.isArray(report.errors)) return crashed;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return settled({ passed: expected, failed: unexpected + flaky + report.errors.length, skipped }, exitCode);
}

/**
 * The line that ends a test run.
 * @param {readonly Outcome[]} outcomes
 */
export function outcomeLine(outcomes) {
  const { passed, failed, skipped } = total(outcomes);
  return `tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * @param {readonly Outcome[]} outcomes
 * @returns {Outcome}
 */
export function total(outcomes) {
  return outcomes.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** @param {{ status: string }} result */
function isFailed({ status }) {
  return status === 'failed';
}

/**
 * A runner that ends badly without naming a failed test found something wrong outside the tests; one that ran nothing
 * proved nothing.
 * @param {Outcome} outcome
 * @param {number} exitCode
 */
function settled(outcome, exitCode) {
  const silent = outcome.failed === 0 && (exitCode !== 0 || outcome.passed === 0);
  return silent ? { ...outcome, failed: 1 } : outcome;
}
