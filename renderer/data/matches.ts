/** Asks and who may help with them brought together. */
import { type AskState, askState } from '../domain/asking';
import { grouped } from '../domain/group';
import type { HelperKey } from '../domain/helper';
import { isWith } from '../domain/matching';
import type { Row } from '../domain/nouns';
import { dateAt } from '../domain/time';
import { act } from './act';
import { database } from './db';
import { insertOffer, offerTables } from './offers';
import { all, byIds, byOrderKey, having, insert, NotFound, now, one, update } from './records';

const pointer = ({ table, id }: HelperKey) =>
  table === 'partners' ? { partnerId: id, contactId: null } : { partnerId: null, contactId: id };

/** The match of an ask with who may help, within an act that is under way; made when there is none. */
async function matchWith(askId: string, key: HelperKey): Promise<string> {
  const known = (await having('matches', 'askId', [askId])).find((match) => isWith(match, key));
  return known ? known.id : insert('matches', { askId, ...pointer(key), date: dateAt(now()) });
}

/** Notes that someone was asked to help, today. */
export function approach(askId: string, key: HelperKey): Promise<void> {
  return act('saveMatch', ['matches'], async () => {
    const id = await matchWith(askId, key);
    await update('matches', id, { status: 'approached', date: dateAt(now()) });
  });
}

/** Notes that someone does not help with an ask. */
export function decline(askId: string, key: HelperKey): Promise<void> {
  return act('saveMatch', ['matches'], async () => {
    await update('matches', await matchWith(askId, key), { status: 'declined' });
  });
}

/** Notes that someone helps: makes their offer to the ask in the same act. Returns the offer's id, the old one if any. */
export function accept(askId: string, key: HelperKey): Promise<string> {
  return act('addOffer', ['matches', 'asks', ...offerTables], async () => {
    const ask = await one('asks', askId);
    if (!ask) throw new NotFound('asks', askId);
    const id = await matchWith(askId, key);
    const match = await one('matches', id);
    const [known] = await byIds('offers', [match?.offerId ?? null]);
    const offerId =
      known?.id ??
      (await insertOffer({ ...pointer(key), askId, pitchId: ask.pitchId, kind: ask.kind, text: ask.text }));
    await update('matches', id, { status: 'offered', offerId });
    return offerId;
  });
}

/** Notes that someone was not asked after all. */
export function forget(matchId: string): Promise<void> {
  return act('saveMatch', ['matches'], async () => {
    await database().matches.delete(matchId);
  });
}

/** An ask in a list: of which pitch, and how far it is. */
export interface AskLine {
  readonly ask: Row<'asks'>;
  readonly pitch: Row<'pitches'>;
  readonly title: string;
  readonly themeId: string | null;
  readonly districtId: string | null;
  readonly edition: Row<'editions'> | undefined;
  readonly state: AskState;
}

/** Asks of all pitches that still may have use for help; those of the newest edition first. */
export async function askLines(): Promise<AskLine[]> {
  const [asks, pitches, ideas, editions, offers, matches] = await Promise.all([
    all('asks'),
    all('pitches'),
    all('initiatives'),
    all('editions'),
    all('offers'),
    all('matches'),
  ]);
  const byId = <R extends { readonly id: string }>(rows: readonly R[]) =>
    new Map<string | null, R>(rows.map((row) => [row.id, row]));
  const [pitchOf, ideaOf, editionOf] = [byId(pitches), byId(ideas), byId(editions)];
  const offersOf = grouped(offers, (offer) => offer.askId);
  const matchesOf = grouped(matches, (match) => match.askId);
  const when = (line: AskLine) => line.edition?.date ?? '';
  return asks
    .flatMap((ask): AskLine[] => {
      const pitch = pitchOf.get(ask.pitchId);
      if (!pitch || pitch.stage === 'declined' || pitch.stage === 'withdrawn') return [];
      const idea = ideaOf.get(pitch.initiativeId);
      return [
        {
          ask,
          pitch,
          title: idea?.title ?? '',
          themeId: idea?.themeId ?? null,
          districtId: idea?.districtId ?? null,
          edition: editionOf.get(pitch.editionId),
          state: askState(offersOf.get(ask.id) ?? [], matchesOf.get(ask.id) ?? []),
        },
      ];
    })
    .sort((a, b) => when(b).localeCompare(when(a)) || byOrderKey(a.pitch, b.pitch) || byOrderKey(a.ask, b.ask));
}

/** An ask with its pitch's title, and the offers that answer it. */
export interface AskDetail {
  readonly ask: Row<'asks'>;
  readonly pitch: Row<'pitches'> | undefined;
  readonly title: string;
  readonly offers: readonly Row<'offers'>[];
}

/** One ask with what its panel shows; undefined when it is not there or in the bin. */
export async function askDetail(id: string): Promise<AskDetail | undefined> {
  const ask = await one('asks', id);
  if (!ask) return undefined;
  const [[pitch], offers] = await Promise.all([
    byIds('pitches', [ask.pitchId]),
    having('offers', 'pitchId', ask.pitchId === null ? [] : [ask.pitchId]),
  ]);
  const [idea] = await byIds('initiatives', [pitch?.initiativeId ?? null]);
  return { ask, pitch, title: idea?.title ?? '', offers: offers.filter((offer) => offer.askId === id) };
}
