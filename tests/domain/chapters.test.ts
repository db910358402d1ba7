import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Chapter,
  type ChapterCandidate,
  type ChapterMend,
  chapterLine,
  chapters,
} from '../../renderer/domain/chapters';

const candidate = (seconds: number, title: string, more: Partial<ChapterCandidate> = {}): ChapterCandidate => ({
  ...{ startMs: seconds * 1_000, endMs: null, title, instead: 'Pitch', namesSomeone: false },
  ...more,
});
const usual = [candidate(0, 'Opening'), candidate(60, 'Buurttuin'), candidate(120, 'Slot', { endMs: 180_000 })];
const made = (all: readonly ChapterCandidate[], lengthMs: number | null = null) =>
  chapters(all, { lengthMs, start: 'Begin' });

/** The rules of YouTube, written down apart from the code that keeps them. */
function faultsOf(all: readonly Chapter[], lengthMs: number | null): string[] {
  const lines = all.map(chapterLine);
  const seconds = lines.map((line) => {
    const [time = ''] = line.split(' ');
    return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  });
  const faults: string[] = [];
  if (all.length < 3) faults.push('fewer than three');
  if (!lines[0]?.startsWith('0:00 ')) faults.push('the first is not at 0:00');
  for (const [at, line] of lines.entries()) {
    const next = seconds[at + 1] ?? (lengthMs === null ? Number.POSITIVE_INFINITY : lengthMs / 1_000);
    if (next - (seconds[at] ?? 0) < 10) faults.push(`${line} lasts less than ten seconds`);
    if (!/^(\d{1,2}|\d+:[0-5]\d):[0-5]\d \S.*$/su.test(line)) faults.push(`${line} is no line`);
    const title = line.slice(line.indexOf(' ') + 1);
    if (title.length > 49 || /[\n\r<>]/.test(title) || title.trim() !== title) faults.push(`${title} is no title`);
  }
  return faults;
}

