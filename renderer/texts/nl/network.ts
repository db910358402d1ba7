const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** Words of the network screen. */
export const network = {
  tabsLabel: 'Wie je ziet',
  contacts: 'Contactpersonen',
  tabs: {
    partners: 'Partners',
    contacts: 'Contactpersonen',
    asks: 'Oproepen',
    offers: 'Aanbod',
    picture: 'Wie hielp wie',
  },
  partnersState: (all: number, fixed: number, delivered: number) =>
    `${count(all, 'partner', 'partners')}, waarvan ${fixed} vast. ${
      delivered === 0
        ? 'Nog geen van hen leverde hulp.'
        : `${delivered} van hen ${delivered === 1 ? 'leverde' : 'leverden'} al hulp.`
    }`,
  contactsState: (all: number, reachable: number) =>
    `${count(all, 'contactpersoon', 'contactpersonen')}; van ${reachable} heb je een e-mailadres of telefoonnummer.`,
  filtered: (shown: number, all: number) => `${shown} van ${all}`,
  addPartner: 'Partner toevoegen',
  addContact: 'Contactpersoon toevoegen',
  newPartner: 'Nieuwe partner',
  newContact: 'Nieuwe contactpersoon',
  contactName: 'Naam',
  contactNameHint: 'Voornaam en achternaam, zoals “Noor van den Berg”.',
  needsName: 'Geef eerst een naam.',
  knownAs: (name: string) => `Bestaat al: ${name}.`,
  openKnown: 'Openen',
  looksLike: (name: string) => `Lijkt op: ${name}.`,
  mergeKnown: 'Vergelijken en samenvoegen',
  stillNew: 'Toch nieuw',
  filter: 'Zoeken in de lijst',
  kindFilter: 'Soort',
  allKinds: 'alle',
  fixedFilter: 'Vaste partner',
  allFixed: 'alle',
  onlyFixed: 'ja',
  onlyOther: 'nee',
  clearFilter: 'Filter wissen',
  clearText: 'Zoektekst wissen',
  nothingFits: 'Niets past bij dit filter.',
  offersMade: 'Aanbod',
  offersDelivered: 'Geleverd',
  fixed: 'Vast',
  empty: {
    partners: {
      state: 'Hier komen de fondsen, bedrijven en organisaties die ideeën verder helpen.',
      title: 'Nog geen partners',
      text: 'Partners zijn organisaties die pitchers helpen met geld, ruimte, kennis of handen. Voeg ze toe, dan zie je per partner wat die aanbood en leverde.',
    },
    contacts: {
      state: 'Hier komen de mensen die je bij je partners kent.',
      title: 'Nog geen contactpersonen',
      text: 'Een contactpersoon is iemand die je bij een partner kent, of iemand die op eigen naam helpt. Met e-mail en telefoon heb je die bij opvolging zo te pakken.',
    },
  },
  alone: 'op eigen naam',
  nameless: 'Partner zonder naam',
  namelessContact: 'Contactpersoon zonder naam',
  details: 'Gegevens',
  editions: 'Aanwezig bij edities',
  noEditions: 'Nog niet uitgenodigd voor een editie.',
  addEdition: 'Editie kiezen',
  presenceAt: (edition: string) => `Aanwezig bij ${edition}`,
  removePresence: (edition: string) => `Haal ${edition} van de lijst`,
  offers: 'Aanbod aan pitches',
  noOffers: 'Nog geen aanbod. Voeg het toe bij de pitch waar het voor is.',
  offerWithoutPitch: 'zonder pitch',
  statusOf: (offer: string) => `Status van ${offer}`,
  noContactsHere: 'Nog niemand die je hier kent.',
  edit: (name: string) => `${name} wijzigen`,
  fold: (name: string) => `${name} dichtklappen`,
  remove: (name: string) => `${name} naar de prullenbak`,
  binned: (name: string, contacts: number, offers: number) => {
    const along = contacts === 0 ? '' : ` met ${count(contacts, 'contactpersoon', 'contactpersonen')}`;
    const stays =
      offers === 0
        ? ''
        : offers === 1
          ? ` 1 aanbod blijft bij de pitch staan, onder de naam ${name}.`
          : ` ${offers} keer aanbod blijft bij de pitches staan, onder de naam ${name}.`;
    return `“${name}” staat in de prullenbak${along}.${stays}`;
  },
  helpsFilter: 'Helpt met',
  anyHelp: 'alle',
  seenFilter: 'Gezien',
  seenAny: 'alle',
  seenLongAgo: 'lang niet (meer dan een jaar)',
  seenNever: 'nog nooit',
  lastSeen: 'Gezien',
  /** What a partner is and was. */
  kinds: {
    overTime: (periods: readonly { kind: string; fixed: boolean; since: string | null }[]) =>
      `Soort: ${periods
        .map(({ kind, fixed, since }) => `${kind}${fixed ? ', vast' : ''}${since ? ` (sinds ${since})` : ''}`)
        .join(', daarvoor ')}.`,
    add: 'Was vroeger iets anders',
    former: (kind: string) => `Was eerder: ${kind}`,
    remove: (kind: string) => `“Was eerder ${kind}” weghalen`,
  },
  /** How someone can help. */
  help: {
    title: 'Wat ze kunnen betekenen',
    edit: 'Wijzigen',
    fill: 'Invullen',
    done: 'Klaar',
    empty: {
      partners:
        'Nog niet ingevuld. Weet je waarmee deze partner kan helpen, dan stelt Podium die voor bij oproepen die passen.',
      contacts:
        'Nog niet ingevuld. Weet je waarmee deze persoon kan helpen, dan stelt Podium die voor bij oproepen die passen.',
    },
  },
  /** What happened with a partner over the years. */
  timeline: {
    title: 'Door de jaren heen',
    empty: 'Nog niets gebeurd. Wat deze partner aanbiedt, waar die komt en wat eruit volgt, zie je hier onder elkaar.',
    more: (n: number) => `Nog ${n} tonen`,
    noDate: 'onbekend',
    offer: (what: string, pitch: string) => (pitch ? `${what}, voor ${pitch}` : what),
    contribution: (kind: string, edition: number | null) =>
      `Bijdrage (${kind})${edition === null ? '' : ` aan editie ${edition}`}`,
    collaboration: (name: string) => `Samenwerking: ${name}`,
    noLonger: (kind: string) => `Niet langer ${kind}`,
  },
  inviteAgain: (n: number, edition: string, isMore: boolean) =>
    `Nodig ${isMore ? 'ook ' : ''}dezelfde uit als bij ${edition} (${n})`,
  mailTo: (name: string) => `E-mail naar ${name}`,
  openPartner: 'Partner openen',
  add: 'Toevoegen',
  gone: 'Dit staat hier niet meer. Misschien vind je het in de prullenbak (Instellingen).',
};
