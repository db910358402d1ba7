const number = new Intl.NumberFormat('nl-NL');
const counted = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;
const listed = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;

function partners(
  year: number,
  { fresh, returning, left }: { readonly fresh: number; readonly returning: number; readonly left: number },
): string {
  const all = fresh + returning;
  const sentences =
    all === 0
      ? [`In ${year} is van geen enkele partner vastgelegd dat die meedeed.`]
      : [
          all === 1
            ? `In ${year} deed 1 partner mee: die was erbij, bood hulp aan of droeg bij.`
            : `In ${year} deden ${number.format(all)} partners mee: ze waren erbij, boden hulp aan of droegen bij.`,
          fresh === 0
            ? all === 1
              ? 'Die partner was niet nieuw.'
              : 'Daar was geen nieuwe partner bij.'
            : fresh === all
              ? all === 1
                ? 'Die partner was nieuw.'
                : 'Alle partners waren nieuw.'
              : `Daarvan ${fresh === 1 ? 'was er 1' : `waren er ${number.format(fresh)}`} nieuw.`,
        ];
  if (left > 0)
    sentences.push(
      `${counted(left, 'partner die', 'partners die')} in ${year - 1} ${left === 1 ? 'meedeed, deed' : 'meededen, deden'} in ${year} niet mee.`,
    );
  return sentences.join(' ');
}

