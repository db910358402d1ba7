import type { Choice } from '../domain/choices';
import { grouped } from '../domain/group';
import type { Changes, Row } from '../domain/nouns';
import { outcomeAt, type PitchStage } from '../domain/pitch';
import { fullName, sortName } from '../domain/pitcher';
import { dateAt } from '../domain/time';
import { act } from './act';
import { addOffer } from './offers';
import { all, byIds, byOrderKey, having, insert, now, one, orderAfter, save, update } from './records';

/** A pitch as lists show it: with its idea, who pitches, and what became of it. */
export interface PitchLine {
  readonly pitch: Row<'pitches'>;
  readonly initiative: Row<'initiatives'> | undefined;
  readonly title: string;
  readonly themeName: string;
  readonly districtName: string;
  readonly editionNumber: number | null;
  readonly editionDate: string | null;
  readonly names: string;
  readonly sortNames: string;
  readonly ageBands: readonly Choice<'ageBand'>[];
  readonly outcome: Choice<'outcome'>;
}

/** Lines of all live pitches, or of one edition, in their own order. */
export async function pitchLines(editionId?: string): Promise<PitchLine[]> {
  return editionId === undefined
    ? linesOf(await all('pitches'), false)
    : linesOf(await having('pitches', 'editionId', [editionId]), true);
}

/** Lines of the given pitches, in their own order; `some` when they are few among all, and the rest is not to be read. */
export async function linesOf(pitches: readonly Row<'pitches'>[], some: boolean): Promise<PitchLine[]> {
  const ids = pitches.map((p) => p.id);
  const [initiatives, speakers, outcomes, themes, districts, editions] = await Promise.all([
    some
      ? byIds(
          'initiatives',
          pitches.map((p) => p.initiativeId),
        )
      : all('initiatives'),
    some ? having('speakers', 'pitchId', ids) : all('speakers'),
    some ? having('outcomes', 'pitchId', ids) : all('outcomes'),
    all('themes'),
    all('districts'),
    all('editions'),
  ]);
  const pitchers = some
    ? await byIds(
        'pitchers',
        speakers.map((s) => s.pitcherId),
      )
    : await all('pitchers');
  const byId = <R extends { id: string }>(rows: readonly R[]) => new Map(rows.map((row) => [row.id, row]));
  const [ideas, people, themesById, districtsById, editionsById] = [
    byId(initiatives),
    byId(pitchers),
    byId(themes),
    byId(districts),
    byId(editions),
  ];
  const speakersOf = grouped(speakers, (s) => s.pitchId);
  const outcomesOf = grouped(outcomes, (o) => o.pitchId);
  const today = dateAt(now());
  return pitches
    .map((pitch) => {
      const idea = ideas.get(pitch.initiativeId ?? '');
      const edition = editionsById.get(pitch.editionId ?? '');
      const who = (speakersOf.get(pitch.id) ?? [])
        .sort(byOrderKey)
        .map((s) => people.get(s.pitcherId ?? ''))
        .filter((person) => person !== undefined);
      return {
        pitch,
        initiative: idea,
        title: idea?.title ?? '',
        themeName: themesById.get(idea?.themeId ?? '')?.name ?? '',
        districtName: districtsById.get(idea?.districtId ?? '')?.name ?? '',
        editionNumber: edition?.number ?? null,
        editionDate: edition?.date ?? null,
        names: who.map(fullName).join(', '),
        sortNames: who.map(sortName).join('; '),
        ageBands: who.map((person) => person.ageBand),
        outcome: outcomeAt(outcomesOf.get(pitch.id) ?? [], today),
      };
    })
    .sort(byOrder);
}

/** Lines in the order that the team gave them; those of different editions may share one, and then the older is first. */
export function byOrder({ pitch: a }: PitchLine, { pitch: b }: PitchLine): number {
  return standingOrder(a, b);
}

/** Pitches as `byOrder` puts their lines. */
export function standingOrder(a: Row<'pitches'>, b: Row<'pitches'>): number {
  return byOrderKey(a, b) || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
}

