import type { CheckName } from '../../domain/preflight';

/** Words of the list of what to look at before an evening begins. */
export const preflight = {
  title: 'Voor het begint',
  state: (left: number) =>
    left === 0
      ? 'Alles is nagekeken. Fijne avond!'
      : left === 1
        ? 'Nog 1 ding na te kijken.'
        : `Nog ${left} dingen na te kijken.`,
  names: {
    charger: 'De lader zit erin',
    stage: 'Het podiumscherm staat op de beamer',
    testCard: 'Testbeeld is scherp en helemaal te zien',
    sound: 'Geluid is te horen',
    clicker: 'De klikker doet het',
    clock: 'De klok klopt',
    consents: 'Alle toestemmingen zijn gevraagd',
    backup: 'Er is een kopie van je gegevens',
    paper: 'Het draaiboek ligt op papier',
  } satisfies Record<CheckName, string>,
  details: {
    charger: 'Op de accu haal je het eind misschien niet.',
    oneScreen: 'Er is één scherm gevonden. Sluit de beamer aan en kies “Uitbreiden” (Windows-toets en P).',
    stageOff: 'De beamer is gevonden. Zet het podiumscherm er nu op.',
    testCard: 'Staat tien tellen op het podiumscherm.',
    sound: 'Speelt de toon van “bijna tijd”.',
    clicker: 'Druk een keer op elke knop; Podium onthoudt ze.',
    clock: (clock: string) => `De laptop zegt ${clock}. Kijk op je telefoon.`,
    consents: (n: number) =>
      n === 1 ? 'Bij 1 pitcher is niet alles gevraagd.' : `Bij ${n} pitchers is niet alles gevraagd.`,
    noPeople: 'Er staan nog geen pitchers in het draaiboek.',
    backup: 'Bewaar alles in één bestand op een usb-stick, voor het geval de laptop stukgaat.',
    paper: 'Valt de laptop uit, dan gaat de avond door op papier.',
  },
  show: 'Toon op de beamer',
  test: 'Toon testbeeld',
  play: 'Speel toon',
  learn: 'Leer de knoppen',
  look: 'Bekijk de pitches',
  copy: 'Maak een kopie',
  print: 'Maak het papier',
  paperName: (edition: number | null) => `Draaiboek editie ${edition ?? ''}`.trim(),
  seen: 'Podium zag dit zelf',
};
