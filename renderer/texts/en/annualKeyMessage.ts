import type { KeyFacts } from '../nl/annualKeyMessage';

const number = new Intl.NumberFormat('en-GB');
const counted = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;
const editions = (n: number) => counted(n, 'edition', 'editions');
const pitches = (n: number) => counted(n, 'pitch', 'pitches');

function goodSentence(good: KeyFacts['good']): string[] {
  if (good.kind === 'few') return ['Fewer than 5 ideas were realised or got further.'];
  if (good.kind === 'withheld') return [];
  if (good.value === 0) return ['Of no idea is it known that it was realised or got further.'];
  if (good.value === 1) return ['Of 1 idea it is known that it was realised or got further.'];
  return [`Of ${number.format(good.value)} ideas it is known that they were realised or got further.`];
}

function offerSentence(offers: number, delivered: number): string {
  if (offers === 0) return 'No offers of help were recorded.';
  if (offers === 1) return `Help was offered once; it was ${delivered === 1 ? '' : 'not yet '}delivered.`;
  const done = delivered === 0 ? 'none of it was delivered yet' : `${number.format(delivered)} of these were delivered`;
  return `Help was offered ${number.format(offers)} times; ${done}.`;
}

/** The key message of a year, made from its figures when nobody wrote one. */
export function keyMessage(facts: KeyFacts): string {
  const { year, editions: held, pitches: shown, visitors, cost } = facts;
  if (held === 0) return `In ${year} there were no editions of the Initiatievencafé.`;
  const were = held === 1 ? 'was' : 'were';
  const withPitches = shown === 0 ? 'without pitches' : `with ${pitches(shown)}${held > 1 ? ' in all' : ''}`;
  const sentences = [`In ${year} there ${were} ${editions(held)} of the Initiatievencafé, ${withPitches}.`];
  if (shown > 0) sentences.push(...goodSentence(facts.good));
  if (visitors && visitors.known === held) sentences.push(`${visitors.sum} came.`);
  else if (visitors)
    sentences.push(`At ${visitors.known} of the ${editions(held)} the audience was counted: ${visitors.sum}.`);
  sentences.push(offerSentence(facts.offers, facts.delivered));
  if (cost && cost.known === held) sentences.push(`The cost was ${cost.sum}.`);
  else if (cost) sentences.push(`Of ${cost.known} of the ${editions(held)} the cost is known: ${cost.sum}.`);
  return sentences.join(' ');
}
