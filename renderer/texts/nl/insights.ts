import type { InsightName } from '../../domain/insights';
import type { InsightColumnName } from '../../domain/insightTable';
import { choices } from './choices';

const number = (n: number) => n.toLocaleString('nl-NL');
const some = (n: number, one: string, more: string) => `${number(n)} ${n === 1 ? one : more}`;
const pitches = (n: number) => some(n, 'pitch', 'pitches');
const percent = (n: number | null) => (n === null ? '' : ` (${n}%)`);
const times = (n: number) => `${number(n)} keer`;
const list = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;
const days = (n: string) => `${n} ${n === '1' ? 'dag' : 'dagen'}`;

/** A median in words: itself, the middle half, and how many it rests on. */
export interface Middle {
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly n: number;
}

const columns: Readonly<Record<InsightColumnName, string>> = {
  ...choices.outcome,
  all: 'samen',
  applied: 'aangemeld',
  chosen: 'gekozen',
  pitched: 'op het podium',
  young: 'jongeren',
  older: 'ouder',
  ageUnknown: 'leeftijd niet bekend',
  toContact: 'van aanbod tot contact',
  toDelivery: 'van aanbod tot hulp',
  askToHelp: 'van oproep tot hulp',
  offered: 'aangeboden',
  delivered: 'geleverd',
  newPartners: 'nieuw',
  returning: 'eerder erbij',
  stated: 'opgegeven',
  counted: 'geteld',
  onTime: 'op tijd',
  late: 'te laat',
  overdue: 'nog niet gedaan',
};

const titles: Readonly<Record<InsightName, string>> = {
  outcomes: 'Wat er van de pitches werd',
  funnel: 'Van aanmelding naar podium',
  youth: 'Jongeren op het podium',
  districts: 'Stadsdelen',
  themes: 'Thema’s',
  helpTimes: 'Hoe snel hulp komt',
  helpByKind: 'Hulp per soort partner',
  helpByPartner: 'Wie het meest hielp',
  partnersByYear: 'Nieuwe en trouwe partners',
  followUps: 'Opvolging op tijd',
  gradesByYear: 'Rapportcijfer per jaar',
  gradesByEdition: 'Rapportcijfer per editie',
};

