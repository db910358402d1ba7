/** Everything that is stored about one person, for that person: what the law calls access to one's data. */
import { convertMillimetersToTwip } from 'docx';
import { fieldsOf, type Row, type Snapshot, type TableName } from '../domain/nouns';
import { type PersonFile, personFile, personTables } from '../domain/personFile';
import { fullName } from '../domain/pitcher';
import { dateAt } from '../domain/time';
import type { Texts } from '../texts/nl';
import type { Progress } from './annualReport';
import type { Draft } from './draft';
import { fieldText } from './fieldText';
import { type Making, paperBytes, paperDraft } from './paper';
import { wordingIn } from './wording';

/** What a person's file is asked with: the id of a pitcher, contact or team member. */
export interface PersonReportOptions extends Making {
  readonly personId: string;
}

/** Makes the file of a person. Throws the signal's reason when it is aborted. */
export function personReport(
  snapshot: Snapshot,
  options: PersonReportOptions,
  texts: Texts,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const words = texts.peoplePapers.personFile;
  const wording = wordingIn(texts);
  const file = personFile(snapshot, options.personId);
  const name = file ? nameOfPerson(file.person) : '';
  const subject = words.subject(wording.date(dateAt(options.now)));
  const paper = { title: words.title(name), subject, isInternal: true, isLying: false };
  const draft = paperDraft(paper, texts);
  draft.heading(1, words.own);
  if (!file) draft.line(words.nobody);
  else {
    draft.line(words.intro);
    const nameOf = namesIn(snapshot, file, texts);
    const told = { texts, nameOf, personId: options.personId };
    record(draft, file.table, file.person, told);
    draft.heading(1, words.rights);
    draft.text(words.rightsText);
    if (file.parts.length > 0) draft.heading(1, words.around);
    for (const { table, rows } of file.parts) {
      // That someone stands for a pitch is said by the pitch itself.
      if (table === 'speakers') continue;
      draft.heading(2, texts.settings.nouns[table]);
      rows.forEach((row, at) => {
        if (rows.length > 1) draft.heading(3, words.numbered(texts.settings.nouns[table], at + 1, rows.length));
        record(draft, table, row, told);
      });
    }
  }
  return paperBytes(draft, paper, { snapshot, options, texts }, progress, signal);
}

/** A person's file as data to take elsewhere: the records by table, without the bytes of pictures. */
export function personData(
  snapshot: Snapshot,
  { personId }: Pick<PersonReportOptions, 'personId'>,
): Readonly<Record<string, readonly object[]>> {
  const file = personFile(snapshot, personId);
  if (!file) return {};
  const own = { table: file.table, rows: [file.person] };
  return Object.fromEntries(
    [own, ...file.parts].map(({ table, rows }) => [
      table,
      rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => !(value instanceof Uint8Array)))),
    ]),
  );
}

/** Where values stand: some labels are as long as a question. */
const labelIndent = convertMillimetersToTwip(58);

function nameOfPerson(person: PersonFile['person']): string {
  return 'name' in person ? person.name : fullName(person);
}

/** Names of what a record points to; of other people, only that there is someone. */
function namesIn(snapshot: Snapshot, { person }: PersonFile, texts: Texts) {
  const words = texts.peoplePapers.personFile;
  const titles = new Map(snapshot.initiatives.map((idea) => [idea.id, idea.title]));
  const names = new Map<string, string>([
    ...snapshot.editions.map(({ id, number, name }) => [id, texts.shell.edition(number, name)] as const),
    ...snapshot.pitches.map(({ id, initiativeId }) => [id, titles.get(initiativeId ?? '') ?? ''] as const),
    ...snapshot.asks.map(({ id, text }) => [id, text] as const),
    ...snapshot.trainings.map(({ id, place, date }) => [id, [date, place].filter(Boolean).join(' ')] as const),
    ...[snapshot.partners, snapshot.themes, snapshot.districts, snapshot.neighbourhoods, snapshot.venues]
      .flat()
      .map(({ id, name }) => [id, name] as const),
    ...titles,
  ]);
  const people: readonly string[] = personTables;
  return (table: string, id: string) => {
    if (id === person.id) return nameOfPerson(person);
    return people.includes(table) ? words.someone : names.get(id) || words.something;
  };
}

/** What the records of a file are told with. */
interface Told {
  readonly texts: Texts;
  readonly nameOf: (table: string, id: string) => string;
  readonly personId: string;
}

function record(draft: Draft, table: TableName, row: Row<TableName>, { texts, nameOf, personId }: Told): void {
  const labels: Readonly<Record<string, string>> = texts.fields[table];
  // Read only by the names of the table's own fields.
  const values = row as unknown as Readonly<Record<string, unknown>>;
  const wording = wordingIn(texts);
  const facts = fieldsOf(table).flatMap(({ name, hint }) => {
    // What nobody looked at yet is nothing recorded; and whose file this is need not be said each time.
    if (values[name] === 'open' || values[name] === personId) return [];
    const text = fieldText(values[name], hint, { texts, wording, nameOf });
    return text === '' ? [] : [[labels[name] ?? name, text] as const];
  });
  const words = texts.peoplePapers.personFile;
  const made = [words.made, wording.date(dateAt(row.createdAt))] as const;
  draft.facts([...facts, made], { indent: labelIndent, together: true });
}
