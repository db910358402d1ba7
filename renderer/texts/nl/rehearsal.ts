import type { MishapName } from '../../domain/rehearsal';

/** Words of the rehearsal and of its invented evening. */
export const rehearsal = {
  title: 'Generale repetitie',
  text: 'Oefen een verzonnen avond in zes minuten. De klok gaat tien keer zo snel en er gaat van alles mis, zoals altijd. Niets hiervan komt in je gegevens.',
  start: 'Begin met oefenen',
  stop: 'Stop met oefenen',
  again: 'Nog eens',
  label: 'Oefening · tien keer zo snel',
  coach: 'Coach',
  calm: 'Druk op de grote knop als iets klaar is of begint. Let op de zin bovenin.',
  well: 'Goed gedaan. Ga door.',
  missed: 'Dat geeft niet; daarvoor is dit de generale. Ga door.',
  mishaps: {
    lateStart: 'Jullie begonnen vijf minuten te laat. Neem rechts een voorstel over om in te lopen.',
    forgottenStart: 'De eerste pitcher praat al een minuut en de klok staat stil. Druk op L en kies 60 s.',
    noShow: 'Pitch 2 is er niet. Klik pitch 2 aan in het programma en kies “Kwam niet opdagen”.',
    lostDisplay: 'Iemand struikelde over de kabel: het podiumscherm is weg. Zet het terug met de knop in de rode balk.',
  } satisfies Record<MishapName, string>,
  names: {
    lateStart: 'Te laat begonnen, ingelopen',
    forgottenStart: 'Vergeten start hersteld',
    noShow: 'Afwezige pitcher overgeslagen',
    lostDisplay: 'Podiumscherm teruggezet',
  } satisfies Record<MishapName, string>,
  score: (handled: number, of: number) =>
    handled === of
      ? 'Alles opgelost. Jij kunt een avond aan.'
      : handled === 0
        ? 'Je hebt de avond gedraaid. Doe hem nog eens en kijk naar de zinnen van de coach.'
        : `${handled} van de ${of} opgelost. Nog een keer en je kunt het dromen.`,
  handled: 'opgelost',
  notHandled: 'gemist',
  cues: { opening: 'Opening', break: 'Pauze', closing: 'Afsluiting', drinks: 'Netwerkborrel' } as Readonly<
    Record<string, string>
  >,
  pitches: [
    {
      title: 'Buurtmoestuin Meerwijk',
      person: 'Noor Voorbeeld',
      say: 'Noor, als in boor',
      intro: 'Ze tuiniert al op haar balkon.',
      ask: 'Wie heeft gereedschap over?',
    },
    {
      title: 'Repaircafé voor fietsen',
      person: 'Sami Verzonnen',
      say: 'Sáá-mie',
      intro: 'Hij repareert de fietsen van de hele straat.',
      ask: 'We zoeken een schuur.',
    },
    {
      title: 'Samen eten op zondag',
      person: 'Fenna Bedacht',
      say: 'Fénna',
      intro: 'Ze kookt voor twintig mensen.',
      ask: 'Wie wil mee afwassen?',
    },
  ] as readonly {
    readonly title: string;
    readonly person: string;
    readonly say: string;
    readonly intro: string;
    readonly ask: string;
  }[],
};
