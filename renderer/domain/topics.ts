/**
 * What help is about, beyond its kind: groups of Dutch words that people use for one another. Who asks for "een busje"
 * is helped by who has "een aanhanger". A word counts in all its forms, and as part of a compound.
 */
import { hasPart, stemOf, wordsIn } from './stems';

const words = {
  food: 'koken kok kookgelegenheid kookclub keuken maaltijd eten eter soep diner lunch ontbijt catering horeca restaurant brood groente restjes taart boodschappen supermarkt bakker eetcafé recept',
  transport:
    'vervoer busje bestelbus auto aanhanger bakwagen rijden chauffeur verhuizen verhuizing verhuisbedrijf ophalen transport brengen bakfiets vrachtwagen steekwagen',
  garden:
    'tuin plant stekje struik heester boom groen gras zaad bloem bloembol compost aarde snoeien hovenier kwekerij moestuin schoffel gieter tuinieren',
  nature: 'natuur dieren vogel bijen insect vleermuis egel natuurgids gids excursie imker honing vlinder bos ecologie',
  bicycles: 'fiets rijwiel fietsenmaker banden plakken',
  woodwork:
    'timmeren timmerman hout plank zagen schroef bouwen klussen gereedschap meubelmaker werkplaats pallet metaal elektra elektricien lassen lasser techniek',
  paint: 'verf kwast schilderen schilderdag latex roller',
  printing: 'flyer folder poster affiche drukken drukker drukwerk drukkerij sticker etalage kopiëren',
  design: 'ontwerp ontwerper logo huisstijl beeldmerk vormgeving vormgever grafisch',
  website: 'website internet webshop online homepage site',
  computers: 'computer laptop tablet digitaal digid scherm ict software printer telefoon smartphone',
  film: 'film video monteren camera foto fotograaf opnames montage',
  radio: 'radio omroep podcast televisie interview uitzending ochtendprogramma',
  press: 'krant weekblad artikel blad journalist persbericht nieuws redactie nieuwsbrief pagina publiciteit',
  music:
    'muziek muzikant instrument orkest koor zingen trommel slagwerk fanfare brassband repeteren oefenlokaal concert gitaar piano rap studio dansen danszaal',
  stage: 'podium theater toneel licht geluid voorstelling optreden acteur voordragen',
  art: 'kunst kunstenaar schilderij muurschildering mural expositie atelier beeldend galerie',
  sports: 'sport veld voetbal toernooi trainer gym gymzaal bewegen hardlopen sportveld kantine bal zwemmen',
  youth: 'jongeren jeugd tiener kind kinderen scholier leerling jongerenwerk speelzaal peuter opvoeden',
  students: 'student stage stageplek stageproject hogeschool onderzoek enquête universiteit',
  elderly: 'ouderen senioren bejaard eenzaam eenzaamheid zestigplus maatje gezelschap ouderenwerk',
  care: 'zorg dementie vergeetachtig geheugen alzheimer mantelzorg mantelzorger verpleegkundige gezondheid patiënt thuiszorg',
  language:
    'taal nederlands taalcoach vluchteling nieuwkomer inburgeren vertalen taalmaatje anderstalig leesvaardigheid',
  access: 'rolstoel toegankelijk gebarentolk gebarentaal gebaren beperking blind doof prikkels handicap drempel',
  law: 'jurist juridisch advocaat stichting statuten notaris contract aansprakelijk aansprakelijkheid verzekering verzekeren recht vereniging rechtsvorm oprichten',
  accounts:
    'begroting boekhouding boekhouder penningmeester belasting aangifte administratie financieel financiën kascontrole jaarrekening controller',
  enterprise: 'ondernemingsplan ondernemer bedrijf bedrijven ondernemen bedrijfsplan werkgever',
  energy:
    'energie zonnepaneel zonnestroom zonnepanelen warmte isoleren isolatie stroom besparen warmtepomp duurzaam tocht',
  furniture: 'stoel tafel meubel kast servies bord bestek pannen kringloop inboedel kleding speelgoed bankstel',
  party:
    'feest tent partytent statafel geluidsinstallatie muziekinstallatie geluidsset verhuur straatfeest buurtfeest burendag springkussen',
  closing: 'afsluiten verkeer vergunning melding evenement buurtfeest straatfeest omleiding straat',
  publicSpace:
    'bankje plantvak tegel stoep prullenbak speelplek geveltuin boomspiegel plantsoen buitenruimte plein speeltoestel lantaarn zwerfvuil',
  cityHall: 'gemeente stadhuis ambtenaar wethouder gebiedsteam wegwijs gemeenteraad',
  premises: 'pand leegstaand leegstand leeg berging flat winkelruimte kelder garagebox opslag begane',
  meeting: 'vergaderen vergaderkamer vergaderzaal kamer zaal bijeenkomst overleg lokaal',
  hosting:
    'gastheer gastvrouw ontvangst koffieochtend klussen klusdag opbouwdag handen vacaturebank opruimen inschenken oppas',
  books: 'huiswerk bibliotheek boek boeken minibieb leeszaal lezen voorlezen studeren',
  neighbours: 'sleutelfiguur bewonersgroep buren wijkplatform vrouwengroep buurtapp wijkkrant bewoners',
} as const;

/** What help is about. */
export type Topic = keyof typeof words;

/** All topics. */
// The keys of an object literal are exactly its known keys; TypeScript widens them to string.
export const topics = Object.keys(words) as Topic[];

const stems: readonly (readonly [topic: Topic, stem: string])[] = topics.flatMap((topic) =>
  wordsIn(words[topic]).map((word) => [topic, stemOf(word)] as const),
);

const known = new Map<string, readonly Topic[]>();

/** The topics that a stem belongs to, as itself or as part of a compound. */
export function topicsOf(stem: string): readonly Topic[] {
  const before = known.get(stem);
  if (before) return before;
  const found = [...new Set(stems.filter(([, word]) => hasPart(stem, word)).map(([topic]) => topic))];
  if (known.size > 50_000) known.clear();
  known.set(stem, found);
  return found;
}