/** Words of the annual report on what is around the evenings: help, stories, reach, partners, forms. */
export const annualAround = {
  chapters: {
    help: 'Hulp en samenwerking',
    stories: 'Verhalen',
    broadcasts: 'Uitzendingen en bereik',
    partners: 'Partners',
    contributions: 'Bijdragen',
    forms: 'Formulieren per groep',
    improvements: 'Verbeteringen',
  },
  tables: {
    help: (year: number) => `Aanbod van hulp in ${year}, naar wie het deed`,
    partners: (year: number) => `Partners die in ${year} meededen, naar soort`,
    reach: (year: number) => `Bereik per soort en medium in ${year}`,
    broadcasts: (year: number) => `Uitzendingen en berichten over de edities van ${year}`,
    contributions: (year: number) => `Bijdragen van partners per editie in ${year}`,
    groups: (year: number) => `Cijfer per groep in ${year}, geteld uit de formulieren`,
    funnel: (years: readonly number[]) => `Van aanmelding tot podium in ${listed(years.map(String))}`,
  },
  heads: {
    partnerKind: 'Soort partner',
    tookPart: 'Deden mee',
    fresh: 'Nieuw',
    kind: 'Wie bood hulp aan',
    offered: 'Aangeboden',
    delivered: 'Geleverd',
    share: 'Aandeel',
    edition: 'Editie',
    date: 'Datum',
    what: 'Wat',
    medium: 'Medium',
    station: 'Zender of titel',
    times: 'Keer',
    reach: 'Bereik',
    sources: 'Aantal',
    reachUnknown: 'Niet bekend',
    money: 'In geld',
    inKind: 'In natura',
    group: 'Groep',
    mean: 'Gemiddeld cijfer',
    forms: 'Formulieren (n)',
  },
  none: '–',
  total: 'Totaal',
  nobody: 'Bezoekers en anderen',
  untitled: 'Een idee zonder titel',
  noStories: 'Er zijn geen verhalen van ideeën gekozen.',
  noOffers: (year: number) => `In ${year} is geen aanbod van hulp vastgelegd.`,
  introHelp: (table: number) => `Tabel ${table} laat zien wie hulp aanbood en hoeveel daarvan is geleverd.`,
  contact: (days: string, n: number) => {
    const time =
      days === '0' ? 'op dezelfde dag' : `${n === 1 ? 'na' : 'binnen'} ${days} ${days === '1' ? 'dag' : 'dagen'}`;
    return n === 1
      ? `Bij 1 aanbod is vastgelegd wanneer er contact was: ${time}.`
      : `Waar dat is vastgelegd, was er bij de helft van het aanbod ${time} contact (mediaan, n = ${number.format(n)}).`;
  },
  collaborations: (n: number) =>
    n === 0
      ? 'Er is geen blijvende samenwerking vastgelegd.'
      : `Er ${n === 1 ? 'ontstond 1 blijvende samenwerking' : `ontstonden ${number.format(n)} blijvende samenwerkingen`}.`,
  by: (names: readonly string[]) => `Gepitcht door ${listed(names)}.`,
  noBroadcasts: (year: number) => `Over de edities van ${year} zijn geen uitzendingen of berichten vastgelegd.`,
  introBroadcasts: (n: number, table: number) =>
    n === 1
      ? `Er is 1 uitzending of bericht vastgelegd: zie tabel ${table}.`
      : `Tabel ${table} geeft de ${number.format(n)} uitzendingen en berichten die zijn vastgelegd.`,
  introReach: (table: number) =>
    `Tabel ${table} telt ze op, per soort en per medium apart: luisteraars, kijkers en lezers zijn verschillende mensen.`,
  partners,
  introPartners: (table: number) => `Tabel ${table} laat zien welke soorten partners meededen.`,
  noContributions: 'Er zijn geen bijdragen van partners vastgelegd.',
  contributionSentence: (money: string | null, inKind: string | null) =>
    [
      ...(money === null ? [] : [`Partners droegen ${money} bij in geld.`]),
      ...(inKind === null ? [] : [`De bijdragen in natura hadden een waarde van ${inKind}.`]),
    ].join(' '),
  afterMoney: (rest: string, isLeft: boolean) =>
    isLeft
      ? `Na aftrek van de bijdragen in geld bleef ${rest} aan kosten over.`
      : `De bijdragen in geld waren ${rest} hoger dan de kosten.`,
  introContributions: (table: number) => `Tabel ${table} geeft de bijdragen per editie.`,
  introGroups: (table: number) => `Tabel ${table} is geteld uit de formulieren zelf.`,
  besideStated: 'Het cijfer per editie is opgegeven door het team; de twee zijn niet bij elkaar opgeteld.',
  groupsWithheld: 'Wat elke groep van de avond vond, staat hier niet: dat zou te veel over personen zeggen.',
  response: ({ forms, visitors }: { readonly forms: number; readonly visitors: number }, share: number | null) =>
    `Van de ${counted(visitors, 'bezoeker', 'bezoekers')} in het jaar ${forms === 1 ? 'vulde er 1' : `vulden er ${number.format(forms)}`} een formulier in${share === null ? '' : ` (${share}%)`}.`,
  improved: (n: number) =>
    n === 1 ? 'Dit verbeterpunt is aangepakt:' : `Deze ${number.format(n)} verbeterpunten zijn aangepakt:`,
  noImprovements: 'Er zijn geen verbeterpunten vastgelegd.',
  improvementsUntold: (n: number) =>
    n === 1
      ? '1 aangepakt verbeterpunt staat hier niet, omdat er een naam in staat.'
      : `${number.format(n)} aangepakte verbeterpunten staan hier niet, omdat er een naam in staat.`,
  improvementsOpen: (n: number) =>
    n === 1 ? '1 verbeterpunt staat nog open.' : `${number.format(n)} verbeterpunten staan nog open.`,
  introFunnel: (applied: number, selected: number, pitched: number) =>
    `Er ${applied === 1 ? 'was 1 aanmelding' : `waren ${number.format(applied)} aanmeldingen`}. Daarvan ${selected === 1 ? 'is er 1' : `zijn er ${selected === 0 ? 'geen' : number.format(selected)}`} gekozen en ${pitched === 1 ? 'stond er 1' : `stonden er ${pitched === 0 ? 'geen' : number.format(pitched)}`} op het podium.`,
  funnel: {
    applied: 'Aangemeld',
    selected: 'Gekozen',
    pitched: 'Op het podium',
    alt: (year: number, applied: number, selected: number, pitched: number) =>
      `${year}: ${applied} aangemeld, ${selected} gekozen, ${pitched} op het podium.`,
    altStart: 'Liggende staafdiagram: aanmeldingen per jaar, verdeeld naar hoe ver ze kwamen.',
    notChosen: 'Niet gekozen',
    notOnStage: 'Gekozen, niet op het podium',
  },
  gaps: {
    contact: (n: number, all: number) =>
      all === 1
        ? 'Van het ene aanbod is niet vastgelegd wanneer er contact was.'
        : n === all
          ? 'Van geen enkel aanbod is vastgelegd wanneer er contact was.'
          : `Bij ${number.format(n)} van de ${number.format(all)} keer dat hulp is aangeboden, is niet vastgelegd wanneer er contact was.`,
    reruns: (n: number) =>
      n === 1
        ? 'Van 1 herhaling is niet vastgelegd hoe vaak die is uitgezonden. Die telt als één keer.'
        : `Van ${number.format(n)} herhalingen is niet vastgelegd hoe vaak ze zijn uitgezonden. Elk daarvan telt als één keer.`,
    contributions: (n: number) => `Van ${counted(n, 'bijdrage', 'bijdragen')} is het bedrag niet bekend.`,
    stories: (n: number) =>
      n === 1
        ? '1 gekozen verhaal staat niet in dit verslag: niet iedereen gaf toestemming, of het is nog niet geschreven.'
        : `${number.format(n)} gekozen verhalen staan niet in dit verslag: niet iedereen gaf toestemming, of ze zijn nog niet geschreven.`,
    reach: (n: number, all: number) =>
      all === 1
        ? 'Van de ene uitzending, of het ene bericht, is het bereik niet bekend.'
        : n === all
          ? 'Van geen enkele uitzending en geen enkel bericht is het bereik bekend.'
          : `Bij ${number.format(n)} van de ${number.format(all)} uitzendingen en berichten is het bereik niet bekend.`,
    forms: (edition: string, stated: number, found: number) =>
      `Bij ${edition} zijn ${counted(stated, 'formulier', 'formulieren')} opgegeven; ${found === 1 ? 'er is 1 formulier' : `er zijn ${number.format(found)} formulieren`} met een cijfer ingevoerd.`,
  },
  note: {
    help: 'Aandeel: geleverd als deel van aangeboden, bij 10 of meer. De soort van een partner is die op de dag van het aanbod.',
    broadcasts:
      'Bereik van verschillende soorten is niet vergelijkbaar en daarom niet opgeteld. Een streepje betekent: niet bekend.',
    reach:
      'Keer: hoe vaak het te horen, te zien of te lezen was; zonder aantal is dat één keer. Bereik: waar dat bekend is. Niet bekend: van hoeveel het bereik niet bekend is.',
    partners:
      'Een partner doet mee als die bij een editie was, hulp aanbood of bijdroeg in geld of natura. De soort is die aan het eind van het jaar.',
    contributions: 'Een streepje betekent: geen bijdrage, of het bedrag is niet bekend.',
  },
};