/** Everything on the page of one pitch. */
export interface PitchDetail {
  readonly pitch: Row<'pitches'>;
  readonly initiative: Row<'initiatives'> | undefined;
  readonly speakers: readonly { readonly link: Row<'speakers'>; readonly pitcher: Row<'pitchers'> }[];
  readonly asks: readonly Row<'asks'>[];
  readonly gifts: readonly Row<'gifts'>[];
  readonly outcomes: readonly Row<'outcomes'>[];
  readonly offers: readonly Row<'offers'>[];
  readonly consents: readonly Row<'consents'>[];
}

const inOrder = <R extends { order: string }>(rows: R[]) => rows.sort(byOrderKey);

/** One pitch with all that hangs on it; undefined when it is not there or in the bin. */
export async function pitchDetail(id: string): Promise<PitchDetail | undefined> {
  const pitch = await one('pitches', id);
  if (!pitch) return undefined;
  const links = inOrder(await having('speakers', 'pitchId', [id]));
  const people = new Map(
    (
      await byIds(
        'pitchers',
        links.map((l) => l.pitcherId),
      )
    ).map((p) => [p.id, p]),
  );
  return {
    pitch,
    initiative: (await byIds('initiatives', [pitch.initiativeId]))[0],
    speakers: links.flatMap((link) => {
      const pitcher = people.get(link.pitcherId ?? '');
      return pitcher ? [{ link, pitcher }] : [];
    }),
    asks: inOrder(await having('asks', 'pitchId', [id])),
    gifts: inOrder(await having('gifts', 'pitchId', [id])),
    outcomes: (await having('outcomes', 'pitchId', [id])).sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '')),
    offers: await having('offers', 'pitchId', [id]),
    consents: await having('consents', 'subjectId', [...people.keys()]),
  };
}

/** Adds a pitch with a new initiative; returns the pitch's id. */
export function addPitch(
  idea: Changes<'initiatives'>,
  values: Omit<Changes<'pitches'>, 'initiativeId' | 'order'> = {},
): Promise<string> {
  return act('addPitch', ['initiatives', 'pitches'], async () => {
    const initiativeId = await insert('initiatives', idea);
    const siblings = values.editionId ? await having('pitches', 'editionId', [values.editionId]) : await all('pitches');
    return insert('pitches', { ...values, initiativeId, order: orderAfter(siblings) });
  });
}

/** Changes fields of a pitch. */
export function savePitch(id: string, changes: Changes<'pitches'>): Promise<void> {
  return save('savePitch', 'pitches', id, changes);
}

/** Changes fields of the initiative behind a pitch; a neighbourhood brings its district along. */
export function saveInitiative(id: string, changes: Changes<'initiatives'>): Promise<void> {
  return act('savePitch', ['initiatives', 'neighbourhoods'], async () =>
    update('initiatives', id, await inOnePlace(changes, await one('initiatives', id))),
  );
}

interface Place {
  readonly districtId?: string | null;
  readonly neighbourhoodId?: string | null;
}

/** Keeps district and neighbourhood in step: the one changed last decides about the other. */
async function inOnePlace<C extends Place>(changes: C, before: Place | undefined): Promise<C> {
  if (changes.neighbourhoodId) {
    const neighbourhood = await one('neighbourhoods', changes.neighbourhoodId);
    return neighbourhood?.districtId ? { ...changes, districtId: neighbourhood.districtId } : changes;
  }
  if (changes.districtId === undefined || !before?.neighbourhoodId) return changes;
  const neighbourhood = await one('neighbourhoods', before.neighbourhoodId);
  return neighbourhood?.districtId === changes.districtId ? changes : { ...changes, neighbourhoodId: null };
}

/** Moves a pitch to a stage; its place among others stays. */
export function movePitch(id: string, stage: PitchStage): Promise<void> {
  return save('movePitch', 'pitches', id, { stage });
}

/** Adds a pitcher and puts them on stage for a pitch; returns the pitcher's id. */
export function addPitcherTo(pitchId: string, values: Changes<'pitchers'>): Promise<string> {
  return act('addPitcher', ['pitchers', 'speakers'], async () => {
    const pitcherId = await insert('pitchers', values);
    await insert('speakers', { pitchId, pitcherId, order: orderAfter(await having('speakers', 'pitchId', [pitchId])) });
    return pitcherId;
  });
}

