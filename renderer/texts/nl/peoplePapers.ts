import type { When } from '../../domain/followUpsDue';
import type { Reachable } from '../../domain/reachable';

const number = new Intl.NumberFormat('nl-NL');
const counted = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;
const conversations = (n: number) => counted(n, 'gesprek', 'gesprekken');

/** Words of the papers about people and what is due. */
export const peoplePapers = {
  personFile: {
    title: (name: string) => (name ? `Persoonsdossier van ${name}` : 'Persoonsdossier'),
    subject: (date: string) => `Alles wat over deze persoon is vastgelegd, op ${date}`,
    intro:
      'Dit is alles wat over deze persoon is vastgelegd. Namen en gegevens van andere mensen staan er niet in. Wat leeg is, is niet vastgelegd.',
    nobody: 'Er is geen persoon gekozen, of deze persoon bestaat niet meer.',
    own: 'Eigen gegevens',
    around: 'Wat er verder is vastgelegd',
    numbered: (noun: string, n: number, all: number) => `${noun} ${n} van ${all}`,
    someone: 'iemand anders',
    something: 'iets wat er niet meer is',
    made: 'Vastgelegd op',
    rights: 'Wat je kunt vragen',
    rightsText:
      'Je kunt vragen om gegevens te verbeteren of te wissen, en je kunt toestemming altijd intrekken. Dat hoef je niet uit te leggen.',
  },
  followUps: {
    title: 'Opvolgoverzicht',
    subject: (date: string) => `Gesprekken die gevoerd moeten worden, stand op ${date}`,
    chapter: 'Wat er te doen is',
    state: (late: number, all: number) =>
      all === 0
        ? 'Er hoeft niemand gesproken te worden.'
        : late === 0
          ? `Er ${all === 1 ? 'staat' : 'staan'} ${conversations(all)} open; geen daarvan is te laat.`
          : `Er ${all === 1 ? 'staat' : 'staan'} ${conversations(all)} open; ${number.format(late)} daarvan ${late === 1 ? 'is' : 'zijn'} te laat.`,
    when: { late: 'Te laat', week: 'Deze week', later: 'Later', longAgo: 'Lang geleden' } satisfies Record<
      When,
      string
    >,
    intro: {
      late: (n: number) => `${conversations(n)} ${n === 1 ? 'had' : 'hadden'} al gevoerd moeten zijn.`,
      week: (n: number) => `${conversations(n)} voor deze week.`,
      later: (n: number) => `${conversations(n)} ${n === 1 ? 'komt' : 'komen'} later.`,
      longAgo: (n: number) =>
        `Over ${counted(n, 'idee of aanbod', 'ideeën en aanbod')} is al meer dan een jaar niets gehoord.`,
    } satisfies Record<When, (n: number) => string>,
    heads: { due: 'Voor', edition: 'Editie', what: 'Idee of aanbod', why: 'Waarvoor', who: 'Wie' },
    need: { contact: 'contact leggen', agree: 'afspraak maken', deliver: 'nagaan of het geleverd is' },
    person: ({ name, phone, email, refused }: Reachable) =>
      refused ? `${name} (wil niet benaderd worden)` : [name, phone, email].filter(Boolean).join(', '),
    nobody: 'niemand bekend',
    note: 'Van wie niet benaderd wil worden, staan er geen gegevens.',
  },
  contactList: {
    title: 'Contactlijst en matchlijst',
    titleFor: (partner: string) => `Oproepen die passen bij ${partner}`,
    subject: (date: string) => `Wie is wie, en welke oproepen passen bij wie, op ${date}`,
    subjectFor: (date: string) => `Stand op ${date}`,
    chapterFor: 'Oproepen',
    introFor:
      'Deze oproepen van bewoners passen bij wat jullie kunnen doen. Wie je kunt bereiken, staat erachter als die persoon dat goed vindt; anders brengt het team jullie in contact.',
    parts: { team: 'Het team', partners: 'Partners en contactpersonen', asks: 'Oproepen die passen, per partner' },
    heads: {
      name: 'Naam',
      role: 'Rol',
      phone: 'Telefoon',
      email: 'E-mail',
      organisation: 'Organisatie',
      kind: 'Soort',
      contact: 'Wie',
      idea: 'Idee',
      ask: 'Oproep',
    },
    introTeam: 'Wie er in het team zitten, en hoe je ze bereikt.',
    introPartners: 'De organisaties die meedoen, en wie je daar belt of mailt.',
    introAsks: (most: number) =>
      `Per partner staan hier de oproepen die het best passen bij wat die kan doen: hoogstens ${number.format(most)}. Alleen voor het team.`,
    alone: 'Op eigen naam',
    asksOf: (partner: string) => `Oproepen die passen bij ${partner}`,
    viaTeam: 'via het team',
    noTeam: 'Er staat nog niemand in het team.',
    noPartners: 'Er zijn nog geen partners of contactpersonen.',
    noAsks: 'Er zijn nu geen open oproepen die passen.',
    withoutAsks: (n: number) =>
      n === 1
        ? 'Voor 1 partner is er nu geen open oproep die past.'
        : `Voor ${number.format(n)} partners is er nu geen open oproep die past.`,
    note: 'Alleen voor het team.',
    noteFor: 'Gegevens van mensen alleen gebruiken voor deze oproep.',
  },
};
