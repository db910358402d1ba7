import { describe, expect, it } from 'vitest';
import { cueSheet, momentText, timeOf } from '../../renderer/domain/cueSheet';
import { type EveningFacts, eveningFacts, partName } from '../../renderer/domain/eveningFacts';
import { isVideoTime, videoTime } from '../../renderer/domain/syncPoints';
import { clockWithSecondsAt, momentAt } from '../../renderer/domain/time';
import { anEvening } from '../support/evenings';

function factsOf(): EveningFacts {
  const facts = eveningFacts(anEvening(), 'avond');
  if (!facts) throw new Error('no edition');
  return facts;
}

function videoOf({ run }: EveningFacts) {
  const video = videoTime(run.recordings, []);
  if (!isVideoTime(video)) throw new Error(video.code);
  return video;
}

describe('the cue sheet', () => {
  const facts = factsOf();
  const rows = cueSheet(facts, videoOf(facts));

  it('has every part in the order in which it happened, with times of the video', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 26 }, (_, at) => at + 1));
    expect(rows[4]).toMatchObject({
      ...{ kind: 'pitch', title: 'Buurtmoestuin Meerwijk', lengthMs: 120_000 },
      ...{ inMs: 1_140_000, outMs: 1_260_000 },
    });
    expect(clockWithSecondsAt(rows[4]?.startedAt ?? momentAt('2026-01-01', '00:00'))).toBe('19:49:20');
  });

  it('has a caption with a name only of who may be broadcast', () => {
    const captions = rows.filter(({ kind }) => kind === 'pitch').map(({ caption }) => caption);
    expect(captions.slice(0, 4)).toEqual([
      'Evi van der Dijkstra · Buurtmoestuin Meerwijk',
      'Repaircafé voor fietsen',
      'Samen eten op zondag',
      'Yusuf el Bedacht · Muziekles voor iedereen, ook als je geen geld hebt voor een instrument',
    ]);
    expect(rows[0]?.caption).toBe('');
  });

  it('says who speaks, how to say it, and what they agreed to', () => {
    const pitches = rows.filter(({ kind }) => kind === 'pitch');
    expect(
      pitches.slice(0, 3).map(({ speakers, pronunciations, consent }) => [speakers, pronunciations, consent]),
    ).toEqual([
      [['Evi van der Dijkstra'], ['EE-vie van der DIJK-stra'], { people: 1, unasked: 0, refused: [] }],
      [['Sami Verzonnen'], ['SAA-mie'], { people: 1, unasked: 0, refused: ['photo', 'video', 'broadcast'] }],
      [['Fenna Denkbeeldig'], [], { people: 1, unasked: 1, refused: [] }],
    ]);
    expect(rows[0]?.consent).toBeNull();
  });

  it('has the music and the moments', () => {
    expect(rows.filter(({ music }) => music).map(({ kind, music }) => [kind, music])).toEqual([
      ['music', 'De Straatband'],
    ]);
    expect(rows[4]?.moments.map(momentText)).toEqual(['20:00 Zaal staat op']);
    expect(rows[5]?.moments).toEqual([]);
  });

  it('has times of the clock where there is no video', () => {
    const [first] = cueSheet(facts, null);
    expect(first).toMatchObject({ inMs: null, outMs: null });
    expect(first && timeOf(first.inMs, first.startedAt)).toBe('19:00:00');
  });

  it('begins with the video what began before it', () => {
    const opening = facts.run.spans[1];
    if (!opening) throw new Error('no opening');
    const late = videoTime([], [{ at: opening.startedAt, videoMs: -60_000 }]);
    const [doors, first] = cueSheet(facts, isVideoTime(late) ? late : null);
    expect(first).toMatchObject({ inMs: 0, outMs: 540_000 });
    expect(doors && timeOf(doors.inMs, doors.startedAt)).toBe('–');
  });

  it('says of a part that it was done before', () => {
    const again = { ...facts.run, spans: [...facts.run.spans, ...facts.run.spans.slice(0, 1)] };
    expect(cueSheet({ ...facts, run: again }, null).map(({ isReplay }) => isReplay)).toEqual([
      ...Array.from({ length: 26 }, () => false),
      true,
    ]);
  });
});

it.each([
  ['Pitch', 'Buurttuin', 'Pitch: Buurttuin'],
  ['Pauze', '', 'Pauze'],
  ['Terugblik', 'terugblik: de buurtbus', 'terugblik: de buurtbus'],
])('a %s called “%s” is %s', (kind, title, expected) => {
  expect(partName(kind, title)).toBe(expected);
});
