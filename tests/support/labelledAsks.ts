/**
 * Invented asks in everyday Dutch, invented partners and contacts, and for each ask who a knowing organiser would ring
 * first. The weights and words of matching were tuned on one part; the other was worded for the example data, by
 * others and for another purpose, and was held out.
 */
import { readFileSync } from 'node:fs';
import type { Choice } from '../../renderer/domain/choices';
import type { MatchRecords } from '../../renderer/domain/helper';
import type { Row } from '../../renderer/domain/nouns';
import { splitName } from '../../renderer/domain/pitcher';
import { anEdition, aPitch, aRow } from './records';

interface LabelledOffer {
  readonly kind: Choice<'helpKind'>;
  readonly text: string;
  readonly status: Choice<'offerStatus'>;
  readonly yearsAgo: number;
  readonly theme: string | null;
  readonly district: string | null;
}

interface LabelledHelper {
  readonly id: string;
  readonly name: string;
  /** Null for a person of their own. */
  readonly kind: Choice<'partnerKind'> | null;
  readonly helps: readonly Choice<'helpKind'>[];
  readonly helpText: string;
  readonly themes: string[];
  readonly districts: string[];
  readonly district: string | null;
  readonly maxEuros: number | null;
  readonly helpsPerYear: number | null;
  readonly notes: string;
  readonly present: boolean;
  readonly offers: readonly LabelledOffer[];
}

/** An ask with the ids of those who are right for it. */
export interface LabelledAsk {
  readonly kind: Choice<'helpKind'>;
  readonly text: string;
  readonly title: string;
  readonly summary: string;
  readonly theme: string;
  readonly district: string;
  readonly right: readonly string[];
}

interface Labelled {
  readonly helpers: readonly LabelledHelper[];
  readonly tuning: readonly LabelledAsk[];
  readonly heldOut: readonly LabelledAsk[];
}

/** The set as it stands in the file beside this one. */
// The file is written to this shape, and the records made from it are checked by their schemas.
export const labelled = JSON.parse(readFileSync(new URL('./labelledAsks.json', import.meta.url), 'utf8')) as Labelled;

/** The day on which the set is looked at. */
export const labelledToday = '2026-03-01';

/** The records of the set, with some asks; the nth has the id `ask-n`. */
export function labelledRecords(asks: readonly LabelledAsk[]): MatchRecords {
  const records = {
    editions: [anEdition({ date: '2025-10-28' }, 'avond')],
    partners: [] as Row<'partners'>[],
    contacts: [] as Row<'contacts'>[],
    presences: [] as Row<'presences'>[],
    offers: [] as Row<'offers'>[],
    pitches: [] as Row<'pitches'>[],
    initiatives: [] as Row<'initiatives'>[],
    asks: [] as Row<'asks'>[],
    matches: [],
  };
  const addPitch = (title: string, summary: string, themeId: string | null, districtId: string | null) => {
    const idea = aRow('initiatives', { title, summary, themeId, districtId });
    const pitch = aPitch({ initiativeId: idea.id });
    records.initiatives.push(idea);
    records.pitches.push(pitch);
    return pitch.id;
  };
  for (const one of labelled.helpers) {
    const { helps, helpText, themes: themeIds, districts: districtIds, notes } = one;
    const able = { helps, helpText, themeIds, districtIds, notes };
    if (one.kind === null) records.contacts.push(aRow('contacts', { ...able, ...splitName(one.name) }, one.id));
    else
      records.partners.push(
        aRow(
          'partners',
          {
            ...able,
            name: one.name,
            kind: one.kind,
            districtId: one.district,
            maxAmountCents: one.maxEuros === null ? null : one.maxEuros * 100,
            helpsPerYear: one.helpsPerYear,
          },
          one.id,
        ),
      );
    if (one.present)
      records.presences.push(aRow('presences', { editionId: 'avond', partnerId: one.id, presence: 'present' }));
    for (const { kind, text, status, yearsAgo, theme, district } of one.offers) {
      const offeredOn = `${2026 - yearsAgo}-02-01`;
      const who = one.kind === null ? { contactId: one.id } : { partnerId: one.id };
      const pitchId = addPitch('Eerder idee', '', theme, district);
      records.offers.push(aRow('offers', { ...who, kind, text, status, offeredOn, pitchId }));
    }
  }
  for (const [n, { kind, text, title, summary, theme, district }] of asks.entries())
    records.asks.push(aRow('asks', { pitchId: addPitch(title, summary, theme, district), kind, text }, `ask-${n}`));
  return records;
}