/** Words of the insights. */
export const insights = {
  title: 'Inzichten',
  state: (totals: { editions: number; pitches: number; offers: number; from: number; to: number }) => {
    const when = totals.from === totals.to ? `in ${totals.from}` : `van ${totals.from} tot en met ${totals.to}`;
    return `${some(totals.editions, 'editie', 'edities')} ${when}, met ${pitches(totals.pitches)} en ${times(totals.offers)} aanbod van hulp. Klik op een balk of een getal en je ziet waar het uit bestaat.`;
  },
  reading: 'De gegevens worden geteld…',
  failed: 'De inzichten konden niet worden geteld. Je gegevens zijn niet veranderd. Open deze pagina opnieuw.',
  nothing: 'Hier is nog niets te zien',
  nothingText:
    'Inzichten laten zien wat er over de jaren van pitches en aanbod werd. Zet een editie op “gehouden” en haar pitches op “gepitcht”; dan verschijnen hier de eerste grafieken.',
  toEditions: 'Naar de edities',
  nothingPasses: 'Bij deze keuze is er niets',
  nothingPassesText:
    'Er is geen gehouden editie in de jaren die je koos. Kies andere jaren, of haal je keuze helemaal weg.',
  filters: 'Wat je bekijkt',
  from: 'Vanaf',
  to: 'Tot en met',
  edition: 'Editie',
  editionName: (number: number | null, date: string) =>
    [number === null ? '' : `Editie ${number}`, date].filter(Boolean).join(' · '),
  theme: 'Thema',
  district: 'Stadsdeel',
  any: 'alle',
  clear: 'Keuze weghalen',
  narrowed: 'Cijfers en partners gaan over hele avonden: thema en stadsdeel tellen daar niet mee.',
  saveAll: 'Alle tabellen bewaren',
  asTable: 'Tabel',
  asChart: 'Grafiek',
  asTableOf: (title: string) => `${title}: tabel tonen`,
  asChartOf: (title: string) => `${title}: grafiek tonen`,
  copy: 'Kopiëren',
  copyOf: (title: string) => `${title}: tabel kopiëren`,
  copied: 'De tabel is gekopieerd. Plak hem in Word of Excel.',
  notCopied: 'Kopiëren lukte niet. Toon de tabel, selecteer haar en kopieer met Ctrl+C.',
  save: 'Bewaren',
  saveOf: (title: string) => `${title}: tabel bewaren`,
  saveAs: { xlsx: 'Als Excel (.xlsx)', csv: 'Als CSV (.csv)' },
  fileName: (what: string, date: string) => `Podium ${what.toLowerCase()} ${date}`,
  allName: 'inzichten',
  about: {
    sheet: 'Toelichting',
    about: 'Over',
    text: 'Wat er staat',
    madeOn: 'Gemaakt op',
    choice: 'Gekozen',
    everything: 'alles',
  },
  titles,
  columns,
  heads: {
    outcomes: 'Jaar',
    funnel: 'Jaar',
    youth: 'Jaar',
    districts: 'Stadsdeel',
    themes: 'Thema',
    helpTimes: 'Jaar',
    helpByKind: 'Soort partner',
    helpByPartner: 'Partner',
    partnersByYear: 'Jaar',
    followUps: 'Jaar',
    gradesByYear: 'Jaar',
    gradesByEdition: 'Editie',
  } satisfies Record<InsightName, string>,
  /** What a row's percentage says. */
  shares: {
    outcomes: 'gerealiseerd of verder',
    funnel: 'kwam op het podium',
    youth: 'deel jongeren',
    districts: 'deel van alle pitches',
    themes: 'deel van alle pitches',
    helpTimes: '',
    helpByKind: 'deel geleverd',
    helpByPartner: 'deel geleverd',
    partnersByYear: 'deed eerder mee',
    followUps: 'deel op tijd',
    gradesByYear: '',
    gradesByEdition: '',
  } satisfies Record<InsightName, string>,
  tooFew: 'minder dan 10',
  whole: 'Samen',
  unknown: 'niet bekend',
  nobody: 'zonder partner, zoals bezoekers',
  others: 'andere partners',
  median: (column: string) => `${column}: mediaan in dagen`,
  low: (column: string) => `${column}: een kwart is korter dan`,
  high: (column: string) => `${column}: een kwart is langer dan`,
  n: (column: string) => `${column}: n`,
  days: (value: string) => days(value),
  middle: (low: string, high: string) => `helft ${low}–${high}`,
  rests: (n: number) => `n = ${number(n)}`,
  none: 'niet bekend',
  figureOf: (row: string, column: string, figure: string) => `${row}, ${column}: ${figure}. Toon waar dit uit bestaat.`,
  chart: (title: string) => `Grafiek: ${title}. De tabel zegt hetzelfde.`,
  records: (row: string, column: string) => `${row}: ${column}`,
  recordsText: {
    pitches: (n: number) => (n === 1 ? 'Dit is die ene pitch.' : `Dit zijn de ${number(n)} pitches.`),
    asks: (n: number) => (n === 1 ? 'Dit is die ene oproep.' : `Dit zijn de ${number(n)} oproepen.`),
    offers: (n: number) => (n === 1 ? 'Dit is dat ene aanbod.' : `Dit zijn de ${number(n)} keren aanbod.`),
    partners: (n: number) => (n === 1 ? 'Dit is die ene partner.' : `Dit zijn de ${number(n)} partners.`),
    editions: (n: number) => (n === 1 ? 'Dit is die ene editie.' : `Dit zijn de ${number(n)} edities.`),
    evaluations: (n: number) => (n === 1 ? 'Dit is dat ene formulier.' : `Dit zijn de ${number(n)} formulieren.`),
    rounds: (n: number) => (n === 1 ? 'Dit is die ene ronde.' : `Dit zijn de ${number(n)} rondes.`),
  },
  noRecords: 'Hier zit niets achter: het is nul, of nog niet bekend.',
  more: (n: number) => (n === 1 ? 'Nog 1 tonen' : `Nog ${number(n)} tonen`),
  graded: (grade: string) => `cijfer ${grade}`,
  untitled: 'zonder titel',
  say: {
    outcomes: (all: number, good: number, share: number | null, unknown: number) =>
      all === 0
        ? 'Er stonden nog geen pitches op het podium.'
        : `Van ${pitches(all)} ${good === 1 ? 'is er' : 'zijn er'} ${number(good)} gerealiseerd of verder gekomen${percent(share)}${unknown === 0 ? '' : `; van ${number(unknown)} is nog niet bekend wat ervan werd`}.`,
    funnel: (applied: number, pitched: number, share: number | null) =>
      applied === 0
        ? 'Er zijn nog geen aanmeldingen.'
        : `Van ${some(applied, 'aanmelding', 'aanmeldingen')} ${pitched === 1 ? 'kwam er' : 'kwamen er'} ${number(pitched)} op het podium${percent(share)}.`,
    youth: (all: number, young: number, share: number | null, unknown: number) =>
      all === 0
        ? 'Er stonden nog geen pitches op het podium.'
        : `Aan ${number(young)} van de ${pitches(all)} deden jongeren mee${percent(share)}${unknown === 0 ? '' : `; van ${number(unknown)} is de leeftijd niet bekend`}. Wie jong is, staat per jaar bij Instellingen.`,
    spread: (
      what: 'districts' | 'themes',
      facts: {
        readonly all: number;
        readonly most: readonly string[];
        readonly n: number;
        readonly share: number | null;
        readonly empty: readonly string[];
        readonly unknown: number;
      },
    ) => {
      if (facts.all === 0) return 'Er stonden nog geen pitches op het podium.';
      const most =
        facts.n === 0
          ? ''
          : `De meeste pitches ${what === 'districts' ? 'komen uit' : 'gaan over'} ${list(facts.most)}: ${number(facts.n)}${facts.most.length > 1 ? ' elk' : ''}, van ${number(facts.all)}${percent(facts.share)}.`;
      const empty =
        facts.empty.length === 0
          ? ''
          : facts.empty.length > 4
            ? `${facts.empty.length} ${what === 'districts' ? 'stadsdelen' : 'thema’s'} hadden er nog geen.`
            : `Nog geen: ${list(facts.empty)}.`;
      const unknown =
        facts.unknown === 0
          ? ''
          : `Van ${number(facts.unknown)} is ${what === 'districts' ? 'het stadsdeel' : 'het thema'} niet bekend.`;
      return [most, empty, unknown].filter(Boolean).join(' ');
    },
    helpTimes: (contact: Middle | null, delivery: Middle | null, ask: Middle | null) => {
      if (!contact && !delivery && !ask)
        return 'Nog niet te zeggen: zet bij aanbod wanneer er contact was en wanneer de hulp er was.';
      const parts = [
        contact ? `${days(contact.value)} van aanbod tot contact (n = ${number(contact.n)})` : '',
        delivery ? `${days(delivery.value)} van aanbod tot hulp (n = ${number(delivery.n)})` : '',
        ask ? `${days(ask.value)} van de avond tot de eerste hulp bij een oproep (n = ${number(ask.n)})` : '',
      ].filter(Boolean);
      return `De helft gaat sneller en de helft duurt langer dan: ${list(parts)}.`;
    },
    helpByKind: (offered: number, delivered: number, share: number | null, most: string, n: number) =>
      offered === 0
        ? 'Er is nog geen hulp aangeboden.'
        : `Er is ${times(offered)} hulp aangeboden; ${delivered === 0 ? 'daarvan is nog niets geleverd' : `${times(delivered)} is die geleverd${percent(share)}`}.${most ? ` Het vaakst door: ${most} (${times(n)}).` : ''}`,
    helpByPartner: (name: string, delivered: number, offered: number) =>
      name === ''
        ? 'Er is nog geen aanbod met een partner erbij.'
        : delivered === 0
          ? `${name} bood het vaakst hulp aan: ${times(offered)}. Er is nog niets geleverd.`
          : `${name} hielp het vaakst: ${times(delivered)} geleverd van ${times(offered)} aangeboden.`,
    partnersByYear: (year: string, all: number, fresh: number, returning: number) =>
      all === 0
        ? 'Er deed nog geen partner mee. Zet bij een editie wie erbij was of bijdroeg.'
        : `In ${year} ${all === 1 ? 'deed 1 partner mee' : `deden ${number(all)} partners mee`}: ${number(fresh)} voor het eerst en ${number(returning)} die eerder ${returning === 1 ? 'meedeed' : 'meededen'}. Meedoen is: erbij zijn, hulp aanbieden of bijdragen in geld of natura.`,
    followUps: (all: number, onTime: number, share: number | null, late: number, overdue: number) =>
      all === 0
        ? 'Er is nog geen gesprek waarvan de datum voorbij is.'
        : `Elke pitch heeft na de avond drie rondes. Van de ${some(all, 'ronde', 'rondes')} tot nu toe ${onTime === 1 ? 'was er' : 'waren er'} ${number(onTime)} op tijd${percent(share)}, ${number(late)} te laat en ${number(overdue)} nog niet gedaan.`,
    grades: (stated: Middle | null, counted: Middle | null) => {
      if (!stated && !counted) return 'Er is nog geen rapportcijfer met een aantal formulieren erbij.';
      const parts = [
        stated ? `opgegeven een ${stated.value} (n = ${number(stated.n)})` : '',
        counted ? `geteld uit formulieren een ${counted.value} (n = ${number(counted.n)})` : '',
      ].filter(Boolean);
      return `Gemiddeld ${list(parts)}.${stated && counted ? ' Die twee blijven apart.' : ''}`;
    },
    gradesByEdition: (edition: string, grade: string, n: number, editions: number) =>
      edition === ''
        ? 'Er is nog geen editie met een rapportcijfer en een aantal formulieren.'
        : editions === 1
          ? `Editie ${edition} kreeg een ${grade} (n = ${number(n)}).`
          : `Van ${number(editions)} edities kreeg editie ${edition} het hoogste cijfer: ${grade} (n = ${number(n)}).`,
  },
};
