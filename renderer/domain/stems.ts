/** Dutch words cut down to what they share with their other forms: enough to see that "zaaltje" and "zalen" are one word. */
import { folded } from './search';

const stopWords = new Set(
  `aan al alle alleen allemaal als ander andere anders beetje bij bijv bijvoorbeeld binnen boven buiten dag dan dat de deze
   die dit doen doet door drie een één eens eigen elk elke en er ergens ervan even ga gaan gaat geen geven geeft goed graag
   haar had hadden heb hebben heeft heel hem hen het hier hij hoe hun iemand iets ik in is ja jaar je jij jou jouw jullie
   kan kunnen kon komen komt krijgen krijgt laten later maar mag mee meedoen meer mensen met mij mijn minder moet moeten
   mogen na naar niet niets niemand nodig nog nu of om omdat ons onze ook op over per samen soms staat te tegen tien toch
   tot tussen twaalf twee twintig uit uw van vanaf veel vier vijf voor vooral vragen waar waarom wat we week weer weet
   weten wel welke werd wie wij wil willen wilt worden wordt zal ze zelf zes zeven zich zij zijn zo zoals zoeken zoekt
   zonder zou zullen maken maakt avond middag ochtend weekend eerste tweede derde acht negen nieuw nieuwe paar
   keer`
    .split(/\s+/)
    .map(folded),
);

const known = new Map<string, string>();

/** A word, folded, without its ending: plurals, diminutives and doubled letters fall away. */
export function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const bare = word
    .replace(/(?:etje|tje|pje|kje|je)s?$/, (ending) => (word.length - ending.length >= 3 ? '' : ending))
    .replace(/(?:en|es|e|s|(?<=[bfgklmpw])t)$/, (ending, at: number) => (at >= 3 ? '' : ending));
  // An open syllable writes one vowel where a closed one writes two: "zalen" and "zaal", "plannen" and "plan".
  const stem = bare
    .replace(/(.)\1+/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
  // Texts of many records use few words; what keeps growing is started anew.
  if (known.size > 50_000) known.clear();
  known.set(word, stem);
  return stem;
}

/** The words of a text that mean something, as written but folded. */
export function wordsIn(text: string): string[] {
  return folded(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2 && !stopWords.has(word) && !/^\d+$/.test(word));
}

/** Whether a stem is another, or a compound that begins or ends with it: "kookstudio" has "kook". */
export function hasPart(stem: string, part: string): boolean {
  if (stem === part) return true;
  return part.length >= 4 && stem.length > part.length && (stem.startsWith(part) || stem.endsWith(part));
}

const shortest = 4;

/** The words of a vocabulary that a compound is made of: "buurtkeuken" of "buurt" and "keuken". */
export function partsOf(stem: string, vocabulary: ReadonlySet<string>): string[] {
  const parts: string[] = [];
  for (let at = shortest; at <= stem.length - 3; at++) {
    const [head, tail] = [stem.slice(0, at), stem.slice(at)];
    if (vocabulary.has(head)) parts.push(head);
    if (tail.length >= shortest && vocabulary.has(tail)) parts.push(tail);
  }
  return parts;
}
