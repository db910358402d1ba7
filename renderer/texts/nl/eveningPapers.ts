import type { EveningConsent } from '../../domain/consent';

const refusals: Readonly<Record<EveningConsent['refused'][number], string>> = {
  photo: 'niet op foto',
  video: 'niet filmen',
  broadcast: 'niet uitzenden',
};

/** What may be shown of who speaks; empty where no one does. */
function consent(answers: EveningConsent | null): string {
  if (answers === null || answers.people === 0) return '';
  const all = [...answers.refused.map((purpose) => refusals[purpose])];
  if (answers.unasked > 0) all.push('nog niet gevraagd: niet filmen');
  return all.length > 0 ? all.join(', ') : 'akkoord';
}

/** Words of the papers and files of an evening. */
export const eveningPapers = {
  titled: (title: string, number: number | null) => (number === null ? title : `${title}, editie ${number}`),
  cueSheet: {
    title: 'Montagelijst',
    subject: 'Voor de omroep',
    heads: {
      number: 'Nr.',
      in: 'In',
      out: 'Uit',
      length: 'Duur',
      part: 'Onderdeel',
      speaker: 'Spreker',
      pronunciation: 'Uitspraak',
      caption: 'Titel in beeld',
      consent: 'Toestemming',
      music: 'Muziek',
      moments: 'Momenten',
    },
    again: (part: string) => `${part} (opnieuw)`,
    consent,
    chapter: 'Wat er te zien is',
    intro: 'Van elk onderdeel: van wanneer tot wanneer het is, wie er spreekt, en wie in beeld en met naam mag.',
    table: 'Onderdelen van de avond met hun tijden',
    note: {
      video: 'In en uit zijn tijden van de video.',
      clock: 'In en uit zijn tijden van de klok, omdat niet bekend is waar de video begint.',
      names: 'Een naam staat alleen in de titel in beeld als die persoon mag worden uitgezonden.',
    },
    none: 'Van deze avond zijn nog geen tijden vastgelegd.',
  },
  runSheet: {
    title: 'Draaiboek',
    subject: 'Op papier, voor iedereen achter het podium',
    chapter: 'Programma',
    table: 'De onderdelen van de avond',
    heads: {
      number: 'Nr.',
      time: 'Tijd',
      length: 'Duur',
      part: 'Onderdeel',
      who: 'Wie',
      team: 'Team',
      notes: 'Geluid, licht, beeld',
      consent: 'Filmen',
      begin: 'Begin',
      end: 'Einde',
    },
    sound: (text: string) => `Geluid: ${text}`,
    light: (text: string) => `Licht: ${text}`,
    slides: (text: string) => `Beeld: ${text}`,
    said: (pronunciation: string) => `zeg: ${pronunciation}`,
    intro:
      'Schrijf bij elk onderdeel op hoe laat het begon en eindigde. Na de avond typ je die tijden over in Podium: open de editie en kies “Bestanden en tijden”.',
    note: 'Een leeg vakje bij Filmen: daar spreekt niemand van wie toestemming nodig is.',
    none: 'Deze editie heeft nog geen draaiboek.',
    team: 'Wie is bereikbaar',
    teamTable: 'Het team',
    teamHeads: { name: 'Naam', role: 'Rol', phone: 'Telefoon' },
    teamNote: 'Telefoonnummers zijn alleen voor deze avond.',
  },
  timesReport: {
    title: 'Tijden van de avond',
    subject: 'Wat gepland was naast wat gebeurde',
    short: 'In het kort',
    kinds: 'Waar ging de tijd heen?',
    kindsIntro: 'Per soort onderdeel staat hier hoeveel tijd er gepland was, en hoeveel het er meer of minder werd.',
    cues: 'Per onderdeel',
    cuesIntro: 'Van elk onderdeel staat hier wanneer het begon, hoe lang het duurde en wat dat met het plan scheelde.',
    over: 'Over de edities',
    marks: 'Wat is vastgelegd',
    marksIntro: 'Dit legde het team tijdens de avond vast.',
    kindTable: 'Gepland en echt, per soort onderdeel',
    cueTable: 'Gepland en echt, per onderdeel',
    overTable: 'Tijd per soort onderdeel, over alle avonden',
    markTable: 'Wat tijdens de avond is vastgelegd',
    markHeads: { time: 'Tijd', kind: 'Soort', text: 'Notitie' },
    chart: {
      title: 'Gepland en echt, per soort onderdeel',
      within: 'Zoals gepland',
      longer: 'Te lang',
      shorter: 'Over',
      alt: (bars: readonly string[]) =>
        `Liggende balken per soort onderdeel, in minuten en seconden. ${bars.join(' ')}`,
      bar: (kind: string, planned: string, actual: string) => `${kind}: gepland ${planned}, echt ${actual}.`,
    },
    noteKinds: 'Tijden in minuten en seconden. Inloop en borrel staan er niet bij.',
    noteCues: 'Een minteken is korter dan gepland. Bron: het logboek van de avond.',
    noteOver: 'Wat meestal zo is, is de mediaan: de helft van de keren duurde het langer, de helft korter.',
    noteMarks: 'Bron: het logboek van de avond.',
    none: 'Van deze avond zijn nog geen tijden vastgelegd.',
    unnamed: (kind: string, nr: number | null) => (nr === null ? kind : `${kind} ${nr}`),
  },
  facts: {
    edition: 'Editie',
    date: 'Datum',
    venue: 'Locatie',
    host: 'Presentatie',
    music: 'Muziek',
    made: (subject: string, date: string) => `${subject} · gemaakt op ${date}`,
  },
  calendar: {
    evening: (number: number | null) => (number === null ? 'Initiatievencafé' : `Initiatievencafé, editie ${number}`),
    training: (number: number | null) =>
      number === null ? 'Pitchtraining Initiatievencafé' : `Pitchtraining Initiatievencafé, editie ${number}`,
  },
};
