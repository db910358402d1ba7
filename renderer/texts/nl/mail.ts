import type { MailKind, MailText, Placeholder } from '../../domain/mail';

const shipped: Readonly<Record<MailKind, MailText>> = {
  confirmation: {
    subject: 'We hebben je idee ontvangen: {titel}',
    body: `Dag {voornaam},

Leuk dat je je aanmeldt voor het Initiatievencafé. We hebben je idee “{titel}” goed ontvangen.

Wat gebeurt er nu? We lezen alle aanmeldingen en kiezen welke ideeën op het podium komen. Je hoort van ons of jouw idee erbij is.

Heb je een vraag? Antwoord dan op deze mail.

Groet,
{afzender}
{organisatie}`,
  },
  invitation: {
    subject: 'Je mag pitchen: {titel}',
    body: `Dag {voornaam},

Goed nieuws: je idee “{titel}” is gekozen voor het Initiatievencafé.

Wanneer: {datum}, {tijd}
Waar: {locatie}

Je krijgt 2 minuten om je idee te vertellen. Daarna kan de zaal vragen stellen en hulp aanbieden. Vooraf oefen je met ons op de pitchtraining: {training}.

{toestemming}

Kun je erbij zijn? Laat het ons weten door te antwoorden op deze mail. Vertel ons ook wat je nodig hebt, zoals een tolk of wat meer tijd.

Groet,
{afzender}
{organisatie}`,
  },
  waitlist: {
    subject: 'Je idee staat op de reservelijst: {titel}',
    body: `Dag {voornaam},

Dank je wel voor je idee “{titel}”. Er waren meer ideeën dan plekken. Jouw idee staat op de reservelijst voor de avond van {datum}.

{reden}

Komt er een plek vrij? Dan bellen of mailen we je meteen. Komt er geen plek vrij, dan kijken we of je bij een volgende avond past.

Groet,
{afzender}
{organisatie}`,
  },
  decline: {
    subject: 'Over je idee: {titel}',
    body: `Dag {voornaam},

Dank je wel voor je idee “{titel}”. We kunnen je deze keer geen plek op het podium geven.

{reden}

Misschien kun je met je idee hier terecht: {verwijzing}

Je bent altijd welkom als bezoeker. Zo leer je mensen kennen die kunnen helpen.

Groet,
{afzender}
{organisatie}`,
  },
  training: {
    subject: 'De pitchtraining voor {titel}',
    body: `Dag {voornaam},

Binnenkort sta je op het podium met “{titel}”. We oefenen samen op de pitchtraining: {training}.

Wil je dit vooraf doen?
- Schrijf op wat je in 2 minuten vertelt, en stuur ons de tekst.
- Bedenk wat je aan de zaal vraagt.
- Vertel ons of je iets op het scherm wilt laten zien.

{toestemming}

Kun je niet? Laat het ons weten, dan zoeken we een ander moment.

Groet,
{afzender}
{organisatie}`,
  },
  thanks: {
    subject: 'Dank je wel voor je pitch: {titel}',
    body: `Dag {voornaam},

Wat fijn dat je op {datum} op het podium stond met “{titel}”. Dank je wel!

We zetten de hulp die je kreeg aangeboden op een rij. Over ongeveer twee weken nemen we contact met je op. Dan horen we graag hoe het gaat.

Lukt er iets, of loop je ergens op vast? Laat het ons weten.

Groet,
{afzender}
{organisatie}`,
  },
};

const about: Readonly<Record<Placeholder, string>> = {
  givenName: 'voornaam van de pitcher',
  name: 'hele naam van de pitcher',
  title: 'titel van het idee',
  edition: 'nummer van de editie',
  date: 'datum van de avond',
  time: 'begintijd van de avond',
  venue: 'naam en adres van de locatie',
  training: 'wanneer en waar de training is',
  reason: 'reden bij de pitch',
  referral: 'waar het idee ook terecht kan',
  consent: 'vraag om toestemming van een ouder, als die ontbreekt',
  sender: 'jouw naam, uit de instellingen',
  organisation: 'organisatie, uit de instellingen',
};

