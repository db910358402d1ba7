import type { Choice } from '../../domain/choices';
import type { Reach } from '../../domain/reach';
import { choices } from './choices';

const list = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;
const number = (n: number) => n.toLocaleString('nl-NL');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Whom a medium reaches, one and more. */
const reached: Readonly<Record<Choice<'medium'>, readonly [string, string]>> = {
  radio: ['luisteraar', 'luisteraars'],
  television: ['kijker', 'kijkers'],
  online: ['keer bekeken', 'keer bekeken'],
  print: ['lezer', 'lezers'],
};
const on: Readonly<Record<Choice<'medium'>, string>> = {
  radio: 'op radio',
  television: 'op tv',
  online: 'online',
  print: 'in krant of blad',
};

/** Words of broadcasts, photos and contributions. */
export const media = {
  broadcasts: 'Radio, tv, krant en internet',
  quick: 'Wat was er te horen, te zien of te lezen?',
  quickHint: 'Bijvoorbeeld “20 herhalingen op Haarlem105 tv” of “artikel in het Haarlems Dagblad”. Enter voegt toe.',
  add: 'Toevoegen',
  none: 'Nog niets genoteerd',
  noneText:
    'Typ hierboven wat er over deze editie was: een interview, een uitzending, herhalingen. Het bereik tel je per soort; verschillende dingen tellen we nooit bij elkaar op.',
  untitled: 'zender niet bekend',
  times: (n: number) => (n === 1 ? '1 keer' : `${number(n)} keer`),
  reachOf: (medium: Choice<'medium'>, n: number) => `${number(n)} ${reached[medium][n === 1 ? 0 : 1]}`,
  reachUnknown: 'bereik niet bekend',
  /** "Live op tv: 1.200 kijkers (1 bron)." */
  reach: ({ kind, medium, sources, times, sum, unknown }: Reach) => {
    const what = `${capital(choices.broadcastKind[kind])} ${on[medium]}`;
    const often = times > sources || kind === 'rerun' ? `${number(times)} keer, ` : '';
    const from = sources === 1 ? '1 bron' : `${sources} bronnen`;
    if (sum === null) return `${what}: ${often}bereik niet bekend (${from}).`;
    const missing = unknown === 0 ? '' : `; van ${unknown} niet bekend`;
    return `${what}: ${often}${number(sum)} ${reached[medium][sum === 1 ? 0 : 1]} (${from}${missing}).`;
  },
  reachHint: 'Hoeveel mensen dit samen bereikte. Leeg als je het niet weet.',
  pitch: 'Gaat over een pitch',
  noPitches: 'Deze editie heeft nog geen pitches.',
  open: 'Openen in je browser',
  copyAddress: 'Webadres kopiëren',
  copiedAddress: 'Het webadres is gekopieerd.',
  notOpened: 'Het adres is niet geopend. Kopieer het en plak het in je browser.',
  notCopied: 'Kopiëren lukte niet. Selecteer het adres en kopieer met Ctrl+C.',
  panel: 'Uitzending of artikel',
  photos: 'Foto’s',
  addPhotos: 'Foto’s toevoegen',
  dropHere: 'Laat los om toe te voegen',
  photosText: (most: number) =>
    `Kies er hooguit ${most} die de avond laten zien. Podium maakt ze kleiner en haalt weg waar en wanneer ze gemaakt zijn.`,
  noPhotos: 'Nog geen foto’s',
  noPhotosText: (most: number) =>
    `Sleep foto’s hierheen of kies ze met de knop, hooguit ${most} per editie. Zeg erbij wie erop staan; dan zie je meteen of ze naar buiten mogen.`,
  scaling: (n: number) => (n === 1 ? 'De foto wordt kleiner gemaakt…' : `${n} foto’s worden kleiner gemaakt…`),
  added: (n: number) => (n === 1 ? '1 foto toegevoegd.' : `${n} foto’s toegevoegd.`),
  tooMany: (room: number, most: number) =>
    room === 0
      ? `Er staan al ${most} foto’s bij deze editie, meer bewaart Podium niet. Haal er eerst een weg. Er is niets toegevoegd.`
      : `Er ${room === 1 ? 'kan nog 1 foto' : `kunnen nog ${room} foto’s`} bij (hooguit ${most}). Kies er minder. Er is niets toegevoegd.`,
  faults: {
    notPicture: (name: string) =>
      `“${name}” is geen foto die Podium kent. Gebruik JPEG, PNG of WebP. Er is niets toegevoegd.`,
    broken: (name: string) =>
      `“${name}” is beschadigd en kan niet worden geopend. Kies een andere foto. Er is niets toegevoegd.`,
    tooManyPixels: (name: string) =>
      `“${name}” heeft meer dan 40 miljoen beeldpunten. Maak hem eerst kleiner. Er is niets toegevoegd.`,
    tooHeavy: (name: string) => `“${name}” is groter dan 30 MB. Maak hem eerst kleiner. Er is niets toegevoegd.`,
  },
  photoAt: (n: number, of: number) => `Foto ${n} van ${of}`,
  noDescription: 'nog geen beschrijving',
  descriptionHint: 'Eén zin voor wie de foto niet ziet, zoals “Evi vertelt over de buurttuin, het publiek lacht”.',
  peopleHint: 'Pitchers van deze editie.',
  noPeople: 'Deze editie heeft nog geen pitchers.',
  othersHint: 'Kies ja als iedereen anders het goed vindt, of als er niemand anders op staat.',
  leave: {
    yes: 'Mag naar buiten',
    no: (names: readonly string[], others: boolean) => {
      const who = [...names, ...(others ? ['iemand anders op de foto'] : [])];
      return `Niet naar buiten: ${list(who)} ${who.length === 1 ? 'gaf' : 'gaven'} geen toestemming`;
    },
    ask: (n: number, others: boolean) => {
      if (n === 0) return 'Zeg nog of anderen op de foto het goed vinden';
      const people = n === 1 ? 'Vraag het nog aan 1 mens' : `Vraag het nog aan ${n} mensen`;
      return others ? `${people}, en aan wie er verder op staan` : people;
    },
    askNames: (names: readonly string[]) => `Nog niet gevraagd: ${list(names)}.`,
    where: 'Toestemming leg je vast bij de pitcher, onder “foto”.',
  },
  someone: 'iemand die is weggehaald',
  saveOut: 'Foto bewaren als bestand',
  saveAnyway: 'Toch bewaren, voor het team',
  saveWarning: 'Zet deze foto nergens waar anderen hem zien. Bewaren kan wel, voor het team zelf.',
  photoName: (edition: string, n: number) => `Foto ${n} ${edition}`,
  contributions: {
    title: 'Bijdragen',
    add: 'Bijdrage toevoegen',
    who: 'Van wie',
    create: (name: string) => `“${name}” toevoegen als partner`,
    nothing: 'Typ de naam van een partner.',
    none: 'Nog geen bijdragen. Geld en wat je in natura kreeg, tel je hier apart.',
    unknown: 'gever niet bekend',
    gone: 'partner is weggehaald',
    noAmount: 'bedrag niet bekend',
    remove: (name: string) => `Bijdrage van ${name} weghalen`,
    removed: (name: string) => `Bijdrage van ${name}`,
    kindOf: (name: string) => `Geld of natura, van ${name}`,
    money: (amount: string, missing: number) =>
      `In geld: ${amount}${missing === 0 ? '' : missing === 1 ? ', en 1 keer zonder bedrag' : `, en ${missing} keer zonder bedrag`}.`,
    inKind: (amount: string, missing: number) =>
      `In natura: ${amount}${missing === 0 ? '' : missing === 1 ? ', en 1 keer zonder waarde erbij' : `, en ${missing} keer zonder waarde erbij`}. Dit tellen we niet bij het geld op.`,
    net: (amount: string) => `De avond kostte na bijdragen in geld ${amount}.`,
    more: (amount: string) => `De bijdragen in geld waren ${amount} hoger dan de kosten.`,
    paid: 'De bijdragen in geld dekten precies de kosten.',
  },
};
