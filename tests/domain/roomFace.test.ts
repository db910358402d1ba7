import { describe, expect, it } from 'vitest';
import { boardOf, roomFace, withoutContact } from '../../renderer/domain/roomFace';
import type { RunAct } from '../../renderer/domain/runRow';
import { clockAt } from '../../renderer/domain/time';
import { aCue, aPlan, halfPastSeven, Log, minutes } from '../support/evening';
import { aPitch, aPitcher, aRow } from '../support/records';

const plan = aPlan(
  [
    aCue('doors', { kind: 'doors' }),
    aCue('opening', { kind: 'opening' }),
    aCue('p1', { kind: 'pitch', pitchId: 'one' }),
    aCue('break', { kind: 'break' }),
    aCue('p2', { kind: 'pitch', pitchId: 'two' }),
    aCue('drinks', { kind: 'drinks' }),
  ],
  '2025-10-28',
  '19:00',
);

type Told = readonly [afterMs: number, act: RunAct];
const told = (acts: readonly Told[]) => {
  const log = new Log(halfPastSeven - minutes(30));
  for (const [at, act] of acts) log.tell(at, act);
  return log;
};
const start = (cueId: string, at = 0): Told => [at, { act: 'start', cueId }];

describe('the room', () => {
  const cases: readonly [string, readonly Told[], number, object][] = [
    ['waits for the opening', [], -minutes(10), { state: 'before', waitMs: minutes(40), next: { id: 'opening' } }],
    ['waits while people come in', [start('doors')], minutes(12), { state: 'before', waitMs: minutes(18) }],
    ['waits no less than no time', [start('doors')], minutes(42), { state: 'before', waitMs: 0 }],
    ['sees what is on', [start('p1')], 5_000, { state: 'onStage', cue: { id: 'p1' }, waitMs: null }],
    ['sees who is on while the clock stands still', [start('p1'), [1, { act: 'pause' }]], 9, { state: 'onStage' }],
    ['sees what comes', [start('opening'), [9, { act: 'end' }]], 99, { state: 'changeOver', next: { id: 'p1' } }],
    [
      'waits through a break',
      [start('break')],
      minutes(4),
      { state: 'break', waitMs: minutes(16), next: { id: 'p2' } },
    ],
    ['gets the board with the drinks', [start('drinks')], 0, { state: 'board' }],
    ['gets the board after the end', [start('p2'), [9, { act: 'close' }]], 99, { state: 'board' }],
    ['goes black with the stage', [start('p1'), [9, { act: 'black', ms: 1 }]], 99, { state: 'black' }],
    ['is told of an emergency', [start('p1'), [9, { act: 'emergency', ms: 1 }]], 99, { state: 'emergency' }],
  ];

  it.each(cases)('%s', (_, acts, at, expected) => {
    expect(roomFace(told(acts).at(at, plan))).toMatchObject(expected);
  });

  it('knows no time for an evening without a date', () => {
    const undated = aPlan([aCue('opening', { kind: 'opening' })], null);
    expect(roomFace(told([]).at(0, undated))).toMatchObject({ state: 'before', waitMs: null, until: null });
  });

  it('tells when it begins', () => {
    const { until } = roomFace(told([]).at(-minutes(10), plan));
    expect(until && clockAt(until)).toBe('19:30');
  });
});

