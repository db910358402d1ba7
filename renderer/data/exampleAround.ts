/** What is around the evenings of the example: preparing, helping, following up and looking back. */
import { generateNKeysBetween } from 'fractional-indexing';
import { type Choice, choices } from '../domain/choices';
import type { Changes, Row, TableName } from '../domain/nouns';
import { inLineUp } from '../domain/pitch';
import { addDays } from '../domain/time';

/** What partners and contacts can do; themes and districts by the names their ids are made of. */
interface ExampleHelp {
  readonly helps?: readonly Choice<'helpKind'>[];
  readonly helpText?: string;
  readonly themeIds?: readonly string[];
  readonly districtIds?: readonly string[];
  readonly maxAmountCents?: number;
  readonly helpsPerYear?: number;
}

/** What belongs to an edition beside its pitches; days count from its evening. */
interface ExampleAroundEdition {
  readonly tasks?: readonly (Changes<'tasks'> & { readonly who?: string; readonly done?: number })[];
  /** The first of the line-up were at the training, or will come. */
  readonly training?: Changes<'trainings'> & { readonly present?: number; readonly coming?: number };
  /** Grades per group, apart by spaces. */
  readonly forms?: { readonly [G in Choice<'evaluationGroup'>]: string };
  readonly tops?: readonly (readonly [Choice<'evaluationGroup'>, string])[];
  readonly tips?: readonly (readonly [Choice<'evaluationGroup'>, string])[];
  readonly improvements?: readonly {
    readonly text: string;
    readonly who: string;
    readonly doneAt?: number;
    readonly doneDay?: number;
  }[];
  readonly broadcasts?: readonly (Changes<'broadcasts'> & { readonly day: number })[];
  readonly lookBacks?: readonly (readonly [title: string, Choice<'presence'>])[];
  readonly contributions?: readonly (readonly [
    partner: string,
    Choice<'contributionKind'>,
    cents: number,
    text: string,
  ])[];
}

type Judgement = Choice<'judgement'>;

/** The file `resources/exampleAround.json`. Pitches go by their titles, people by their names. */
export interface ExampleAround {
  readonly partners: Readonly<Record<string, ExampleHelp & { readonly formerly?: readonly Changes<'formerKinds'>[] }>>;
  readonly contacts: readonly (ExampleHelp & { readonly name: string; readonly role: string })[];
  readonly editions: Readonly<Record<string, ExampleAroundEdition>>;
  readonly judgements: Readonly<
    Record<string, readonly [social: Judgement, achievable: Judgement, wanted: Judgement, beneficiaries: string]>
  >;
  readonly speakers: Readonly<Record<string, Pick<Changes<'pitches'>, 'speech' | 'slides' | 'story'>>>;
  readonly people: Readonly<Record<string, Changes<'pitchers'>>>;
  /** What is mostly heard when someone is called. */
  readonly heard: readonly string[];
  readonly followUps: Readonly<
    Record<string, readonly (readonly [Choice<'followUpRound'>, day: number, Choice<'channel'>, string])[]>
  >;
  /** Ideas whose story this year's report tells. */
  readonly stories: readonly string[];
  /** Ideas that no one called about. */
  readonly missed: readonly string[];
  readonly collaborations: readonly {
    readonly name: string;
    readonly pitch: string;
    readonly partner?: string;
    readonly other?: string;
    readonly day: number;
  }[];
  /** Days count from today. */
  readonly matches: readonly {
    readonly pitch: string;
    readonly ask: string;
    readonly partner: string;
    readonly day: number;
    readonly status: Choice<'matchStatus'>;
  }[];
}

type Add = <T extends TableName>(table: T, values: Changes<T>) => string;

/** What was made already, and the names it is found by. */
interface Made {
  readonly rows: {
    readonly [T in 'editions' | 'pitches' | 'initiatives' | 'speakers' | 'asks' | 'offers']: readonly Row<T>[];
  };
  readonly partnerIds: ReadonlyMap<string, string>;
  readonly memberIds: ReadonlyMap<string, string>;
  readonly today: string;
}

