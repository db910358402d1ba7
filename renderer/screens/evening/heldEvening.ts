/**
 * The evening for which this window keeps something up, after it saw one: the one that runs. Another evening, looked at
 * meanwhile, takes its place only when it runs itself.
 */
export function heldEvening(held: string | null, editionId: string, runs: boolean): string | null {
  if (runs) return editionId;
  return held === editionId ? null : held;
}
