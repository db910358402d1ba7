import type { Indicator } from '../domain/indicators';
import type { Changes, Row } from '../domain/nouns';
import { type Story, storiesOf } from '../domain/stories';
import { yearOf } from '../domain/time';
import { settingsOf, usualRule } from '../domain/year';
import { act } from './act';
import { database } from './db';
import { all, byIds, having, insert, one, save, update } from './records';

/** Names that carry on from one year to the next, until someone changes them. */
function carriedOver(years: readonly Row<'years'>[], year: number): Changes<'years'> {
  const last = settingsOf(years, year);
  if (!last) return { ...usualRule };
  const { organisation, programme, policyField, portfolioHolder, department, author } = last;
  const { minPitches, maxPitches, minYoung, youngBands } = last;
  const { followUpWeeks, followUpMonths, lastFollowUpMonths, offerContactWeeks, offerStepWeeks } = last;
  return {
    organisation,
    programme,
    policyField,
    portfolioHolder,
    department,
    author,
    minPitches,
    maxPitches,
    minYoung,
    youngBands,
    followUpWeeks,
    followUpMonths,
    lastFollowUpMonths,
    offerContactWeeks,
    offerStepWeeks,
  };
}

/** The settings of a year as they hold. */
export interface YearSettings {
  /** Undefined until something of the year is set. */
  readonly own: Row<'years'> | undefined;
  /** Its own, or what carries over from the year before. */
  readonly values: Changes<'years'>;
  /** The latest year before it that has settings. */
  readonly before: Row<'years'> | undefined;
}

/** The settings of a year: its own, or what carries over from the year before. */
export async function yearSettings(year: number): Promise<YearSettings> {
  const years = await all('years');
  const own = years.find((row) => row.year === year);
  const before = years.find((row) => row === settingsOf(years, year - 1));
  return { own, values: own ?? { ...carriedOver(years, year), year }, before };
}

/** Years there is something to set or tell about: those with settings or editions, and this one with its neighbours; newest first. */
export async function knownYears(today: string): Promise<number[]> {
  const now = yearOf(today);
  const known = new Set([now - 1, now, now + 1]);
  for (const { year } of await all('years')) if (year !== null) known.add(year);
  for (const { date } of await all('editions')) if (date !== null) known.add(yearOf(date));
  return [...known].sort((a, b) => b - a);
}

async function ensureYear(year: number): Promise<string> {
  const id = String(year);
  if (await one('years', id)) return id;
  // A year's id is the year, so one that lies in the bin has to come out: there can be no second.
  if ((await database().years.update(id, { deletedAt: null })) > 0) return id;
  await insert('years', { ...carriedOver(await all('years'), year), year }, id);
  return id;
}

/** Changes settings of a year, which starts with what carries over when it has none yet. */
export function saveYear(year: number, changes: Changes<'years'>): Promise<void> {
  return act('saveYear', ['years'], async () => update('years', await ensureYear(year), changes));
}

/** What can be chosen as a story of a year, newest evening first, and what was chosen. */
export interface StoryChoice {
  readonly chosen: readonly Story[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The stories of a year, and the ideas that were on stage by then. */
export async function storyChoice(year: number, storyIds: readonly string[], today: string): Promise<StoryChoice> {
  const [editions, ideas, pitched] = await Promise.all([
    all('editions'),
    all('initiatives'),
    having('pitches', 'stage', ['pitched']),
  ]);
  const evenings = new Map(editions.map((edition) => [edition.id, edition]));
  const titles = new Map(ideas.map((idea) => [idea.id, idea.title]));
  const dateOf = (pitch: Row<'pitches'>) => evenings.get(pitch.editionId ?? '')?.date ?? '';
  const chosen = await byIds('pitches', storyIds);
  const speakers = await having('speakers', 'pitchId', [...storyIds]);
  const personIds = speakers.flatMap(({ pitcherId }) => pitcherId ?? []);
  const [pitchers, consents] = await Promise.all([
    byIds('pitchers', personIds),
    having('consents', 'subjectId', personIds),
  ]);
  return {
    chosen: storiesOf({ pitches: chosen, initiatives: ideas, speakers, pitchers, consents }, { storyIds }, today),
    options: pitched
      .filter((pitch) => dateOf(pitch) !== '' && yearOf(dateOf(pitch)) <= year && !storyIds.includes(pitch.id))
      .sort((a, b) => dateOf(b).localeCompare(dateOf(a)))
      .map((pitch) => ({
        value: pitch.id,
        label: [titles.get(pitch.initiativeId ?? ''), yearOf(dateOf(pitch))].filter(Boolean).join(' · '),
      })),
  };
}

/** Writes the story of a pitch. */
export function saveStory(pitchId: string, changes: Pick<Changes<'pitches'>, 'story'>): Promise<void> {
  return save('savePitch', 'pitches', pitchId, changes);
}

/** The goals of a year. */
export function goalsOf(year: number): Promise<Row<'goals'>[]> {
  return having('goals', 'yearId', [String(year)]);
}

/** Sets the goal of a year for one indicator. */
export function saveGoal(year: number, indicator: Indicator, changes: Changes<'goals'>): Promise<void> {
  return act('saveGoal', ['years', 'goals'], async () => {
    const yearId = await ensureYear(year);
    const known = (await having('goals', 'yearId', [yearId])).find((goal) => goal.indicator === indicator);
    if (known) await update('goals', known.id, changes);
    else await insert('goals', { ...changes, yearId, indicator });
  });
}
