import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../renderer/domain/stems';

describe('words that mean something', () => {
  it.each([
    ['Vrijwilligers die een tweede taal spreken', ['vrijwilligers', 'taal', 'spreken']],
    ['Acht zwemvesten en negen peddels', ['zwemvesten', 'peddels']],
    ['Onder het achterdek', ['onder', 'achterdek']],
  ])('of “%s”', (text, words) => expect(wordsIn(text)).toEqual(words));
});
