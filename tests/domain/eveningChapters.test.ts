import { describe, expect, it } from 'vitest';
import { chapterLine, chapters } from '../../renderer/domain/chapters';
import { choices } from '../../renderer/domain/choices';
import { chapterCandidates, type KindWords, names } from '../../renderer/domain/eveningChapters';
import { type EveningFacts, eveningFacts } from '../../renderer/domain/eveningFacts';
import type { Snapshot } from '../../renderer/domain/nouns';
import { isVideoTime, videoTime } from '../../renderer/domain/syncPoints';
import { anEvening } from '../support/evenings';
import { aPitcher, aRow } from '../support/records';

// Each kind is its own word.
const kinds = Object.fromEntries(choices.cueKind.map((kind) => [kind, kind])) as KindWords;

function factsOf(records: Snapshot): EveningFacts {
  const facts = eveningFacts(records, 'avond');
  if (!facts) throw new Error('no edition');
  return facts;
}

function chaptersOf(records: Snapshot, today = '2026-10-20') {
  const facts = factsOf(records);
  const video = videoTime(facts.run.recordings, []);
  if (!isVideoTime(video)) throw new Error(video.code);
  return chapters(chapterCandidates(facts, video, kinds, today), { lengthMs: video.lengthMs, start: 'Begin' });
}

describe('the chapters of an evening', () => {
  it('are its parts, each pitch with its questions and gifts as one, named only with consent', () => {
    const { chapters: all, mends } = chaptersOf(anEvening());
    expect(all.map(chapterLine)).toEqual([
      '0:00 opening',
      '10:20 Terugblik: de geveltuinen',
      '14:40 Terugblik: Buurtbus Noord',
      '19:00 Buurtmoestuin Meerwijk – Evi van der Dijkstra',
      '26:20 Repaircafé voor fietsen',
      '33:40 Samen eten op zondag',
      '41:00 music',
      '46:20 break',
      '1:06:40 Muziekles voor iedereen, ook als je geen geld…',
      '1:14:00 Taalmaatjes in het park',
      '1:21:20 Zwerfvuil wordt kunst',
      '1:28:40 closing',
      '1:34:00 drinks',
    ]);
    expect(mends.map(({ mend }) => mend)).toEqual(['shortened', 'leftOut']);
  });

  it('say no name any more once consent was withdrawn', () => {
    const records = anEvening();
    const consents = records.consents.map((one) =>
      one.purpose === 'nameInReport' ? { ...one, withdrawnOn: '2026-10-18' } : one,
    );
    const text = (today: string) =>
      chaptersOf({ ...records, consents }, today)
        .chapters.map(chapterLine)
        .join('\n');
    expect(text('2026-10-17')).toContain('Evi van der Dijkstra');
    expect(text('2026-10-18')).not.toContain('Evi');
  });

  it('leave out a title that names someone who did not agree, also of an earlier evening', () => {
    const records = anEvening();
    const cues = records.cues.map((one, at) => (at === 2 ? { ...one, title: 'Terugblik met Noor' } : one));
    const earlier = { ...records, cues, pitchers: [...records.pitchers, aPitcher({ givenName: 'Noor' }, 'noor')] };
    const { chapters: all, mends } = chaptersOf(earlier);
    expect(all[1]?.title).toBe('lookBack');
    expect(mends).toContainEqual({ mend: 'nameless', to: 'lookBack' });
    const agreed = aRow('consents', { subjectId: 'noor', purpose: 'nameInReport', answer: 'yes', date: '2026-01-01' });
    const kept = chaptersOf({ ...earlier, consents: [...earlier.consents, agreed] });
    expect(kept.chapters[1]?.title).toBe('Terugblik met Noor');
  });

  it('are one for a part that was done again at once', () => {
    const records = anEvening();
    const start = records.runRows.find((row) => row.act === 'start' && row.cueId === 'avond-c14');
    const again = { ...(start ?? records.runRows[0]), id: 'again', at: (start?.at ?? 0) + 60_000 };
    // Behind the first start of that part, before what came next.
    const rows = records.runRows.map((row) => ({ ...row, n: (row.n ?? 0) * 2 }));
    const inserted = { ...rows[0], ...again, n: (start?.n ?? 0) * 2 + 1 } as (typeof rows)[number]; // all fields are there
    const { chapters: all } = chaptersOf({ ...records, runRows: [...rows, inserted] });
    expect(all.filter(({ title }) => title === 'break')).toHaveLength(1);
  });
});

describe('a title', () => {
  const evi = aPitcher({ givenName: 'Evi', prefix: 'van der', familyName: 'Dijkstra' });
  const li = aPitcher({ givenName: 'Li', familyName: '' });
  it.each([
    ['De soep van Evi', true],
    ["Evi's soep", true],
    ['Evis soep', true],
    ['Soep (Evi)', true],
    ['EVI VAN DER DIJKSTRA kookt', true],
    ['Bakkerij Dijkstra', true],
    ['Revival', false],
    ['Evident goed', false],
    ['evi', false],
    ['Licht in de straat', false],
    ['Li kookt', true],
    ['', false],
  ])('%s: %s', (title, expected) => {
    expect(names(title, [evi, li])).toBe(expected);
  });

  it('may name who agreed', () => {
    expect(names('De soep van Evi', [evi], ['Evi'])).toBe(false);
  });
});
