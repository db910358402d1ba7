/** Insights into help: how long it took to come, who gave it, and which partners came back. */
import { choices } from './choices';
import { grouped } from './group';
import type { YearRecords } from './indicators';
import type { InsightScope, InsightTables } from './insightScope';
import {
  countOf,
  type InsightCell,
  type InsightColumn,
  type InsightColumnName,
  type InsightRow,
  type InsightTable,
  idsOf,
  medianOf,
} from './insightTable';
import type { Row } from './nouns';
import type { Offer } from './offer';
import { kindAt } from './partner';
import { takingPart } from './takingPart';
import { daysBetween } from './time';

const offerColumn = (name: InsightColumnName): InsightColumn => ({ name, of: 'offers', isDrawn: true });

/** Days from an offer to contact and to delivery, and from the evening of an ask to help for it. */
export function helpTimes({ years }: InsightScope): InsightTable {
  const measured = years.map((year) => [
    contactDays(year.offers),
    lengths(deliveredOf(year), (o) => [o.offeredOn, o.deliveredOn]),
    askToHelp(year),
  ]);
  const columns = [
    offerColumn('toContact'),
    offerColumn('toDelivery'),
    { name: 'askToHelp', of: 'asks', isDrawn: true } as const,
  ];
  const row = (key: string, of: typeof measured): InsightRow => ({
    key,
    name: key,
    share: null,
    cells: columns.map((_, at) => medianOf(of.flatMap((one) => one[at] ?? []))),
  });
  return {
    columns,
    rows: years.map(({ year }, at) => row(String(year), measured.slice(at, at + 1))),
    whole: row('whole', measured),
  };
}

/** The median number of days from an offer to the first contact about it, over those of which both dates are known. */
export function daysToContact(offers: readonly Offer[]): InsightCell {
  return medianOf(contactDays(offers));
}

const contactDays = (offers: readonly Offer[]) => lengths(offers, (offer) => [offer.offeredOn, offer.contactedOn]);

const deliveredOf = (year: YearRecords) => year.offers.filter((offer) => offer.status === 'delivered');

/** What can't be, such as contact before the offer, is not measured. */
function lengths<R extends { readonly id: string }>(
  rows: readonly R[],
  span: (row: R) => readonly [string | null, string | null],
) {
  return rows.flatMap((row) => {
    const [from, to] = span(row);
    return from === null || to === null || to < from ? [] : [{ id: row.id, value: daysBetween(from, to) }];
  });
}

/** An ask is helped by the first delivery of an offer to it, or of one to its pitch that names no ask. */
function askToHelp(year: YearRecords) {
  const evening = new Map(year.editions.map((edition) => [edition.id, edition.date]));
  const askedOn = new Map(year.applications.map((pitch) => [pitch.id, evening.get(pitch.editionId ?? '') ?? null]));
  const delivered = grouped(deliveredOf(year), (offer) => offer.pitchId);
  return lengths(year.asks, (ask) => {
    const dates = (delivered.get(ask.pitchId) ?? [])
      .filter((offer) => offer.askId === null || offer.askId === ask.id)
      .flatMap((offer) => offer.deliveredOn ?? []);
    return [askedOn.get(ask.pitchId ?? '') ?? null, dates.sort()[0] ?? null];
  });
}

const helpColumns = [offerColumn('offered'), offerColumn('delivered')];

function helpRow(key: string, name: string, offers: readonly Offer[]): InsightRow {
  const delivered = offers.filter((offer) => offer.status === 'delivered');
  return {
    key,
    name,
    cells: [countOf(idsOf(offers)), countOf(idsOf(delivered))],
    share: { part: delivered.length, whole: offers.length },
  };
}

/** Offers made and delivered by each kind of partner, as it was when the offer was made. */
export function helpByKind({ years, tables }: InsightScope): InsightTable {
  const offers = years.flatMap((year) => year.offers);
  const kindOf = kinds(tables);
  const byKind = grouped(offers, kindOf);
  const rows = [...choices.partnerKind, 'nobody' as const].flatMap((kind) => {
    const own = byKind.get(kind);
    return own ? [helpRow(kind, '', own)] : [];
  });
  return { columns: helpColumns, rows, whole: helpRow('whole', '', offers) };
}

function kinds(tables: Pick<InsightTables, 'partners' | 'formerKinds'>) {
  const partners = new Map(tables.partners.map((partner) => [partner.id, partner]));
  const former = grouped(tables.formerKinds, (one) => one.partnerId);
  return (offer: Offer): Row<'partners'>['kind'] | 'nobody' => {
    const partner = partners.get(offer.partnerId ?? '');
    if (!partner) return 'nobody';
    const own = former.get(partner.id) ?? [];
    return offer.offeredOn === null ? partner.kind : kindAt(partner, own, offer.offeredOn).kind;
  };
}

/** Partners that are named; those that helped less are taken together. */
const mostNamed = 12;

/** The partners that delivered and offered most, the others together, and offers of no partner. */
export function helpByPartner({ years, tables }: InsightScope): InsightTable {
  const offers = years.flatMap((year) => year.offers);
  const names = new Map(tables.partners.map((partner) => [partner.id, partner.name]));
  const byPartner = grouped(offers, (offer) => (names.has(offer.partnerId ?? '') ? offer.partnerId : null));
  // Told apart by numbers first: of five thousand partners only a dozen become rows.
  const all = [...byPartner]
    .flatMap(([id, own]) => {
      if (id === null) return [];
      const delivered = own.reduce((sum, { status }) => sum + (status === 'delivered' ? 1 : 0), 0);
      return [{ id, own, delivered, name: names.get(id) ?? '' }];
    })
    .sort((a, b) => b.delivered - a.delivered || b.own.length - a.own.length || (a.name < b.name ? -1 : 1));
  const others = all.slice(mostNamed).flatMap(({ own }) => own);
  const nobody = byPartner.get(null) ?? [];
  const rows = all.slice(0, mostNamed).map(({ id, name, own }) => helpRow(id, name, own));
  if (others.length > 0) rows.push(helpRow('others', '', others));
  if (nobody.length > 0) rows.push(helpRow('nobody', '', nobody));
  return { columns: helpColumns, rows, whole: helpRow('whole', '', offers) };
}

/** Partners that took part in each year: for the first time, or again. */
export function partnersByYear({ years, tables }: InsightScope): InsightTable {
  const partnersOf = takingPart(tables);
  const rows = years.map(({ year, editions }) => {
    const { fresh, returning, all } = partnersOf(year, editions);
    return {
      key: String(year),
      name: String(year),
      cells: [fresh, returning, all].map(countOf),
      share: { part: returning.length, whole: all.length },
    };
  });
  const column = (name: InsightColumnName, isDrawn: boolean): InsightColumn => ({ name, of: 'partners', isDrawn });
  // A partner takes part in several years, so the years can't be added up.
  return { columns: [column('newPartners', true), column('returning', true), column('all', false)], rows, whole: null };
}
