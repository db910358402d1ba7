/** An evening with all that its papers tell of: who comes, what is asked and given, what people thought, what it cost. */
import type { Snapshot } from '../../renderer/domain/nouns';
import { instant } from '../../renderer/domain/time';
import { anEvening } from './evenings';
import { aPitch, aPitcher, aRow, aYear } from './records';

/** The day after that evening. */
export const dayAfter = { editionId: 'avond', now: instant(Date.UTC(2026, 9, 16, 10)) };

/** The evening with six pitches, held or still to be held. */
export function aPaperEvening({ isHeld = true } = {}): Snapshot {
  const base = anEvening({ isHeld, changeOverMs: 0 });
  const editionId = 'avond';
  const edition = base.editions.map((one) => ({
    ...one,
    status: isHeld ? ('held' as const) : ('planned' as const),
    attendance: isHeld ? 77 : null,
    budgetCents: 300_000,
    costCents: isHeld ? 293_450 : null,
  }));
  const grades = {
    audience: [9, 9, 8, 8, 8, 8, 8, 7, 7],
    pitchers: [9, 9, 8, 8, 8],
    partners: [8, 8, 9],
    team: [7, 8],
  };
  return {
    ...base,
    editions: [
      ...edition,
      aRow('editions', { number: 12, date: '2026-05-12', status: 'held' }, 'eerder'),
      aRow('editions', { number: 14, date: '2027-02-11', status: 'planned', venueId: 'venue' }, 'volgend'),
    ],
    venues: base.venues.map((one) => ({
      ...one,
      capacity: 140,
      accessibility: 'Lift naar de zaal',
      contact: 'Bea Beheer',
    })),
    pitches: [
      ...base.pitches.map((one, at) => ({
        ...one,
        stage: isHeld ? ('pitched' as const) : ('scheduled' as const),
        slides: at === 0 ? ('yes' as const) : ('open' as const),
      })),
      aPitch({ editionId: 'eerder', initiativeId: 'oud' }, 'eerder-p'),
    ],
    initiatives: [
      ...base.initiatives.map((one, at) => ({
        ...one,
        summary: at === 0 ? 'Samen groente kweken op het lege veld.' : '',
      })),
      aRow('initiatives', { title: 'De geveltuinen' }, 'oud'),
    ],
    pitchers: [
      ...base.pitchers.map((one, at) => ({
        ...one,
        ageBand: at < 2 ? ('under16' as const) : ('28plus' as const),
        introduction: at === 0 ? 'Evi kent elke plant bij de naam.' : '',
        interpreter: at === 1 ? 'Nederlandse gebarentaal' : '',
        calmStage: at === 2,
      })),
      aPitcher({ givenName: 'Otto', familyName: 'Vroeger', pronunciation: 'OT-to' }, 'otto'),
    ],
    speakers: [...base.speakers, aRow('speakers', { pitchId: 'eerder-p', pitcherId: 'otto' })],
    asks: [
      aRow(
        'asks',
        { pitchId: 'avond-p0', kind: 'volunteers', text: 'Wie spit er een middag mee?', order: 'a0' },
        'vraag0',
      ),
      aRow('asks', {
        pitchId: 'avond-p0',
        kind: 'material',
        text: 'Bel mij: 06-00000042 of evi@example.org',
        order: 'a1',
      }),
      aRow('asks', { pitchId: 'avond-p1', kind: 'space', text: '' }),
      aRow('asks', { pitchId: 'eerder-p', kind: 'material', text: 'Plantjes' }),
    ],
    gifts: isHeld ? [aRow('gifts', { pitchId: 'avond-p0', text: 'Een kruiwagen', from: 'Kees Klus' })] : [],
    offers: isHeld
      ? [
          aRow('offers', {
            ...{ pitchId: 'avond-p0', editionId, kind: 'material', text: 'Twintig schoffels', partnerId: 'bank' },
            ...{ amountCents: 12_500, status: 'delivered' },
          }),
          aRow('offers', {
            pitchId: 'avond-p0',
            editionId,
            kind: 'volunteers',
            text: 'Op zaterdag',
            from: 'Kees Klus',
          }),
          aRow('offers', { pitchId: 'eerder-p', kind: 'material', text: 'Compost', status: 'delivered', from: 'Toos' }),
        ]
      : [],
    outcomes: [
      aRow('outcomes', { pitchId: 'avond-p0', outcome: 'advanced', date: '2026-11-01', source: 'gebeld' }),
      aRow('outcomes', { pitchId: 'avond-p0', outcome: 'realised', date: '2027-05-01', source: 'gezien' }),
      aRow('outcomes', { pitchId: 'eerder-p', outcome: 'realised', date: '2026-09-01', notes: 'Veertig gevels' }),
    ],
    partners: [
      aRow('partners', { name: 'Spaarnebank', fixed: true, helps: ['money', 'knowledge'] }, 'bank'),
      aRow('partners', { name: 'Buurthuis Zonder', helps: ['space'] }, 'buurthuis'),
      aRow('partners', { name: 'Fonds Weg', fixed: true }, 'weg'),
    ],
    contacts: [
      aRow(
        'contacts',
        { partnerId: 'bank', givenName: 'Ada', prefix: 'van', familyName: 'Munt', role: 'adviseur' },
        'ada',
      ),
      aRow('contacts', { partnerId: 'weg', givenName: 'Wim', familyName: 'Weg' }, 'wim'),
    ],
    presences: [
      aRow('presences', { editionId, partnerId: 'bank', presence: isHeld ? 'present' : 'coming' }),
      aRow('presences', { editionId, partnerId: 'weg', presence: isHeld ? 'absent' : 'invited' }),
    ],
    lookBacks: [aRow('lookBacks', { editionId, pitchId: 'eerder-p', presence: isHeld ? 'present' : 'coming' })],
    evaluations: isHeld
      ? Object.entries(grades).flatMap(([group, marks]) =>
          marks.map((grade, at) =>
            aRow('evaluations', {
              ...{ editionId, group: group as keyof typeof grades, grade }, // its own keys
              ...(group === 'audience' && at === 0 ? { tops: 'Fijne sfeer\nGoede soep', tips: '- Meer stoelen' } : {}),
            }),
          ),
        )
      : [],
    improvements: [
      aRow('improvements', {
        editionId: 'eerder',
        text: 'Eerder de zaal in',
        doneOn: '2026-10-01',
        doneEditionId: editionId,
        responsibleId: 'bea',
      }),
      aRow('improvements', { editionId, text: 'Meer stoelen', responsibleId: 'tom' }),
    ],
    broadcasts: [
      aRow('broadcasts', {
        editionId,
        kind: 'live',
        medium: 'radio',
        station: 'Radio Spaarne',
        date: '2026-10-15',
        times: 1,
        reach: 900,
      }),
      aRow('broadcasts', {
        editionId,
        kind: 'replay',
        medium: 'online',
        address: 'https://www.kijk.example.org/13/',
        reach: 3,
      }),
    ],
    contributions: [
      aRow('contributions', { editionId, partnerId: 'bank', kind: 'money', amountCents: 50_000, text: 'drankjes' }),
      aRow('contributions', {
        editionId,
        partnerId: 'buurthuis',
        kind: 'inKind',
        amountCents: 12_500,
        text: 'stoelen',
      }),
    ],
    years: [aYear(2026, { minYoung: 2, youngBands: ['under16', '16-17'] })],
  };
}
