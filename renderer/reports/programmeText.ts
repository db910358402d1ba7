/** What the leaflet for visitors says, in words that strangers may read. */
import { isAllowed } from '../domain/consent';
import { dateInFull } from '../domain/dateWords';
import type { EveningFacts } from '../domain/eveningFacts';
import { isAccepted } from '../domain/lookBacks';
import type { Row, Snapshot } from '../domain/nouns';
import { clockAt } from '../domain/time';
import type { Texts } from '../texts/nl';
import { cleanLine } from './cleanText';
import { type OrderLine, orderOf } from './eveningOrder';
import { fixedFirst, partnersOf } from './eveningPartners';
import { type EveningStory, type LookBackStory, lookBacksOf, pitchesOf } from './eveningPitches';
import { fitsPage, type IdeaText } from './programmePlan';
import { bareAddress, publicText, type Secret, withoutContact } from './publicWords';
import { cut } from './textSize';
import { capital } from './writing';

interface ProgrammeWriting {
  readonly facts: EveningFacts;
  readonly stories: readonly EveningStory[];
  readonly lookBacks: readonly LookBackStory[];
  readonly secret: Secret;
  readonly snapshot: Snapshot;
  readonly texts: Texts;
}

/** An idea of which the parts are told apart. */
export interface ToldIdea extends IdeaText {
  /** What it is and by whom; empty when nothing is known of it. */
  readonly told: string;
  readonly asks: readonly string[];
}

/** What stands in the leaflet, part by part. */
export interface Leaflet {
  readonly welcome: string;
  readonly when: readonly string[];
  readonly access: string;
  readonly order: readonly OrderLine[];
  readonly ideas: readonly ToldIdea[];
  readonly steps: readonly string[];
  readonly drinks: string;
  /** Where to watch, and whom to thank, each below its heading. */
  readonly after: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** The leaflet of an evening; answers to what may be told count as they are on a date. */
export function leafletOf(from: Pick<ProgrammeWriting, 'snapshot' | 'facts' | 'texts'>, today: string): Leaflet {
  const { snapshot, facts, texts } = from;
  const { programme: words, clock } = texts.papers;
  const agrees = (person: Row<'pitchers'>) => isAllowed(snapshot.consents, person.id, 'nameInReport', today);
  // A name that many have is open only where the one who agreed is meant.
  const secret: Secret = { people: snapshot.pitchers.filter((person) => !agrees(person)), open: [] };
  const writing: ProgrammeWriting = {
    ...from,
    stories: pitchesOf(snapshot, facts),
    lookBacks: lookBacksOf(snapshot, facts).filter(({ lookBack }) => isAccepted(lookBack)),
    secret,
  };
  const drinks = facts.cues.find(({ kind }) => kind === 'drinks');
  const start = drinks ? facts.plan.planned.get(drinks.id)?.start : undefined;
  const access = publicText(facts.venue?.accessibility.trim() ?? '', secret);
  return {
    welcome: words.welcome(writing.stories.length),
    when: whenOf(writing),
    access: access ? words.access(access) : '',
    order: orderOf(writing, (text) => publicText(text, secret)),
    ideas: writing.stories.map((story) => ideaOf(writing, story)),
    steps: words.helpSteps,
    drinks: words.drinks(start === undefined ? null : clock(clockAt(start))),
    after: [watch(writing), thanks(writing)].filter(({ lines }) => lines.length > 0),
  };
}

/** When and where it is. */
function whenOf({ facts, texts }: ProgrammeWriting): string[] {
  const { programme: words, clock } = texts.papers;
  const { edition, venue, plan, cues } = facts;
  const doors = cues.find(({ kind }) => kind === 'doors');
  const opens = doors ? plan.planned.get(doors.id)?.start : undefined;
  return [
    edition.date === null ? words.noDate : capital(dateInFull(edition.date, texts.language)),
    capital(
      [
        opens === undefined ? '' : words.doors(clock(clockAt(opens))),
        edition.startTime === null ? '' : words.begin(clock(edition.startTime)),
        edition.endTime === null ? '' : words.end(clock(edition.endTime)),
      ]
        .filter(Boolean)
        .join(', '),
    ),
    venue ? withoutContact([venue.name, venue.address].filter(Boolean).join(', ')) : '',
  ].filter(Boolean);
}

function ideaOf(writing: ProgrammeWriting, story: EveningStory): ToldIdea {
  const { texts } = writing;
  const words = texts.papers.programme;
  const secret = secretOf(writing, story);
  const title = words.idea(story.number, publicText(story.idea?.title.trim() ?? '', secret) || words.untitled);
  // No name stands alone on the last line.
  const by = byWhom(writing, story).replace(/ (?=\S+$)/u, '\u00a0');
  const asks = story.asks.map(
    ({ kind, text }) => cleanLine(publicText(text, secret) ?? '') || texts.choices.helpKind[kind],
  );
  const summary = cleanLine(publicText(story.idea?.summary ?? '', secret) ?? '');
  const toldTo = (most: number): ToldIdea => {
    const told = cleanLine([cut(summary, most), summary.length > most ? words.more : '', by].join(' '));
    const asked = asks.map((ask) => cut(ask, most));
    return { title, told, asks: asked, paragraphs: [told, ...asked.map((ask) => words.ask + ask)].filter(Boolean) };
  };
  return lengths.map(toldTo).find(fitsPage) ?? toldTo(shortest);
}

/** Signs to which texts are cut until an idea fits a page. */
const lengths = [Number.POSITIVE_INFINITY, 1600, 1300, 1000, 800, 600, 450, 300, 200, 140] as const;
const shortest = 100;

/** What may not be told of an idea: those who had it and agreed are no secret there. */
function secretOf({ secret: { people } }: ProgrammeWriting, story: EveningStory): Secret {
  const open = story.people.filter((person) => !people.includes(person));
  return { people, open: open.flatMap(({ givenName, familyName }) => [givenName, familyName]) };
}

/** Who had an idea: by first name who agreed to that, others as residents. */
function byWhom({ secret, texts }: ProgrammeWriting, { people }: EveningStory): string {
  const words = texts.papers.programme;
  if (people.length === 0) return '';
  const hidden = new Set(secret.people);
  const named = people.filter((person) => !hidden.has(person)).flatMap(({ givenName }) => cleanLine(givenName) || []);
  const others = people.length - named.length;
  return words.by([...named, ...(others === 0 ? [] : [others === 1 ? words.resident : words.residents(others)])]);
}

/** Where to watch along or back, when that is known. */
function watch({ facts, snapshot, texts }: ProgrammeWriting): Leaflet['after'][number] {
  const words = texts.papers.programme;
  const shown = snapshot.broadcasts.filter(
    ({ editionId, kind, address }) =>
      editionId === facts.edition.id && (kind === 'live' || kind === 'replay') && address.trim() !== '',
  );
  return {
    title: words.watch,
    lines: shown.map(({ kind, address }) =>
      words.watchAt(capital(texts.choices.broadcastKind[kind]), bareAddress(address)),
    ),
  };
}

/** The partners that come; as long as none said so, the fixed ones. */
function thanks({ facts, snapshot, texts }: ProgrammeWriting): Leaflet['after'][number] {
  const coming = partnersOf(snapshot, facts.edition.id);
  const partners = (
    coming.length > 0 ? coming : snapshot.partners.filter(({ fixed }) => fixed).sort(fixedFirst)
  ).flatMap(({ name }) => cleanLine(withoutContact(name)) || []);
  return {
    title: texts.papers.programme.thanks,
    lines: partners.length === 0 ? [] : [`${texts.papers.listed(partners)}.`],
  };
}