/** The fields of a partner or contact that say what they can do. */
export function helpOf({ themeIds = [], districtIds = [], ...help }: ExampleHelp): Changes<'partners'> {
  return {
    ...(help.helps && { helps: help.helps }),
    ...(help.helpText && { helpText: help.helpText }),
    ...(help.maxAmountCents && { maxAmountCents: help.maxAmountCents }),
    ...(help.helpsPerYear && { helpsPerYear: help.helpsPerYear }),
    themeIds: themeIds.map((id) => `theme-${id}`),
    districtIds: districtIds.map((id) => `district-${id}`),
  };
}

/** The fields of a pitch that are known from choosing and training. */
export function preparedPitch(title: string, { judgements, speakers }: ExampleAround): Changes<'pitches'> {
  const [isSocial, isAchievable, isWanted, beneficiaries] = judgements[title] ?? [];
  return {
    ...speakers[title],
    ...(isSocial && { isSocial }),
    ...(isAchievable && { isAchievable }),
    ...(isWanted && { isWanted }),
    ...(beneficiaries && { beneficiaries }),
  };
}

/** Adds what is around the editions and pitches that were made. */
export function addAround(add: Add, around: ExampleAround, made: Made): void {
  const pitches = new Map(
    made.rows.initiatives.flatMap((idea) => {
      const pitch = made.rows.pitches.find((one) => one.initiativeId === idea.id);
      return pitch ? [[idea.title, pitch] as const] : [];
    }),
  );
  const member = (name: string | undefined) => made.memberIds.get(name ?? '') ?? null;
  for (const [name, { formerly = [] }] of Object.entries(around.partners))
    for (const former of formerly) add('formerKinds', { ...former, partnerId: made.partnerIds.get(name) ?? null });
  const editionAt = (number: number) => made.rows.editions.find((edition) => edition.number === number);
  for (const [number, of] of Object.entries(around.editions)) {
    const edition = editionAt(Number(number));
    if (!edition?.date) continue;
    const { id: editionId, date } = edition;
    const on = (day: number) => addDays(date, day);
    const keys = generateNKeysBetween(null, null, of.tasks?.length ?? 0);
    of.tasks?.forEach(({ who, done, ...task }, at) => {
      const doneOn = done === undefined ? null : on(done);
      add('tasks', { ...task, editionId, doneOn, responsibleId: member(who), order: keys[at] ?? '' });
    });
    addTraining(add, edition, of.training, made);
    addForms(add, editionId, of);
    for (const { text, who, doneAt, doneDay = 0 } of of.improvements ?? []) {
      const doneEdition = doneAt === undefined ? undefined : editionAt(doneAt);
      const doneOn = doneEdition?.date ? addDays(doneEdition.date, doneDay) : null;
      add('improvements', {
        editionId,
        text,
        responsibleId: member(who),
        doneOn,
        doneEditionId: doneEdition?.id ?? null,
      });
    }
    for (const { day, ...broadcast } of of.broadcasts ?? [])
      add('broadcasts', { ...broadcast, editionId, date: on(day) });
    for (const [title, presence] of of.lookBacks ?? [])
      add('lookBacks', { editionId, pitchId: pitches.get(title)?.id ?? null, presence });
    for (const [partner, kind, amountCents, text] of of.contributions ?? [])
      add('contributions', { editionId, partnerId: made.partnerIds.get(partner) ?? null, kind, amountCents, text });
  }
  addFollowUps(add, around, made, pitches);
  for (const { name, pitch: title, partner, other, day } of around.collaborations) {
    const pitch = pitches.get(title);
    const evening = made.rows.editions.find((edition) => edition.id === pitch?.editionId)?.date;
    add('collaborations', {
      name,
      pitchId: pitch?.id ?? null,
      partnerId: made.partnerIds.get(partner ?? '') ?? null,
      otherPitchId: pitches.get(other ?? '')?.id ?? null,
      since: evening ? addDays(evening, day) : null,
    });
  }
  for (const { pitch: title, ask, partner, day, status } of around.matches) {
    const asked = made.rows.asks.find((one) => one.pitchId === pitches.get(title)?.id && one.text === ask);
    const partnerId = made.partnerIds.get(partner) ?? null;
    add('matches', { askId: asked?.id ?? null, partnerId, date: addDays(made.today, day), status });
  }
}

