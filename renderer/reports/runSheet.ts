/** The run of show on paper: its empty boxes are filled by hand and typed in afterwards, should the laptop fail. */
import { convertMillimetersToTwip } from 'docx';
import { eveningConsent } from '../domain/consent';
import { type EveningFacts, partName } from '../domain/eveningFacts';
import { digits } from '../domain/length';
import type { Row, Snapshot } from '../domain/nouns';
import { fullName } from '../domain/pitcher';
import { clockAt, dateAt } from '../domain/time';
import type { Texts } from '../texts/nl';
import type { Progress } from './annualReport';
import type { Column, StrongCell } from './dataTable';
import type { Draft } from './draft';
import { openPaper } from './eveningPaper';
import { lyingWidth, type PaperOptions, paperBytes } from './paper';
import { capital, numberColumn, textColumn } from './writing';

/** High enough to write a time in. */
const rowHeight = convertMillimetersToTwip(9);
const box = (head: string, share: number): Column => ({ head, kind: 'box', share });

/** Makes the run sheet of an evening. Throws the signal's reason when it is aborted. */
export function runSheet(
  snapshot: Snapshot,
  options: PaperOptions,
  texts: Texts,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const words = texts.eveningPapers.runSheet;
  const asked = { snapshot, options, texts };
  const kind = { isInternal: true, isLying: true, withPeople: true };
  const { paper, draft, facts } = openPaper(words, asked, kind);
  // First: it is short, and whoever looks for a number looks at the first page.
  if (facts) team(draft, facts, texts);
  draft.heading(1, words.chapter);
  if (facts && facts.cues.length > 0) programme(draft, facts, texts, dateAt(options.now));
  else draft.line(words.none);
  return paperBytes(draft, paper, asked, progress, signal);
}

function programme(draft: Draft, facts: EveningFacts, texts: Texts, today: string): void {
  const words = texts.eveningPapers.runSheet;
  draft.intro(words.intro);
  draft.table({
    caption: words.table,
    width: lyingWidth,
    rowHeight,
    columns: [
      numberColumn(words.heads.number, 9),
      numberColumn(words.heads.time, 13),
      numberColumn(words.heads.length, 14),
      textColumn(words.heads.part, 45),
      textColumn(words.heads.who, 37),
      textColumn(words.heads.team, 28),
      textColumn(words.heads.notes, 64),
      textColumn(words.heads.consent, 25),
      box(words.heads.begin, 17),
      box(words.heads.end, 17),
    ],
    rows: facts.cues.map((cue, at) => cueRow(cue, at + 1, facts, texts, today)),
    note: words.note,
  });
}

function cueRow(
  cue: Row<'cues'>,
  number: number,
  facts: EveningFacts,
  texts: Texts,
  today: string,
): (string | StrongCell)[] {
  const words = texts.eveningPapers.runSheet;
  const planned = facts.plan.planned.get(cue.id);
  const lengthMs = facts.plan.cues[number - 1]?.lengthMs ?? 0;
  const pitch = facts.pitches.get(cue.pitchId ?? '');
  const kind = capital(texts.choices.cueKind[cue.kind]);
  const part = partName(kind, cue.title || pitch?.title || '');
  const who = (pitch?.people ?? []).map((person) =>
    person.pronunciation ? `${fullName(person)} (${words.said(person.pronunciation)})` : fullName(person),
  );
  const team = cue.memberIds.flatMap((id) => facts.teamMembers.get(id)?.name ?? []);
  const asked: [string, (text: string) => string][] = [
    [cue.sound, words.sound],
    [cue.light, words.light],
    [cue.slides, words.slides],
    [cue.notes, (text) => text],
  ];
  return [
    String(number),
    planned ? clockAt(planned.start) : '',
    digits(lengthMs),
    cue.kind === 'pitch' ? { strong: part } : part,
    cue.kind === 'pitch' || cue.kind === 'lookBack' ? who.join(', ') : '',
    team.join(', '),
    asked.flatMap(([text, say]) => (text.trim() ? say(text.trim()) : [])).join(' · '),
    filming(facts, pitch?.people ?? [], texts, facts.edition.date ?? today),
    '',
    '',
  ];
}

function filming({ consents }: EveningFacts, people: readonly Row<'pitchers'>[], texts: Texts, date: string) {
  const ids = people.map((person) => person.id);
  const answers = eveningConsent(consents, ids, date);
  const text = texts.eveningPapers.cueSheet.consent(answers);
  return answers.unasked > 0 || answers.refused.length > 0 ? { strong: text } : text;
}

/** Who of the team works on this evening, and how they are reached; all of it when no cue names anyone. */
function team(draft: Draft, { cues, teamMembers }: EveningFacts, texts: Texts): void {
  const words = texts.eveningPapers.runSheet;
  const named = new Set(cues.flatMap((cue) => cue.memberIds));
  const members = [...teamMembers.values()].filter((member) => named.size === 0 || named.has(member.id));
  if (members.length === 0) return;
  draft.heading(1, words.team);
  draft.table({
    caption: words.teamTable,
    width: lyingWidth / 2,
    columns: [
      textColumn(words.teamHeads.name, 40),
      textColumn(words.teamHeads.role, 40),
      textColumn(words.teamHeads.phone, 26),
    ],
    rows: members
      .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
      .map(({ name, role, phone }) => [name, role, phone]),
    note: words.teamNote,
  });
}
