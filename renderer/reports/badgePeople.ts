import type { EveningFacts } from '../domain/eveningFacts';
import { isAccepted } from '../domain/lookBacks';
import type { Row, Snapshot } from '../domain/nouns';
import { type Pitcher, sortName, splitName } from '../domain/pitcher';
import type { Texts } from '../texts/nl';
import type { BadgeOptions } from './badges';
import { cleanLine } from './cleanText';
import { partnersOf } from './eveningPartners';
import { lookBacksOf, type PitchStory, pitchesOf } from './eveningPitches';
import { cut } from './textSize';

/** What stands on a badge. */
export interface Badge {
  readonly given: string;
  /** With what stands before it, as in "van der Dijkstra". */
  readonly family: string;
  readonly role: string;
  /** What they seek or offer; empty where that is not known or not asked for. */
  readonly help: string;
}

type Name = Pick<Pitcher, 'givenName' | 'prefix' | 'familyName'>;
type HelpKind = Row<'asks'>['kind'];

interface Person {
  readonly id: string;
  readonly name: Name;
  readonly role: string;
  readonly seeks?: readonly HelpKind[];
  readonly offers?: readonly HelpKind[];
}

/** The badges of an evening by family name; who comes for more than one thing has one. */
export function badgesOf(snapshot: Snapshot, facts: EveningFacts, parts: BadgeOptions['parts'], texts: Texts): Badge[] {
  const words = texts.papers.badges;
  const known = new Map<string, Person>();
  const people = Object.entries(groups).flatMap(([part, list]) =>
    parts.includes(part) ? list(snapshot, facts, texts) : [],
  );
  for (const person of people) if (!known.has(person.id)) known.set(person.id, person);
  const kinds = (all: readonly HelpKind[]) => [...new Set(all)].map((kind) => texts.choices.helpKind[kind]);
  const helpOf = ({ seeks = [], offers = [] }: Person) => {
    if (!parts.includes('help')) return '';
    if (seeks.length > 0) return words.seeks(kinds(seeks));
    return offers.length > 0 ? words.offers(kinds(offers)) : '';
  };
  return [...known.values()]
    .filter(({ name }) => cleanLine(sortName(name)) !== '')
    .sort((a, b) => sortName(a.name).localeCompare(sortName(b.name), 'nl') || (a.id < b.id ? -1 : 1))
    .map((person) => ({
      given: person.name.givenName || person.name.familyName,
      family: person.name.givenName ? [person.name.prefix, person.name.familyName].filter(Boolean).join(' ') : '',
      role: cut(cleanLine(person.role), mostOfRole),
      help: helpOf(person),
    }));
}

/** Signs of a role that fit a badge; the badge is there for the name. */
const mostOfRole = 110;

type List = (snapshot: Snapshot, facts: EveningFacts, texts: Texts) => Person[];

const groups = {
  pitchers: (snapshot, facts, texts) =>
    pitchesOf(snapshot, facts).flatMap((story) => ofStory(story, texts.papers.badges.roles.pitcher(titleOf(story)))),
  lookBacks: (snapshot, facts, texts) =>
    lookBacksOf(snapshot, facts)
      .filter(({ lookBack }) => isAccepted(lookBack))
      .flatMap(({ story }) => ofStory(story, texts.papers.badges.roles.lookBack(titleOf(story)), false)),
  team: ({ teamMembers }, _facts, texts) =>
    teamMembers.map(({ id, name, role }) => ({
      id,
      name: splitName(cleanLine(name)),
      role: texts.papers.badges.roles.team(role),
    })),
  contacts: (snapshot, { edition }, texts) =>
    partnersOf(snapshot, edition.id).flatMap((partner) =>
      snapshot.contacts
        .filter(({ partnerId }) => partnerId === partner.id)
        .map((contact) => ({
          id: contact.id,
          name: contact,
          role: texts.papers.badges.roles.contact(partner.name, contact.role),
          offers: contact.helps.length > 0 ? contact.helps : partner.helps,
        })),
    ),
} as const satisfies Record<string, List>;

const titleOf = ({ idea }: PitchStory) => idea?.title.trim() ?? '';

function ofStory({ people, asks }: PitchStory, role: string, isSeeking = true): Person[] {
  return people.map((person) => ({
    id: person.id,
    name: person,
    role,
    ...(isSeeking ? { seeks: asks.map(({ kind }) => kind) } : {}),
  }));
}
