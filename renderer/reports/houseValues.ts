import { dateInFull } from '../domain/dateWords';
import type { Snapshot } from '../domain/nouns';
import { dateAt, type Instant, yearOf } from '../domain/time';
import { settingsOf } from '../domain/year';
import type { Texts } from '../texts/nl';
import { cleanLine } from './cleanText';
import type { HouseOptions } from './houseReport';
import type { PlaceholderValues } from './placeholders';
import type { ReportTitle } from './reportTitle';

/** What of a report's choices is told on its pages. */
export interface HouseChoice {
  readonly year?: number | null;
  readonly editionId?: string | null;
  readonly referenceDate?: string | null;
  readonly now: Instant;
}

/** What a report needs beside its bytes to be put in a template. */
export function houseOptions(snapshot: Snapshot, choice: HouseChoice, texts: Texts): HouseOptions {
  return {
    language: texts.language === 'nl' ? 'nl-NL' : 'en-GB',
    values: (title) => houseValues(snapshot, choice, title, texts),
    facts: houseFacts(texts),
  };
}

/** What a report says in the places of a template: its own title, and what is known of its year. */
export function houseValues(
  snapshot: Snapshot,
  choice: HouseChoice,
  title: ReportTitle,
  texts: Texts,
): PlaceholderValues {
  const edition = snapshot.editions.find(({ id }) => id === choice.editionId);
  const today = dateAt(choice.now);
  const year = choice.year ?? yearOf(edition?.date ?? today);
  const own = snapshot.years.find((one) => one.year === year);
  const settings = settingsOf(snapshot.years, year);
  const inFull = (date: string) => dateInFull(date, texts.language);
  const values: PlaceholderValues = {
    ...title,
    jaar: String(year),
    datum: inFull(today),
    peildatum: choice.referenceDate ? inFull(choice.referenceDate) : '',
    organisatie: settings?.organisation ?? '',
    afdeling: settings?.department ?? '',
    portefeuillehouder: settings?.portfolioHolder ?? '',
    opsteller: own?.author ?? '',
    kenmerk: own?.reference ?? '',
    status: texts.choices.reportStatus[own?.reportStatus ?? 'concept'],
  };
  const clean = Object.entries(values).map(([name, value]) => [name, cleanLine(value)]);
  return Object.fromEntries(clean) as PlaceholderValues; // of the very object above
}

/** What the facts of a title page are called that a template may say already. */
function houseFacts(texts: Texts): HouseOptions['facts'] {
  const { facts } = texts.reports.annualReport;
  return {
    organisatie: facts.organisation,
    afdeling: facts.department,
    portefeuillehouder: facts.portfolioHolder,
    opsteller: facts.author,
    datum: facts.date,
    peildatum: facts.referenceDate,
    kenmerk: facts.reference,
    status: facts.status,
  };
}