describe('chapters', () => {
  it('that keep the rules stay as they are', () => {
    const { chapters: all, mends, problem } = made(usual);
    expect(all.map(chapterLine)).toEqual(['0:00 Opening', '1:00 Buurttuin', '2:00 Slot']);
    expect([mends, problem]).toEqual([[], null]);
  });

  const long = 'Muziekles voor iedereen, ook als je geen geld hebt voor een instrument';
  it.each<[string, ChapterCandidate[], number | null, string[], ChapterMend[]]>([
    [
      'get one at 0:00 when the first comes later',
      usual.map((one) => ({ ...one, startMs: one.startMs + 192_000, endMs: null })),
      null,
      ['0:00 Begin', '3:12 Opening', '4:12 Buurttuin', '5:12 Slot'],
      [{ mend: 'added', title: 'Begin' }],
    ],
    [
      'move to 0:00 from nearby',
      [candidate(7, 'Opening'), ...usual.slice(1)],
      null,
      ['0:00 Opening', '1:00 Buurttuin', '2:00 Slot'],
      [{ mend: 'moved', title: 'Opening', fromMs: 7_000, toMs: 0 }],
    ],
    [
      'move to 0:00 when they go on in the video',
      [candidate(-600, 'Inloop', { endMs: 0 }), candidate(-20, 'Opening', { endMs: 60_000 }), ...usual.slice(1)],
      null,
      ['0:00 Opening', '1:00 Buurttuin', '2:00 Slot'],
      [
        { mend: 'leftOut', title: 'Inloop', side: 'before' },
        { mend: 'moved', title: 'Opening', fromMs: -20_000, toMs: 0 },
      ],
    ],
    [
      'go into the next when they are too short',
      [candidate(0, 'Opening'), candidate(60, 'Wissel'), candidate(65, 'Buurttuin'), ...usual.slice(2)],
      null,
      ['0:00 Opening', '1:00 Buurttuin', '2:00 Slot'],
      [{ mend: 'merged', title: 'Wissel', into: 'Buurttuin' }],
    ],
    [
      'go into the one before when the video ends too soon',
      [...usual, candidate(175, 'Applaus')],
      180_000,
      ['0:00 Opening', '1:00 Buurttuin', '2:00 Slot'],
      [{ mend: 'merged', title: 'Applaus', into: 'Slot' }],
    ],
    [
      'are left out after the video',
      [...usual, candidate(300, 'Borrel')],
      180_000,
      ['0:00 Opening', '1:00 Buurttuin', '2:00 Slot'],
      [{ mend: 'leftOut', title: 'Borrel', side: 'after' }],
    ],
    [
      'are shortened between words',
      [candidate(0, 'Opening'), candidate(60, long), ...usual.slice(2)],
      null,
      ['0:00 Opening', '1:00 Muziekles voor iedereen, ook als je geen geld…', '2:00 Slot'],
      [{ mend: 'shortened', from: long, to: 'Muziekles voor iedereen, ook als je geen geld…' }],
    ],
    [
      'lose signs that are not taken',
      [candidate(0, 'Opening'), candidate(60, 'Meer <groen>\nnu'), ...usual.slice(2)],
      null,
      ['0:00 Opening', '1:00 Meer ‹groen› nu', '2:00 Slot'],
      [{ mend: 'signs', to: 'Meer ‹groen› nu' }],
    ],
    [
      'name no one who did not agree',
      [
        candidate(0, 'Opening'),
        candidate(60, 'De soep van Evi', { namesSomeone: true, instead: 'Pitch 1' }),
        ...usual.slice(2),
      ],
      null,
      ['0:00 Opening', '1:00 Pitch 1', '2:00 Slot'],
      [{ mend: 'nameless', to: 'Pitch 1' }],
    ],
    [
      'without a title get the word for their kind',
      [candidate(0, ' '), ...usual.slice(1)],
      null,
      ['0:00 Pitch', '1:00 Buurttuin', '2:00 Slot'],
      [],
    ],
  ])('%s', (_name, all, lengthMs, lines, mends) => {
    const result = made(all, lengthMs);
    expect(result.chapters.map(chapterLine)).toEqual(lines);
    expect(result.mends).toEqual(mends);
    expect(result.problem).toBeNull();
  });

  it.each([
    [0, []],
    [1, usual.slice(0, 1)],
    [2, [candidate(0, 'A'), candidate(60, 'B', { endMs: 100_000 })]],
    [2, [candidate(0, 'A'), candidate(60, 'B'), candidate(64, 'C', { endMs: 100_000 })]],
  ] as const)('are not given when there are but %i', (n, all) => {
    expect(made(all)).toEqual({ chapters: [], mends: [], problem: { code: 'tooFew', n } });
  });

  it('have hours from the first on', () => {
    expect(chapterLine({ startMs: 3_792_000, title: 'Slot' })).toBe('1:03:12 Slot');
  });

  it('keep every rule or are not given, whatever happened', () => {
    const aTitle = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom('', '   ', '0:00', '<b>', '\u202Eom', '👩‍👩‍👧'.repeat(20), '\ud800'),
    );
    const aCandidate = fc
      .record({
        startMs: fc.integer({ min: -7_200_000, max: 20_000_000 }),
        lastsMs: fc.option(fc.nat(3_000_000)),
        title: aTitle,
        instead: aTitle,
        namesSomeone: fc.boolean(),
      })
      .map(({ lastsMs, ...one }) => ({ ...one, endMs: lastsMs === null ? null : one.startMs + lastsMs }));
    const aLength = fc.option(fc.nat(20_000_000));
    fc.assert(
      fc.property(fc.array(aCandidate, { maxLength: 40 }), aLength, (all, lengthMs) => {
        const result = made(all, lengthMs || null);
        if (result.problem) expect(result.chapters).toEqual([]);
        else expect(faultsOf(result.chapters, lengthMs || null)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});
