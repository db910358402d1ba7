import { describe, expect, it } from 'vitest';
import { choices } from '../../renderer/domain/choices';
import { newestFirst, nextEdition, wasHeld } from '../../renderer/domain/edition';
import { aRow } from '../support/row';

const edition = (
  id: string,
  date: string | null,
  status: (typeof choices.editionStatus)[number] = 'planned',
  number = 1,
) => aRow('editions', id, { date, status, number });

describe('the next edition', () => {
  it.each([
    ['none', [], undefined],
    ['today still counts', [edition('a', '2025-03-01')], 'a'],
    ['not one of yesterday', [edition('a', '2025-02-28')], undefined],
    ['the first of several', [edition('b', '2025-06-01'), edition('a', '2025-04-01')], 'a'],
    ['drafts too', [edition('a', '2025-04-01', 'draft')], 'a'],
    ['a dated one before one without a date', [edition('a', null, 'draft'), edition('b', '2025-12-01')], 'b'],
    ['one without a date when there is no other', [edition('a', null, 'draft')], 'a'],
    [
      'not held, cancelled or closed',
      choices.editionStatus.slice(2).map((s) => edition(s, '2025-04-01', s)),
      undefined,
    ],
  ] as const)('%s', (_name, editions, expected) => expect(nextEdition(editions, '2025-03-01')?.id).toBe(expected));
});

it('lists newest first, those being made before all others, equal dates by number', () => {
  const editions = [
    edition('a', '2024-01-01', 'held', 1),
    edition('b', '2025-01-01', 'held', 2),
    edition('c', null),
    edition('d', '2025-01-01', 'held', 3),
  ];
  expect(newestFirst(editions).map((e) => e.id)).toEqual(['c', 'd', 'b', 'a']);
  expect(editions.map((e) => e.id)).toEqual(['a', 'b', 'c', 'd']);
});

it('was held when held or closed', () => {
  expect(choices.editionStatus.filter((status) => wasHeld({ status }))).toEqual(['held', 'closed']);
});