/** Puts a known pitcher on stage for a pitch; does nothing when they already are. */
export function linkPitcher(pitchId: string, pitcherId: string): Promise<void> {
  return act('linkPitcher', ['speakers'], async () => {
    const links = await having('speakers', 'pitchId', [pitchId]);
    if (links.some((link) => link.pitcherId === pitcherId)) return;
    await insert('speakers', { pitchId, pitcherId, order: orderAfter(links) });
  });
}

/** Changes fields of a pitcher; a neighbourhood brings its district along. */
export function savePitcher(id: string, changes: Changes<'pitchers'>): Promise<void> {
  return act('savePitcher', ['pitchers', 'neighbourhoods'], async () =>
    update('pitchers', id, await inOnePlace(changes, await one('pitchers', id))),
  );
}

/** Takes a pitcher off a pitch; the person stays. `linkId` as in `PitchDetail.speakers`. */
export function unlinkPitcher(linkId: string): Promise<void> {
  return act('unlinkPitcher', ['speakers'], async (db) => {
    await db.speakers.delete(linkId);
  });
}

/** The rows that hang on a pitch and are edited in its panel. */
export type PitchPart = 'asks' | 'gifts' | 'outcomes' | 'offers';

const actOf = { asks: 'saveAsk', gifts: 'saveGift', outcomes: 'saveOutcome', offers: 'saveOffer' } as const;

/** Adds an ask, gift, outcome or offer to a pitch; returns its id. */
export function addPart<T extends PitchPart>(table: T, pitchId: string, values: Changes<T>): Promise<string> {
  // The values are of that very table.
  if (table === 'offers') return addOffer({ ...(values as Changes<'offers'>), pitchId });
  return act(actOf[table], [table], async () => {
    // What is added here are fields of the very tables it is added for.
    return insert(table, { ...(await placeOf(table, pitchId)), ...values, pitchId } as Changes<T>);
  });
}

async function placeOf(table: PitchPart, pitchId: string): Promise<{ order?: string }> {
  switch (table) {
    case 'asks':
      return { order: orderAfter(await having('asks', 'pitchId', [pitchId])) };
    case 'gifts':
      return { order: orderAfter(await having('gifts', 'pitchId', [pitchId])) };
    default:
      return {};
  }
}

/** Changes fields of an ask, gift, outcome or offer. */
export function savePart<T extends PitchPart>(table: T, id: string, changes: Changes<T>): Promise<void> {
  return act(actOf[table], [table], () => update(table, id, changes));
}

/** Sets a person's answer to one question; a record of its own per purpose. */
export function saveConsent(
  subjectId: string,
  purpose: Choice<'consentPurpose'>,
  changes: Changes<'consents'>,
  subject: Choice<'consentSubject'> = 'pitcher',
): Promise<void> {
  return act('saveConsent', ['consents'], async () => {
    // Whether contact data may go to a partner is asked per partner.
    const partnerId = changes.partnerId ?? null;
    const known = (await having('consents', 'subjectId', [subjectId])).filter(
      (c) => c.purpose === purpose && (partnerId === null || c.partnerId === partnerId),
    );
    const latest = known.sort((a, b) => a.createdAt - b.createdAt).at(-1);
    if (latest) await update('consents', latest.id, changes);
    else await insert('consents', { ...(await guardianOf(subjectId)), ...changes, subject, subjectId, purpose });
  });
}

/** The parent or carer that was named with other answers of the same person. */
async function guardianOf(subjectId: string): Promise<Pick<Changes<'consents'>, 'guardianName' | 'guardianRelation'>> {
  const named = (await having('consents', 'subjectId', [subjectId])).find((c) => c.guardianName || c.guardianRelation);
  return named ? { guardianName: named.guardianName, guardianRelation: named.guardianRelation } : {};
}

/** Names the parent or carer who answers for a pitcher, with every answer there is and those to come. */
export function saveGuardian(
  subjectId: string,
  changes: Pick<Changes<'consents'>, 'guardianName' | 'guardianRelation'>,
): Promise<void> {
  return act('saveConsent', ['consents'], async () => {
    const known = await having('consents', 'subjectId', [subjectId]);
    for (const { id } of known) await update('consents', id, changes);
    // Before the first question is asked the name needs a place as well; "not asked" stays not asked.
    if (known.length === 0)
      await insert('consents', { ...changes, subject: 'pitcher', subjectId, purpose: 'photo', givenBy: 'guardian' });
  });
}