function addTraining(add: Add, edition: Row<'editions'>, of: ExampleAroundEdition['training'], { rows }: Made): void {
  if (!of || edition.trainingDate === null) return;
  const { present = 0, coming = 0, ...values } = of;
  const { id: editionId, trainingDate, trainingPlace } = edition;
  const trainingId = add('trainings', { ...values, editionId, date: trainingDate, place: trainingPlace });
  const chosen = new Set(rows.pitches.filter((p) => p.editionId === editionId && inLineUp(p)).map((p) => p.id));
  rows.speakers
    .filter(({ pitchId }) => chosen.has(pitchId ?? ''))
    .forEach(({ pitcherId }, at) => {
      const was = present > 0 ? (at < present ? 'present' : 'absent') : at < coming ? 'coming' : 'invited';
      add('trainees', { trainingId, pitcherId, presence: was });
    });
}

function addForms(add: Add, editionId: string, { forms, tops = [], tips = [] }: ExampleAroundEdition): void {
  if (!forms) return;
  for (const group of choices.evaluationGroup) {
    const said = (of: readonly (readonly [Choice<'evaluationGroup'>, string])[]) =>
      of.filter(([who]) => who === group).map(([, text]) => text);
    const [own, better] = [said(tops), said(tips)];
    forms[group].split(' ').forEach((grade, at) => {
      // What can be better was mostly said by others than what went well.
      const tip = better[at - own.length] ?? '';
      add('evaluations', { editionId, group, grade: Number(grade), tops: own[at] ?? '', tips: tip });
    });
  }
}

/** Weeks and months after an evening at which people were called, in days, a little late as it goes. */
const called = { first: 15, second: 96, third: 371 } as const;

function addFollowUps(
  add: Add,
  { followUps, missed, heard }: ExampleAround,
  { rows, memberIds, today }: Made,
  pitches: ReadonlyMap<string, Row<'pitches'>>,
): void {
  const dates = new Map(rows.editions.map((edition) => [edition.id, edition.date]));
  // The third of the team is the one who calls.
  const responsibleId = [...memberIds.values()][2] ?? null;
  const latest = Math.max(...[...pitches.values()].filter((p) => p.stage === 'pitched').map((p) => numberOf(p, rows)));
  let calls = 0;
  for (const [title, pitch] of pitches) {
    const date = dates.get(pitch.editionId ?? '');
    if (!date || pitch.stage !== 'pitched') continue;
    const own = followUps[title] ?? [];
    for (const [round, day, channel, result] of own)
      add('followUps', { pitchId: pitch.id, round, doneOn: addDays(date, day), channel, result, responsibleId });
    // After the last evening the calling has only begun.
    if (numberOf(pitch, rows) === latest || missed.includes(title)) continue;
    for (const round of ['first', 'second', 'third'] as const) {
      const doneOn = addDays(date, called[round]);
      if (doneOn > today) continue;
      const channel = choices.channel[calls % 2] ?? 'phone';
      add('followUps', {
        pitchId: pitch.id,
        round,
        doneOn,
        channel,
        result: heard[calls % heard.length] ?? '',
        responsibleId,
      });
      calls += 1;
    }
  }
}

function numberOf(pitch: Row<'pitches'>, { editions }: Made['rows']): number {
  return editions.find((edition) => edition.id === pitch.editionId)?.number ?? 0;
}
