import { expect, it, vi } from 'vitest';

// A schema as it may be one day: with fields that neither the export nor the import has heard of.
vi.mock('../../renderer/domain/pitch', async (original) => {
  const [{ z }, { count, text }, pitch] = await Promise.all([
    import('zod/mini'),
    import('../../renderer/domain/field'),
    original<typeof import('../../renderer/domain/pitch')>(),
  ]);
  const initiative = z.extend(pitch.initiative, { slogan: text(), hours: count() });
  return { ...pitch, initiative, ask: z.extend(pitch.ask, { byWhom: text({ personal: true }) }) };
});

const { blank } = await import('../../renderer/domain/nouns');
const { instant } = await import('../../renderer/domain/time');
const { listOf } = await import('../../renderer/exports/lists');
const { nl } = await import('../../renderer/texts/nl');
const { imported, shippedSnapshot } = await import('../support/importFiles');
const { filesOf, meaning, planOfFiles } = await import('../support/roundTrips');

it('a field added to a schema goes out and comes back without a word in exports or imports', async () => {
  const make = (table: 'initiatives' | 'pitches' | 'asks', values: object) =>
    blank(table, `${table}-1`, instant(0), values);
  const records = {
    ...shippedSnapshot(),
    initiatives: [make('initiatives', { title: 'Buurttuin', slogan: 'Samen groen', hours: 7 })],
    pitches: [make('pitches', { initiativeId: 'initiatives-1' })],
    asks: [make('asks', { pitchId: 'pitches-1', text: 'Wie helpt?', byWhom: 'Gijs Gever' })],
  } as unknown as ReturnType<typeof shippedSnapshot>; // rows of the widened schemas
  for (const kind of ['xlsx', 'csv'] as const) {
    const plan = await planOfFiles(filesOf(kind, records), shippedSnapshot());
    const copy = imported(shippedSnapshot(), plan);
    expect(copy.initiatives).toMatchObject([{ slogan: 'Samen groen', hours: 7 }]);
    expect(copy.asks).toMatchObject([{ byWhom: 'Gijs Gever' }]);
    expect(meaning(copy)).toEqual(meaning(records));
  }
  const shared = listOf('pitches', records, 'shared', nl).columns.map(({ heading }) => heading);
  expect(shared).toContain('slogan');
  expect(shared).not.toContain('byWhom');
});
