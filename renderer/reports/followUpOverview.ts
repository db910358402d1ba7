/** What is due after the evenings, per pitch: the list to call from when the laptop is elsewhere. */
import { dateInFigures } from '../domain/dateWords';
import { type Due, followUpsDue, type When } from '../domain/followUpsDue';
import { grouped } from '../domain/group';
import type { Snapshot } from '../domain/nouns';
import { offerer, type Reachable, reachable } from '../domain/reachable';
import { dateAt } from '../domain/time';
import type { Texts } from '../texts/nl';
import type { Progress } from './annualReport';
import { lyingWidth, type Making, paperBytes, paperDraft } from './paper';
import { wordingIn } from './wording';
import { textColumn } from './writing';

/** What the overview is asked with. */
export type FollowUpOverviewOptions = Making;

const moments: readonly When[] = ['late', 'week', 'later', 'longAgo'];

/** Makes the overview of what is due. Throws the signal's reason when it is aborted. */
export function followUpOverview(
  snapshot: Snapshot,
  options: FollowUpOverviewOptions,
  texts: Texts,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const words = texts.peoplePapers.followUps;
  const today = dateAt(options.now);
  const due = followUpsDue(snapshot, today);
  const subject = words.subject(wordingIn(texts).date(today));
  const paper = { title: words.title, subject, isInternal: true, isLying: true };
  const draft = paperDraft(paper, texts);
  draft.heading(1, words.chapter);
  draft.line(words.state(due.filter(({ when }) => when === 'late').length, due.length));
  const cells = cellsOf(snapshot, today, texts);
  const byMoment = grouped(due, ({ when }) => when);
  for (const when of moments) {
    const lines = byMoment.get(when) ?? [];
    if (lines.length === 0) continue;
    draft.heading(2, words.when[when]);
    draft.intro(words.intro[when](lines.length));
    draft.table({
      caption: words.when[when],
      width: lyingWidth,
      columns: [
        textColumn(words.heads.due, 12),
        textColumn(words.heads.edition, 8),
        textColumn(words.heads.what, 28),
        textColumn(words.heads.why, 17),
        textColumn(words.heads.who, 35),
      ],
      rows: lines.map(cells),
      note: words.note,
    });
  }
  return paperBytes(draft, paper, { snapshot, options, texts }, progress, signal);
}

function cellsOf(snapshot: Snapshot, today: string, texts: Texts): (line: Due) => string[] {
  const words = texts.peoplePapers.followUps;
  const byId = <R extends { readonly id: string }>(rows: readonly R[]) => new Map(rows.map((row) => [row.id, row]));
  const [pitches, ideas, editions, offers, pitchers, partners, contacts] = [
    byId(snapshot.pitches),
    byId(snapshot.initiatives),
    byId(snapshot.editions),
    byId(snapshot.offers),
    byId(snapshot.pitchers),
    byId(snapshot.partners),
    byId(snapshot.contacts),
  ];
  const speakers = grouped(snapshot.speakers, (speaker) => speaker.pitchId);
  const consents = grouped(snapshot.consents, (consent) => consent.subjectId);
  const peopleOf = (line: Due): Reachable[] => {
    const offer = offers.get(line.offerId ?? '');
    if (offer) return offerer(offer, { partners, contacts, consents, today });
    return (speakers.get(line.pitchId) ?? []).flatMap(({ pitcherId }) => {
      const person = pitchers.get(pitcherId ?? '');
      return person ? [reachable(person, consents.get(person.id) ?? [], today)] : [];
    });
  };
  return (line) => {
    const pitch = pitches.get(line.pitchId ?? '');
    const title = ideas.get(pitch?.initiativeId ?? '')?.title ?? '';
    const offer = offers.get(line.offerId ?? '');
    const number = editions.get(pitch?.editionId ?? offer?.editionId ?? '')?.number ?? null;
    const what = offer ? [offer.text || texts.choices.helpKind[offer.kind], title].filter(Boolean).join(' – ') : title;
    return [
      dateInFigures(line.dueOn),
      number === null ? '' : String(number),
      what || texts.shell.empty,
      line.need ? words.need[line.need] : texts.choices.followUpRound[line.round],
      peopleOf(line)
        .map((person) => words.person(person))
        .join('; ') || words.nobody,
    ];
  };
}