describe('the board', () => {
  const [today, yesterday] = ['2025-10-28', '2025-10-27'];
  const mail = 'kanarie@example.org';
  const pitcher = aPitcher({ givenName: 'Evi', email: mail, phone: '06-00000042' }, 'evi');
  const line = (id: string, title: string) => ({ pitch: aPitch({}, id), title });
  const parts = {
    pitches: [line('one', 'Buurtmoestuin'), line('two', 'Taalmaatjes')],
    speakers: [aRow('speakers', { pitchId: 'one', pitcherId: 'evi' })],
    pitchers: [pitcher],
    consents: [],
    asks: [aRow('asks', { pitchId: 'one', text: `Bel 06-00000042 of mail ${mail}` }), aRow('asks', { pitchId: 'two' })],
  };
  const run = (acts: readonly Told[] = []) => told(acts).settled(plan.cues);
  const consent = (values: object) =>
    aRow('consents', { subjectId: 'evi', purpose: 'contactCode', answer: 'yes', date: yesterday, ...values });

  it('has the ideas in their order, without a way to reach anyone', () => {
    const board = boardOf(parts, run(), [], today);
    expect(board.entries.map(({ title, names, contact }) => [title, names, contact])).toEqual([
      ['Buurtmoestuin', 'Evi', null],
      ['Taalmaatjes', '', null],
    ]);
    expect(JSON.stringify(board)).not.toMatch(/kanarie|00000042/);
  });

  it.each([
    ['yes', consent({}), `mailto:${mail}?subject=Buurtmoestuin`],
    ['no', consent({ answer: 'no' }), null],
    ['not asked', consent({ answer: 'notAsked' }), null],
    ['withdrawn', consent({ withdrawnOn: yesterday }), null],
    ['to come', consent({ date: '2025-10-29' }), null],
    ['for sharing with a partner', consent({ purpose: 'shareContact', partnerId: 'a-partner' }), null],
    ['for something else', consent({ purpose: 'nameInReport' }), null],
    ['of someone else', consent({ subjectId: 'another' }), null],
  ])('with consent %s', (_, given, expected) => {
    expect(boardOf({ ...parts, consents: [given] }, run(), [], today).entries[0]?.contact).toBe(expected);
  });

  it('has no code without a mail address, and never a phone number', () => {
    const noMail = { ...parts, pitchers: [{ ...pitcher, email: '' }], consents: [consent({})] };
    expect(boardOf(noMail, run(), [], today).entries[0]?.contact).toBeNull();
  });

  it('leaves out what was offered help, what was skipped and what asks nothing', () => {
    const titles = (acts: readonly Told[], offers: Parameters<typeof boardOf>[2] = []) =>
      boardOf(parts, run(acts), offers, today).entries.map(({ title }) => title);
    expect(titles([], [{ pitchId: 'one', status: 'offered' }])).toEqual(['Taalmaatjes']);
    expect(titles([], [{ pitchId: 'one', status: 'lapsed' }])).toEqual(['Buurtmoestuin', 'Taalmaatjes']);
    expect(titles([start('p2'), [9, { act: 'offer', text: 'Een zaal' }]])).toEqual(['Buurtmoestuin']);
    expect(titles([[0, { act: 'skip', cueId: 'p1' }]])).toEqual(['Taalmaatjes']);
    expect(boardOf({ ...parts, asks: [] }, run(), [], today).entries).toEqual([]);
  });

  it('knows that all were helped from that nobody asked anything', () => {
    const empty = (acts: readonly Told[], asks = parts.asks, offered: readonly string[] = []) => {
      const offers = offered.map((pitchId) => ({ pitchId, status: 'offered' as const }));
      return boardOf({ ...parts, asks }, run(acts), offers, today);
    };
    const skipped = (cueId: string): Told => [0, { act: 'skip', cueId }];
    expect(empty([], parts.asks, ['one', 'two'])).toEqual({ entries: [], helped: 2 });
    expect(empty([skipped('p1')], parts.asks, ['two'])).toEqual({ entries: [], helped: 1 });
    expect(empty([], [], ['one'])).toEqual({ entries: [], helped: 0 });
    expect(empty([skipped('p1'), skipped('p2')])).toEqual({ entries: [], helped: 0 });
  });
});

describe('withoutContact', () => {
  it.each([
    ['Vier mensen, bel 06-00000042', 'Vier mensen, bel …'],
    ['Bel 0600000042 of +31 6 00 00 00 42.', 'Bel … of ….'],
    ['Mail a.b@example.org of (023) 000 0000', 'Mail … of (…'],
    ['Op 28-10-2025 om 19.30 uur, 100.000 euro, 2025', 'Op 28-10-2025 om 19.30 uur, 100.000 euro, 2025'],
    ['Haal op 06-06-2026 af', 'Haal op 06-06-2026 af'],
  ])('%s', (text, expected) => {
    expect(withoutContact(text)).toBe(expected);
  });
});
