import type { Need } from '../../domain/lineUp';

const pitches = (n: number) => (n === 1 ? '1 pitch' : `${n} pitches`);

const tasks = (n: number) => (n === 1 ? '1 taak' : `${n} taken`);

/** Words of the start page. */
export const overview = {
  title: 'Overzicht',
  state: (days: number | null, label: string, needs: readonly string[]) => {
    const when =
      days === null
        ? `${label} heeft nog geen datum`
        : days === 0
          ? `${label} is vandaag`
          : days === 1
            ? `${label} is morgen`
            : `${label} is over ${days} dagen`;
    if (needs.length === 0) return `${when}. Alles is klaar.`;
    const list = needs.length === 1 ? needs[0] : `${needs.slice(0, -1).join(', ')} en ${needs.at(-1)}`;
    return `${when}; nog nodig: ${list}.`;
  },
  noNext: 'Er staat geen editie gepland. Maak er een, dan zie je hier wat er nog nodig is.',
  newEdition: 'Editie toevoegen',
  open: 'Editie openen',
  needsTitle: 'Nog nodig voor deze editie',
  ready: 'Alles is klaar voor deze avond.',
  short: (need: Need) => {
    switch (need.need) {
      case 'date':
        return 'een datum';
      case 'venue':
        return 'een locatie';
      case 'newVenue':
        return 'een nieuwe locatie';
      case 'pitches':
        return pitches(need.want - need.have);
      case 'fewerPitches':
        return `${pitches(need.have - need.want)} minder`;
      case 'young':
        return need.want - need.have === 1 ? '1 jonge pitcher' : `${need.want - need.have} jonge pitchers`;
      case 'training':
        return 'een datum voor de pitchtraining';
      case 'consents':
        return need.people === 1 ? 'toestemming van 1 pitcher' : `toestemming van ${need.people} pitchers`;
    }
  },
  long: (need: Need) => {
    switch (need.need) {
      case 'date':
        return 'Kies een datum voor de avond.';
      case 'venue':
        return 'Kies een locatie, liefst een waar je nog niet was.';
      case 'newVenue':
        return need.usedBy === null
          ? 'Op deze locatie was al een editie. Kies liever een andere.'
          : `Op deze locatie was editie ${need.usedBy} al. Kies liever een andere.`;
      case 'pitches':
        return `${need.have} van minstens ${need.want} pitches gekozen.`;
      case 'fewerPitches':
        return `${need.have} pitches gekozen; meer dan ${need.want} past niet in een avond.`;
      case 'young':
        return `${need.have} van minstens ${need.want} pitches door jongeren.`;
      case 'training':
        return 'Prik een datum voor de pitchtraining.';
      case 'consents':
        return need.people === 1
          ? 'Vraag 1 pitcher naar foto, video en uitzending.'
          : `Vraag ${need.people} pitchers naar foto, video en uitzending.`;
    }
  },
  pressing: (late: number, soon: number) => {
    const words = [
      late > 0 ? `${tasks(late)} ${late === 1 ? 'is' : 'zijn'} te laat` : '',
      soon > 0 ? (late > 0 ? `${soon} voor de komende 7 dagen` : `${tasks(soon)} voor de komende 7 dagen`) : '',
    ].filter(Boolean);
    return words.length === 0 ? '' : `${words.join(', ')}.`;
  },
  tasks: 'Te doen',
  moreTasks: (n: number) => `En nog ${tasks(n)}. Je vindt ze bij de voorbereiding van de editie.`,
  taskDone: (title: string) => `“${title}” is gedaan.`,
  followUps: 'Op te volgen',
  yearTitle: (year: number) => `${year} tot nu toe`,
  lastYear: (year: number, value: string) => `${year}: ${value}`,
  unknown: 'niet bekend',
  chartTitle: 'Pitches per editie',
  chartSentence: (editions: number, average: string) =>
    editions === 1
      ? 'De laatste gehouden editie.'
      : `Gemiddeld ${average} pitches per editie, over de laatste ${editions} gehouden edities.`,
  chartAlt: (points: string) => `Staafdiagram van het aantal pitches per editie: ${points}.`,
  chartYoung: 'door jongeren',
  chartOther: 'door anderen',
  chartTable: 'Toon als tabel',
  chartPicture: 'Toon als grafiek',
  edition: 'Editie',
  total: 'Totaal',
};
