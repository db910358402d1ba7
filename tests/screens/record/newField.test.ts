import { expect, it, vi } from 'vitest';

// Schemas as they may be one day: with fields that no screen has heard of.
vi.mock('../../../renderer/domain/pitch', async (original) => {
  const [{ z }, { cents, text }, pitch] = await Promise.all([
    import('zod/mini'),
    import('../../../renderer/domain/field'),
    original<typeof import('../../../renderer/domain/pitch')>(),
  ]);
  const initiative = z.extend(pitch.initiative, { slogan: text(), needed: cents({ column: 'hidden' }) });
  return { ...pitch, initiative };
});
vi.mock('../../../renderer/domain/venue', async (original) => {
  const [{ z }, { text, yesNo }, { venue }] = await Promise.all([
    import('zod/mini'),
    import('../../../renderer/domain/field'),
    original<typeof import('../../../renderer/domain/venue')>(),
  ]);
  return { venue: z.extend(venue, { hasStage: yesNo(false), doorCode: text({ column: 'none' }) }) };
});

const { blank } = await import('../../../renderer/domain/nouns');
const { instant } = await import('../../../renderer/domain/time');
const { venueColumns } = await import('../../../renderer/screens/editions/columns');
const { pitchColumns } = await import('../../../renderer/screens/pitches/columns');
const { hiddenNames } = await import('../../../renderer/screens/record/useListView');
const { nl } = await import('../../../renderer/texts/nl');

it('a field added to a schema is a column of its list without a word in a screen', () => {
  const values: object = { slogan: 'Samen groen', needed: 250_000, hasStage: true };
  const columns = pitchColumns(nl, new Map());
  const line = {
    pitch: blank('pitches', 'p', instant(0)),
    initiative: blank('initiatives', 'i', instant(0), values),
    title: '',
    themeName: '',
    districtName: '',
    editionNumber: null,
    editionDate: null,
    names: '',
    sortNames: '',
    ageBands: [],
    outcome: 'unknown',
  } as const;
  const cell = (name: string) => columns.find((column) => column.name === name)?.show?.(line);
  expect(cell('initiatives.slogan')).toBe('Samen groen');
  expect(cell('initiatives.needed')).toContain('2.500,00');
  const hidden = hiddenNames(columns, '');
  expect(hidden).toContain('initiatives.needed');
  expect(hidden).not.toContain('initiatives.slogan');

  const venue = { venue: blank('venues', 'v', instant(0), values), editions: [], isNeeded: false };
  const shown = venueColumns(nl, new Map()).map(({ name, show }) => [name, show?.(venue)]);
  expect(shown).toContainEqual(['venues.hasStage', 'ja']);
  expect(shown.flat()).not.toContain('venues.doorCode');
});
