import { describe, expect, it } from 'vitest';
import type { MatchRecords } from '../../renderer/domain/helper';
import { matchIndex } from '../../renderer/domain/matchIndex';
import { asksFor, helpersFor, type Ranked } from '../../renderer/domain/matching';
import type { Changes } from '../../renderer/domain/nouns';
import { labelled } from '../support/labelledAsks';
import { firstThree } from '../support/matchShares';
import { anEdition, aPitch, aRow } from '../support/records';

const today = '2026-03-01';

/** Records with one ask of one idea, and who may help. */
function records(
  some: Partial<MatchRecords> = {},
  ask: Changes<'asks'> = { kind: 'space', text: 'Een zaal' },
): MatchRecords {
  return {
    editions: [anEdition({ date: '2025-10-28' }, 'avond')],
    presences: [],
    partners: [],
    contacts: [],
    offers: [],
    matches: [],
    initiatives: [aRow('initiatives', { title: 'Idee', themeId: 'groen', districtId: 'noord' }, 'idee')],
    pitches: [aPitch({ initiativeId: 'idee' }, 'pitch')],
    asks: [aRow('asks', { pitchId: 'pitch', ...ask }, 'ask')],
    ...some,
  };
}

const aPartner = (id: string, values: Changes<'partners'> = {}) =>
  aRow('partners', { name: id, helps: ['space'], ...values }, id);
const ranking = (all: MatchRecords) => helpersFor(matchIndex(all, today), 'ask');
const idsOf = (ranked: readonly Ranked[]) => ranked.map(({ key }) => key.id);
const reasonsOf = (ranked: readonly Ranked[], id: string) =>
  ranked.find(({ key }) => key.id === id)?.reasons.map(({ why }) => why) ?? [];

describe('the labelled set', () => {
  it('has enough asks and helpers, and the right ones are among them', () => {
    const ids = new Set(labelled.helpers.map(({ id }) => id));
    const asks = [...labelled.tuning, ...labelled.heldOut];
    expect(asks.length).toBeGreaterThanOrEqual(60);
    expect(ids.size).toBeGreaterThanOrEqual(40);
    expect(asks.flatMap(({ right }) => right).filter((id) => !ids.has(id))).toEqual([]);
    expect(asks.every(({ right }) => right.length > 0)).toBe(true);
  });

  it.each(['tuning', 'heldOut'] as const)('%s: someone right is in the first three of at least 80 %', (part) => {
    const { matching, search } = firstThree(labelled[part]);
    expect(matching).toBeGreaterThanOrEqual(0.8);
    expect(matching).toBeGreaterThan(search);
  });
});

