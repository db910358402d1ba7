import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  helpFlows,
  type NetworkFilters,
  type NetworkRecords,
  networkLayout,
  nobody,
  offersBehind,
  others,
  yearsOf,
} from '../../renderer/domain/helpNetwork';
import { anEdition, aPitch, aRow } from '../support/records';

const all: NetworkFilters = {
  right: 'themes',
  from: null,
  until: null,
  kind: null,
  status: null,
  themeId: null,
  districtId: null,
};

/** As many partners, each with the given number of offers to the one of two ideas whose turn it is. */
function records(counts: readonly number[]): NetworkRecords {
  return {
    editions: [anEdition({ date: '2023-10-28' }, 'avond')],
    initiatives: [
      aRow('initiatives', { title: 'Tuin', themeId: 'groen', districtId: 'noord' }, 'tuin'),
      aRow('initiatives', { title: 'Soep', themeId: 'armoede', districtId: 'oost' }, 'soep'),
    ],
    pitches: [aPitch({ initiativeId: 'tuin' }, 'p0'), aPitch({ initiativeId: 'soep' }, 'p1')],
    partners: counts.map((_n, at) => aRow('partners', { name: `Partner ${at}` }, `partner${at}`)),
    offers: counts.flatMap((n, at) =>
      Array.from({ length: n }, (_, nth) =>
        aRow('offers', { partnerId: `partner${at}`, pitchId: `p${nth % 2}`, offeredOn: `${2020 + (at % 4)}-05-01` }),
      ),
    ),
  };
}

describe('the flows', () => {
  it('run from partners to themes, the thickest first; who is no partner flows together', () => {
    const base = records([3, 1]);
    const loose = [
      aRow('offers', { from: 'Gijs', pitchId: 'p0' }),
      aRow('offers', { contactId: 'mira', pitchId: 'p0' }),
      aRow('offers', { partnerId: 'gone' }),
    ];
    const flows = helpFlows({ ...base, offers: [...base.offers, ...loose] }, all);
    expect(flows.map(({ left, right, offers }) => [left, right, offers.length])).toEqual([
      ['partner0', 'groen', 2],
      [nobody, 'groen', 2],
      ['partner0', 'armoede', 1],
      ['partner1', 'groen', 1],
      [nobody, nobody, 1],
    ]);
  });

  it.each<[string, Partial<NetworkFilters>, number]>([
    ['from a year', { from: 2021 }, 2],
    ['until a year', { until: 2020 }, 3],
    ['a kind', { kind: 'money' }, 0],
    ['a status', { status: 'offered' }, 5],
    ['a theme', { themeId: 'groen' }, 3],
    ['a district', { districtId: 'oost' }, 2],
  ])('pass by %s', (_name, filter, n) => {
    const flows = helpFlows(records([3, 2]), { ...all, ...filter });
    expect(flows.reduce((sum, flow) => sum + flow.offers.length, 0)).toBe(n);
  });

  it('know the years by the offer, else by its evening', () => {
    const base = records([1]);
    const offers = [...base.offers, aRow('offers', { editionId: 'avond' }), aRow('offers')];
    expect(yearsOf({ ...base, offers })).toEqual([2020, 2023]);
    expect(helpFlows({ ...base, offers }, { ...all, from: 2023 })).toHaveLength(1);
  });
});

describe('the drawing', () => {
  it('names the largest and takes the small ones together', () => {
    const counts = Array.from({ length: 40 }, (_, at) => 40 - at);
    const flows = helpFlows(records(counts), all);
    const layout = networkLayout(flows);
    expect(layout.left[0]).toMatchObject({ key: 'partner0', n: 40 });
    expect(layout.left.at(-1)).toMatchObject({ key: others, members: 25 });
    expect(offersBehind(flows, layout, 'left', 'partner0')).toHaveLength(40);
    expect(offersBehind(flows, layout, 'left', others)).toHaveLength(layout.left.at(-1)?.n ?? 0);
    expect(networkLayout([])).toEqual({ height: 0, left: [], right: [], ribbons: [] });
  });

  it('has every offer once in each column, bars that do not overlap, and ribbons within their bars', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 60 }), (counts) => {
        const layout = networkLayout(helpFlows(records(counts), { ...all, right: 'pitches' }));
        const total = counts.reduce((a, b) => a + b, 0);
        for (const side of ['left', 'right'] as const) {
          const bars = layout[side];
          expect(bars.reduce((sum, bar) => sum + bar.n, 0)).toBe(total);
          for (const [at, bar] of bars.entries()) {
            const above = bars[at - 1];
            if (above) expect(bar.middle - above.middle).toBeGreaterThanOrEqual(22);
            if (above) expect(bar.y).toBeGreaterThanOrEqual(above.y + above.height);
            const own = layout.ribbons.filter((ribbon) => ribbon[side] === bar.key);
            expect(own.reduce((sum, { n }) => sum + n, 0)).toBe(bar.n);
            for (const ribbon of own) {
              const y = side === 'left' ? ribbon.leftY : ribbon.rightY;
              expect(y).toBeGreaterThanOrEqual(bar.y - 1e-6);
              expect(y + ribbon.height).toBeLessThanOrEqual(bar.y + bar.height + 1e-6);
            }
          }
        }
        expect(layout.left.length).toBeLessThanOrEqual(17);
        expect(layout.height).toBeLessThan(1_200);
      }),
    );
  });
});
