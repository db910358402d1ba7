import type { Shown } from '../../domain/privacy';

/** What the key message is made from when nobody wrote one. Amounts and sums come as text. */
export interface KeyFacts {
  readonly year: number;
  readonly editions: number;
  readonly pitches: number;
  readonly good: Shown;
  readonly visitors: { readonly sum: string; readonly one: boolean; readonly known: number } | null;
  readonly offers: number;
  readonly delivered: number;
  readonly cost: { readonly sum: string; readonly known: number } | null;
}

const number = new Intl.NumberFormat('nl-NL');
const counted = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;
const editions = (n: number) => counted(n, 'editie', 'edities');
const pitches = (n: number) => counted(n, 'pitch', 'pitches');

function goodSentence(good: Shown): string[] {
  if (good.kind === 'few') return ['Minder dan 5 ideeën zijn gerealiseerd of verder gekomen.'];
  if (good.kind === 'withheld') return [];
  if (good.value === 0) return ['Van geen enkel idee is bekend dat het is gerealiseerd of verder is gekomen.'];
  if (good.value === 1) return ['Van 1 idee is bekend dat het is gerealiseerd of verder is gekomen.'];
  return [`Van ${number.format(good.value)} ideeën is bekend dat ze zijn gerealiseerd of verder zijn gekomen.`];
}

function offerSentence(offers: number, delivered: number): string {
  if (offers === 0) return 'Er is geen aanbod van hulp vastgelegd.';
  if (offers === 1) return `Er is 1 keer hulp aangeboden; die hulp is ${delivered === 1 ? '' : 'nog niet '}geleverd.`;
  const done =
    delivered === 0 ? 'daarvan is nog niets geleverd' : `${number.format(delivered)} keer is die ook geleverd`;
  return `Er is ${number.format(offers)} keer hulp aangeboden; ${done}.`;
}

/** The key message of a year, made from its figures when nobody wrote one. */
export function keyMessage(facts: KeyFacts): string {
  const { year, editions: held, pitches: shown, visitors, cost } = facts;
  if (held === 0) return `In ${year} waren er geen edities van het Initiatievencafé.`;
  const were = held === 1 ? 'was' : 'waren';
  const withPitches = shown === 0 ? 'zonder pitches' : `met ${held > 1 ? 'in totaal ' : ''}${pitches(shown)}`;
  const sentences = [`In ${year} ${were} er ${editions(held)} van het Initiatievencafé, ${withPitches}.`];
  if (shown > 0) sentences.push(...goodSentence(facts.good));
  if (visitors && visitors.known === held) sentences.push(`Er ${visitors.one ? 'kwam' : 'kwamen'} ${visitors.sum}.`);
  else if (visitors)
    sentences.push(`Bij ${visitors.known} van de ${editions(held)} is het publiek geteld: ${visitors.sum}.`);
  sentences.push(offerSentence(facts.offers, facts.delivered));
  if (cost && cost.known === held) sentences.push(`De kosten waren ${cost.sum}.`);
  else if (cost) sentences.push(`Van ${cost.known} van de ${editions(held)} zijn de kosten bekend: ${cost.sum}.`);
  return sentences.join(' ');
}
