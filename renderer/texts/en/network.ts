import type { Texts } from '../nl';

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** Words of the network screen. */
export const network: Texts['network'] = {
  tabsLabel: 'Whom you see',
  contacts: 'Contacts',
  tabs: {
    partners: 'Partners',
    contacts: 'Contacts',
    asks: 'Asks',
    offers: 'Offers',
    picture: 'Who helped whom',
  },
  partnersState: (all, fixed, delivered) =>
    `${count(all, 'partner', 'partners')}, ${fixed} of them fixed. ${
      delivered === 0 ? 'None of them delivered help yet.' : `${delivered} of them delivered help already.`
    }`,
  contactsState: (all, reachable) =>
    `${count(all, 'contact', 'contacts')}; of ${reachable} you have a mail address or telephone number.`,
  filtered: (shown, all) => `${shown} of ${all}`,
  addPartner: 'Add partner',
  addContact: 'Add contact',
  newPartner: 'New partner',
  newContact: 'New contact',
  contactName: 'Name',
  contactNameHint: 'First and last name, such as “Noor van den Berg”.',
  needsName: 'Give a name first.',
  knownAs: (name) => `Exists already: ${name}.`,
  looksLike: (name) => `Looks like: ${name}.`,
  mergeKnown: 'Compare and merge',
  stillNew: 'New all the same',
  openKnown: 'Open',
  filter: 'Search the list',
  kindFilter: 'Kind',
  allKinds: 'all',
  fixedFilter: 'Fixed partner',
  allFixed: 'all',
  onlyFixed: 'yes',
  onlyOther: 'no',
  clearFilter: 'Clear filter',
  clearText: 'Clear search text',
  nothingFits: 'Nothing fits this filter.',
  offersMade: 'Offers',
  offersDelivered: 'Delivered',
  fixed: 'Fixed',
  empty: {
    partners: {
      state: 'Here come the funds, businesses and organisations that help ideas along.',
      title: 'No partners yet',
      text: 'Partners are organisations that help pitchers with money, space, knowledge or hands. Add them, and you see what each offered and delivered.',
    },
    contacts: {
      state: 'Here come the people you know at your partners.',
      title: 'No contacts yet',
      text: 'A contact is someone you know at a partner, or someone who helps in their own name. With mail address and telephone you reach them quickly when following up.',
    },
  },
  alone: 'in their own name',
  nameless: 'Partner without a name',
  namelessContact: 'Contact without a name',
  details: 'Details',
  editions: 'Present at editions',
  noEditions: 'Not invited to an edition yet.',
  addEdition: 'Choose an edition',
  presenceAt: (edition) => `Present at ${edition}`,
  removePresence: (edition) => `Take ${edition} off the list`,
  offers: 'Offers to pitches',
  noOffers: 'No offers yet. Add one at the pitch it is for.',
  offerWithoutPitch: 'without a pitch',
  statusOf: (offer) => `Status of ${offer}`,
  noContactsHere: 'Nobody you know here yet.',
  edit: (name) => `Edit ${name}`,
  fold: (name) => `Fold ${name}`,
  remove: (name) => `Move ${name} to the bin`,
  binned: (name, contacts, offers) => {
    const along = contacts === 0 ? '' : ` with ${count(contacts, 'contact', 'contacts')}`;
    const stays =
      offers === 0
        ? ''
        : offers === 1
          ? ` 1 offer stays at its pitch, under the name ${name}.`
          : ` ${offers} offers stay at their pitches, under the name ${name}.`;
    return `“${name}” is in the bin${along}.${stays}`;
  },
  helpsFilter: 'Helps with',
  anyHelp: 'anything',
  seenFilter: 'Seen',
  seenAny: 'any time',
  seenLongAgo: 'not for long (over a year)',
  seenNever: 'never',
  lastSeen: 'Seen',
  kinds: {
    overTime: (periods) =>
      `Kind: ${periods
        .map(({ kind, fixed, since }) => `${kind}${fixed ? ', fixed' : ''}${since ? ` (since ${since})` : ''}`)
        .join(', before that ')}.`,
    add: 'Was something else before',
    former: (kind) => `Was before: ${kind}`,
    remove: (kind) => `Remove “was ${kind} before”`,
  },
  help: {
    title: 'How they can help',
    edit: 'Change',
    fill: 'Fill in',
    done: 'Done',
    empty: {
      partners:
        'Not filled in yet. When you know what this partner can help with, Podium proposes it for asks that fit.',
      contacts:
        'Not filled in yet. When you know what this person can help with, Podium proposes them for asks that fit.',
    },
  },
  timeline: {
    title: 'Over the years',
    empty:
      'Nothing happened yet. What this partner offers, where it comes and what follows stands here, one under the other.',
    more: (n) => `Show ${n} more`,
    noDate: 'unknown',
    offer: (what, pitch) => (pitch ? `${what}, for ${pitch}` : what),
    contribution: (kind, edition) => `Contribution (${kind})${edition === null ? '' : ` to edition ${edition}`}`,
    collaboration: (name) => `Collaboration: ${name}`,
    noLonger: (kind) => `No longer ${kind}`,
  },
  inviteAgain: (n, edition, isMore) => `Invite the same ${isMore ? 'as well ' : ''}as at ${edition} (${n})`,
  mailTo: (name) => `Mail ${name}`,
  openPartner: 'Open partner',
  add: 'Add',
  gone: 'This is no longer here. You may find it in the bin (Settings).',
};
