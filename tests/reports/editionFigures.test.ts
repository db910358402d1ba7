import { describe, expect, it } from 'vitest';
import { choices } from '../../renderer/domain/choices';
import { gradesAs } from '../../renderer/reports/editionFigures';
import { aRow } from '../support/records';

const form = Object.fromEntries(
  choices.evaluationGroup.map((group) => [group, aRow('evaluations', { group, grade: 8 })]),
);

/** All that a reader sees of groups of so many forms. */
function shown(counts: readonly number[]): string {
  const forms = choices.evaluationGroup.flatMap((group, at) => {
    const one = form[group];
    return one ? Array.from({ length: counts[at] ?? 0 }, () => one) : [];
  });
  const { whole, isTold, groups, spread } = gradesAs('public', forms);
  return JSON.stringify(isTold ? [whole.n, groups, spread] : 'few');
}

describe('groups of forms as everyone sees them', () => {
  it('never give the size of a small one away, whatever the others are', () => {
    const possible = new Map<string, (readonly number[])[]>();
    // All ways to part up to so many forms: what one reader sees may come of no others.
    const most = 18;
    for (let code = 0; code < (most + 1) ** 4; code++) {
      const counts = [0, 1, 2, 3].map((at) => Math.floor(code / (most + 1) ** at) % (most + 1));
      if (counts.reduce((sum, n) => sum + n, 0) > most) continue;
      const seen = shown(counts);
      possible.set(seen, [...(possible.get(seen) ?? []), counts]);
    }
    const told: string[] = [];
    for (const [seen, all] of possible)
      for (const at of [0, 1, 2, 3]) {
        const sizes = new Set(all.map((counts) => counts[at] ?? 0));
        const [size = 0] = sizes;
        if (sizes.size === 1 && size > 0 && size < 5) told.push(`${seen}: ${size} in ${at}`);
      }
    expect(told).toEqual([]);
  });
});
