/** What a text says of help without being asked: of which kind it is, and for what amount. */
import { type Choice, choices } from './choices';
import { readAmount } from './money';
import { hasPart, stemOf, wordsIn } from './stems';

type HelpKind = Choice<'helpKind'>;

const words: { readonly [K in HelpKind]: string } = {
  volunteers:
    'vrijwilliger vrijwilligers helper helpers handen helpende meehelpen begeleiders begeleiden maatje gastheer gastvrouw koks opbouwen sjouwen opruimen oppas mankracht menskracht uurtjes klusdag',
  space:
    'ruimte zaal zaaltje plek locatie lokaal keuken pand kelder kamer terras podium opslag loods kantine gymzaal veld oefenruimte opnameruimte leegstaand vergaderruimte buurthuis werkplek',
  money:
    'geld euro subsidie sponsor sponsoring bijdrage budget donatie financiering startkapitaal bedrag fonds potje lening betalen bekostigen schenking',
  knowledge:
    'advies adviseren kennis meedenken uitleg les workshop training cursus coach deskundige expert jurist boekhouder boekhouding penningmeester ontwerper plan begeleiding spreekuur leren tolk gids',
  promotion:
    'promotie bekendheid krant radio flyer poster folder affiche aandacht artikel nieuwsbrief interview reclame publiciteit podcast',
  contacts: 'contact contacten netwerk kennismaken voorstellen introduceren verbinden introductie bereiken wegwijs',
  material:
    'materiaal materialen gereedschap stoel tafel plant hout verf fiets laptop spullen bakfiets aanhanger instrument kleding servies tent brood groente lenen uitlenen apparatuur grond compost planken kist busje bestelbus',
  permit: 'vergunning toestemming melding afsluiten ontheffing bestemmingsplan gemeente',
  other: '',
};

const stems: readonly (readonly [kind: HelpKind, stem: string])[] = choices.helpKind.flatMap((kind) =>
  wordsIn(words[kind]).map((word) => [kind, stemOf(word)] as const),
);

const known = new Map<string, readonly HelpKind[]>();

function kindsOf(stem: string): readonly HelpKind[] {
  const before = known.get(stem);
  if (before) return before;
  const found = [...new Set(stems.filter(([, word]) => hasPart(stem, word)).map(([kind]) => kind))];
  if (known.size > 50_000) known.clear();
  known.set(stem, found);
  return found;
}

/** The kinds of help that words of a text point to, the most often named first; money when it names an amount. */
export function kindsIn(text: string): HelpKind[] {
  const counts = new Map<HelpKind, number>();
  for (const word of wordsIn(text))
    for (const kind of kindsOf(stemOf(word))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (amountIn(text)) counts.set('money', (counts.get('money') ?? 0) + 2);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([kind]) => kind);
}

/** An amount of money as it stands in a text; `cents` is null when it could mean two things, as "€ 1.000,5" does. */
export interface WrittenAmount {
  readonly written: string;
  readonly cents: number | null;
}

/** The first amount of money in a text: "€ 500", "15.000 euro", "250,-"; undefined when it has none. */
export function amountIn(text: string): WrittenAmount | undefined {
  const found =
    /(?:€|\beur(?:o)?\b)\s*(\d[\d.,]*\d|\d)(?:,[-–])?/i.exec(text) ??
    /(?<![\w.,])(\d[\d.,]*\d|\d)(?:\s*(?:euro|eur|€)(?!\w)|,[-–])/i.exec(text) ??
    // A bare number of this shape is an amount and nothing else.
    /(?<![\w.,-])(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d{2})(?![\w.,-])/.exec(text);
  return found?.[1] === undefined ? undefined : { written: found[0], cents: readAmount(found[1]) };
}