describe('who may help', () => {
  it.each<[string, Changes<'partners'>, Changes<'partners'>]>([
    ['the kind of help', {}, { helps: [], helpText: 'Plek genoeg' }],
    ['the theme', { themeIds: ['groen'] }, { themeIds: ['sport'] }],
    ['the district before the whole city', { districtIds: ['noord'] }, { districtIds: ['heel-haarlem'] }],
    ['the whole city before elsewhere', { districtIds: ['heel-haarlem'] }, { districtIds: ['oost'] }],
    ['who lives there before who does not say', { districtId: 'noord' }, {}],
    ['the same words', { helpText: 'Een zaaltje met piano' }, { helpText: 'Een sportveld' }],
  ])('comes first by %s', (_name, better, worse) => {
    const all = records({
      partners: [aPartner('worse', worse), aPartner('better', better), aPartner('far', { helps: ['permit'] })],
    });
    expect(idsOf(ranking(all)).slice(0, 2)).toEqual(['better', 'worse']);
  });

  it('is put behind others when the amount is above what they give', () => {
    const ask = { kind: 'money', text: 'Ongeveer € 4.000 voor een toneelstuk' } as const;
    const partners = [
      aPartner('klein', { helps: ['money'], maxAmountCents: 100_000 }),
      aPartner('groot', { helps: ['money'], maxAmountCents: 500_000 }),
    ];
    const found = ranking(records({ partners }, ask));
    expect(idsOf(found)).toEqual(['groot', 'klein']);
    expect(reasonsOf(found, 'klein')).toContain('tooMuch');
    expect(reasonsOf(found, 'groot')).toContain('amount');
  });

  it('is put behind others when they gave as often as they wanted this year', () => {
    const offer = {
      partnerId: 'vol',
      kind: 'space',
      status: 'delivered',
      offeredOn: '2026-01-10',
      pitchId: 'pitch',
    } as const;
    const partners = [aPartner('vol', { helpsPerYear: 1 }), aPartner('vrij')];
    const found = ranking(records({ partners, offers: [aRow('offers', offer)] }));
    expect(idsOf(found)).toEqual(['vrij', 'vol']);
    expect(reasonsOf(found, 'vol')).toContain('full');
    const before = { ...offer, offeredOn: '2025-12-31' };
    expect(idsOf(ranking(records({ partners, offers: [aRow('offers', before)] })))[0]).toBe('vol');
  });

  it('comes before others when promises were kept, and behind them when they lapsed', () => {
    const promises = (partnerId: string, status: 'delivered' | 'lapsed') =>
      [1, 2, 3].map(() => aRow('offers', { partnerId, kind: 'space', status, offeredOn: '2025-02-01' }));
    const offers = [...promises('laks', 'lapsed'), ...promises('trouw', 'delivered')];
    const found = ranking(records({ partners: [aPartner('laks'), aPartner('trouw')], offers }));
    expect(idsOf(found)).toEqual(['trouw', 'laks']);
    expect(found[0]?.reasons.find(({ why }) => why === 'kept')).toMatchObject({ kept: 3, ended: 3 });
    expect(found[1]?.reasons.find(({ why }) => why === 'kept')).toMatchObject({ kept: 0, ended: 3, points: 0 });
  });

  it('comes before others when they were there lately, and behind them when long silent', () => {
    const presences = [aRow('presences', { editionId: 'avond', partnerId: 'erbij', presence: 'present' })];
    const offers = [aRow('offers', { partnerId: 'stil', kind: 'other', status: 'offered', offeredOn: '2021-01-01' })];
    const partners = [aPartner('stil'), aPartner('gewoon'), aPartner('erbij')];
    expect(idsOf(ranking(records({ partners, presences, offers })))).toEqual(['erbij', 'gewoon', 'stil']);
  });

  it('comes last after a no to this ask, and tells it', () => {
    const matches = [aRow('matches', { askId: 'ask', partnerId: 'nee', status: 'declined' })];
    const partners = [aPartner('nee', { themeIds: ['groen'], districtIds: ['noord'] }), aPartner('ja')];
    const found = ranking(records({ partners, matches }));
    expect(idsOf(found)).toEqual(['ja', 'nee']);
    expect(found[1]?.match?.status).toBe('declined');
  });

  it('is also a person of their own, and someone at a partner only with what they themselves can do', () => {
    const contacts = [
      aRow('contacts', { givenName: 'Henk', helps: ['space'] }, 'henk'),
      aRow('contacts', { givenName: 'Mira', partnerId: 'partner', helpText: 'Heeft een zaaltje' }, 'mira'),
      aRow('contacts', { givenName: 'Ans', partnerId: 'partner', notes: 'zaal' }, 'ans'),
    ];
    expect(idsOf(ranking(records({ contacts }))).sort()).toEqual(['henk', 'mira']);
  });

  it('is nobody when no one can do it, and when there is no such ask', () => {
    expect(
      ranking(
        records({ partners: [aPartner('ver', { helps: ['permit'], districtIds: ['noord'], themeIds: ['groen'] })] }),
      ),
    ).toEqual([]);
    expect(helpersFor(matchIndex(records(), today), 'weg')).toEqual([]);
  });

  it('is guessed from the words when an ask has no kind', () => {
    const partners = [aPartner('zaal'), aPartner('geld', { helps: ['money'] })];
    expect(idsOf(ranking(records({ partners }, { kind: 'other', text: 'Een zaaltje' })))[0]).toBe('zaal');
    expect(idsOf(ranking(records({ partners }, { kind: 'other', text: 'Iets van 300 euro' })))[0]).toBe('geld');
  });

  it('has reasons whose points add up', () => {
    const index = matchIndex(records({ partners: labelled.helpers.slice(0, 3).map(({ id }) => aPartner(id)) }), today);
    for (const { points, reasons } of helpersFor(index, 'ask'))
      expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBeCloseTo(points, 9);
  });
});

describe('the asks that suit someone', () => {
  const key = { table: 'partners', id: 'zaal' } as const;
  const suiting = (all: MatchRecords) => asksFor(matchIndex(all, today), key).map(({ ask }) => ask.id);

  it('are the open ones, not those they were asked for', () => {
    const partners = [aPartner('zaal')];
    expect(suiting(records({ partners }))).toEqual(['ask']);
    expect(suiting(records({ partners, matches: [aRow('matches', { askId: 'ask', partnerId: 'zaal' })] }))).toEqual([]);
    expect(suiting(records({ partners, offers: [aRow('offers', { askId: 'ask', status: 'agreed' })] }))).toEqual([]);
    expect(suiting(records({ partners, offers: [aRow('offers', { askId: 'ask', status: 'offered' })] }))).toEqual([
      'ask',
    ]);
    expect(
      suiting(records({ partners, pitches: [aPitch({ initiativeId: 'idee', stage: 'declined' }, 'pitch')] })),
    ).toEqual([]);
    expect(suiting(records())).toEqual([]);
  });
});
