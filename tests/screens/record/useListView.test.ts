import { describe, expect, it } from 'vitest';
import type { ListColumn } from '../../../renderer/screens/record/fieldColumns';
import { hiddenNames, readSort, sortWord, toggled } from '../../../renderer/screens/record/useListView';

const columns = (hidden: Record<string, boolean>): ListColumn<never>[] =>
  Object.entries(hidden).map(([name, isHidden]) => ({ name, header: name, hidden: isHidden, value: () => null }));

const list = columns({ title: false, stage: false, notes: true });

describe('the columns that show', () => {
  it.each([
    ['', ['notes']],
    ['notes', []],
    ['stage', ['stage', 'notes']],
    ['stage,notes', ['stage']],
    ['gone', ['notes']],
    // The first says what a row is.
    ['title', ['notes']],
  ])('“%s” changed: %j hidden', (changed, hidden) => expect(hiddenNames(list, changed)).toEqual(hidden));

  it('are changed one by one, and back', () => {
    const once = toggled(toggled('', 'stage'), 'notes');
    expect(hiddenNames(list, once)).toEqual(['stage']);
    expect(toggled(toggled(once, 'stage'), 'notes')).toBe('');
  });

  it('stay as chosen when a field is new, which stands as its schema says', () => {
    const later = columns({ title: false, stage: false, notes: true, website: true, date: false });
    expect(hiddenNames(later, toggled('', 'stage'))).toEqual(['stage', 'notes', 'website']);
  });
});

describe('a sort', () => {
  const usual = { column: 'title', down: false };

  it.each([true, false])('is remembered as a word (down: %s)', (down) => {
    const sort = { column: 'pitches.stage', down };
    expect(readSort(sortWord(sort), [{ name: 'pitches.stage' }], usual)).toEqual(sort);
  });

  it.each(['', 'gone,down'])('is the usual one for “%s”', (word) => expect(readSort(word, list, usual)).toEqual(usual));
});