const missing: Readonly<Record<Placeholder, string>> = {
  givenName: 'de voornaam',
  name: 'de naam',
  title: 'de titel van het idee',
  edition: 'het nummer van de editie',
  date: 'de datum van de avond',
  time: 'de begintijd van de avond',
  venue: 'de locatie',
  training: 'de datum van de training',
  reason: 'de reden',
  referral: 'de verwijzing',
  consent: 'de toestemming',
  sender: 'jouw naam (bij Instellingen, Algemeen)',
  organisation: 'de organisatie',
};

const list = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;
const braced = (words: readonly string[]) => list(words.map((word) => `{${word}}`));

/** Words of prepared mails, and the texts that Podium ships. */
export const mail = {
  shipped,
  about,
  title: 'Mail klaarzetten',
  notSent: 'Podium verstuurt niets. Je leest de mail na en verstuurt hem zelf.',
  kind: 'Soort mail',
  to: 'Aan',
  subject: 'Onderwerp',
  body: 'Tekst',
  onceHint: 'Wat je hier verandert, geldt alleen voor deze mail.',
  back: 'Terug naar de gewone tekst',
  close: 'Mail sluiten',
  place: (at: number, of: number, done: number) =>
    `Mail ${at} van ${of}${done === 0 ? '' : done === of ? '; alles is klaargezet' : `; ${done} klaargezet`}`,
  previous: 'Vorige',
  next: 'Volgende',
  recipients: 'Ontvangers',
  isDone: 'klaargezet',
  open: 'Openen in mailprogramma',
  save: 'Bewaren als .eml',
  copy: 'Tekst kopiëren',
  copied: 'De tekst staat op het klembord.',
  notCopied: 'Kopiëren lukte niet. Selecteer de tekst en kopieer hem met Ctrl+C.',
  notOpened: 'De mail is niet geopend. Je kunt hem wel bewaren als .eml.',
  fileName: (kind: string, name: string) => ['Mail', kind, name].filter(Boolean).join(' '),
  time: (clock: string) => `${clock.replace(':', '.')} uur`,
  at: (date: string, time: string, place: string) =>
    [[date, time].filter(Boolean).join(' om '), place].filter(Boolean).join(', '),
  consentAsked:
    'Je bent jonger dan 18. Daarom hebben we nog toestemming nodig van een ouder of verzorger. Wil je die vragen om contact met ons op te nemen?',
  nobody: (titles: readonly string[]) =>
    `Bij ${list(titles.map((one) => `“${one}”`))} staat nog geen pitcher. Daar gaat geen mail heen.`,
  noRecipients: 'Er is nog niemand om naar te mailen. Zet eerst een pitcher bij de pitch.',
  problem: {
    noAddress: (name: string) => `Van ${name} is geen mailadres bekend. Vul het in bij de pitch, of kopieer de tekst.`,
    badAddress: (address: string) =>
      `“${address}” is geen bruikbaar mailadres. Verbeter het bij de pitch, of kopieer de tekst.`,
    tooLong:
      'Deze tekst is te lang om zo te openen in je mailprogramma. Bewaar hem als .eml; dat bestand opent als concept.',
    missing: (which: readonly Placeholder[]) =>
      `Nog niet bekend: ${list(which.map((one) => missing[one]))}. De haakjes blijven staan.`,
    unknown: (words: readonly string[]) => `${braced(words)} kent Podium niet. Zo komt het in de mail te staan.`,
    guardian: (name: string) =>
      `De toestemming van een ouder of verzorger van ${name} ontbreekt nog. De mail vraagt erom.`,
  },
  settings: {
    intro: 'Met deze teksten zet je mails klaar voor pitchers. Woorden tussen haakjes vult Podium zelf in.',
    kinds: 'Soorten mail',
    own: 'eigen tekst',
    insert: 'Invoegen',
    insertOf: (word: string, what: string) => `{${word}} invoegen: ${what}`,
    preview: 'Voorbeeld',
    samplePitch: 'Voorbeeld met pitch',
    noSample: 'Zodra er een pitch met een pitcher is, zie je hier een voorbeeld.',
    reset: 'Terug naar de tekst van Podium',
    wasReset: 'De tekst van Podium staat er weer.',
    needsText: 'Een lege tekst kan niet. De vorige blijft staan.',
  },
};
