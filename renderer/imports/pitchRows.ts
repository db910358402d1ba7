import { nameKey, PeopleIndex } from '../domain/duplicates';
import { wasHeld } from '../domain/edition';
import type { Changes, Row } from '../domain/nouns';
import { fullName } from '../domain/pitcher';
import type { CheckedRow } from './checkedRow';
import { type Planning, remark } from './importPlan';
import { decidedPerson, personOf } from './likelyDuplicate';
import { foldedOnce as folded } from './memo';
import type { PitchBook } from './pitchBook';
import { PitchDetails } from './pitchDetails';

/** Plans rows about pitches: the idea, the pitch, who pitches, and what the row says of asks, gifts and consents. */
export function planPitches(rows: readonly CheckedRow[], planning: Planning): void {
  if (rows.length === 0) return;
  const plan = new PitchRows(planning);
  for (const row of rows) {
    planning.step();
    plan.plan(row);
  }
}

/** A person of a row: known by id, or null when the row names none. */
type Pitcher = { readonly id: string | null } | 'skip';

class PitchRows {
  private readonly book: PitchBook;
  private readonly details: PitchDetails;
  private readonly people: PeopleIndex<Row<'pitchers'>>;

  constructor(private readonly planning: Planning) {
    this.book = planning.pitches;
    this.details = new PitchDetails(planning.ledger, planning.places);
    this.people = new PeopleIndex(planning.ledger.all('pitchers'));
  }

  plan(row: CheckedRow): void {
    const { ledger, editions, targetEditionId } = this.planning;
    const editionId = editions.of(row.edition, targetEditionId);
    if (editionId === undefined) {
      this.planning.tell(row, 'unknownEdition', Object.values(row.edition ?? {}).join(' '));
      ledger.count('pitches', 'skipped');
      return;
    }
    const title = row.fields.initiatives?.title ?? '';
    const candidates = this.book.titled(title, editionId);
    const pitcher = this.pitcherOf(row, candidates);
    if (pitcher === 'skip') {
      ledger.count('pitches', 'skipped');
      ledger.count('pitchers', 'skipped');
      return;
    }
    const known = this.knownPitch(row, title, editionId, pitcher.id, candidates);
    const pitchId = known ?? this.addPitch(row, title, editionId, pitcher.id);
    this.tie(row, title, pitchId);
    let anything = known !== null && this.fillPitch(row, known, editionId);
    if (pitcher.id !== null && !this.book.isSpeaker(pitchId, pitcher.id)) {
      if (known !== null && row.numbers === null && !this.book.isUnmanned(pitchId)) {
        const person = ledger.get('pitchers', pitcher.id);
        this.planning.tell(row, 'sharedPitch', title, person ? fullName(person) : '');
      }
      const order = this.planning.places.next('speakers', pitchId);
      ledger.add('speakers', { pitchId, pitcherId: pitcher.id, order });
      this.book.addSpeaker(pitchId, pitcher.id);
      anything = true;
    } else if (known !== null && row.numbers === null && ledger.isNew('pitches', known))
      this.planning.tell(row, 'repeatedRow', title);
    anything = this.details.plan(row, pitchId, pitcher.id) || anything;
    if (known === null) ledger.count('pitches', 'added');
    else ledger.countFilled('pitches', anything);
  }

  private pitcherOf(row: CheckedRow, candidates: readonly string[]): Pitcher {
    const { ledger, numbered } = this.planning;
    const values = row.fields.pitchers ?? {};
    const person = personOf(values);
    const number = row.numbers?.pitchers;
    // In a file of Podium, a pitch without a number of a pitcher has none.
    if (row.numbers !== null && number === undefined) return { id: null };
    const named = number !== undefined || fullName(person) !== '';
    const match = numbered.match('pitchers', number, person, {
      index: this.people,
      close: candidates.flatMap((id) =>
        [...this.book.speakersOf(id)].flatMap((one) => ledger.get('pitchers', one) ?? []),
      ),
      belongs: (other) => candidates.some((id) => this.book.isSpeaker(id, other.id)),
      get: (id) => ledger.get('pitchers', id),
    });
    if (!named && !match) {
      this.planning.tell(row, 'noPitcher', person.email || person.phone);
      return { id: null };
    }
    const decision = match ? decidedPerson(row, 'pitchers', values, match, this.planning) : 'add';
    if (decision === 'skip') return 'skip';
    if (match && decision === 'merge') {
      const { fills } = ledger.fill('pitchers', match.other.id, values);
      ledger.countFilled('pitchers', fills.length > 0);
      const filled = ledger.get('pitchers', match.other.id);
      if (filled) this.people.add(filled);
      numbered.set('pitchers', number, nameKey(person), match.other.id);
      return { id: match.other.id };
    }
    const pitcher = ledger.add('pitchers', values);
    this.people.add(pitcher);
    numbered.set('pitchers', number, nameKey(person), pitcher.id);
    ledger.count('pitchers', 'added');
    return { id: pitcher.id };
  }

  /** The pitch a row is about: of that title at the edition, or of that title by the same person. */
  private knownPitch(
    row: CheckedRow,
    title: string,
    editionId: string | null,
    pitcherId: string | null,
    titled: readonly string[],
  ): string | null {
    const { ledger, numbered } = this.planning;
    if (row.numbers !== null) {
      const known = numbered.get('pitches', row.numbers.pitches, folded(title));
      if (known !== null) return known;
    }
    const candidates = titled.filter((id) => !numbered.isTaken('pitches', id));
    const isFree = (id: string) => ledger.get('pitches', id)?.editionId === null;
    const isTheirs = (id: string) =>
      this.book.isSpeaker(id, pitcherId) || (pitcherId === null && this.book.isUnmanned(id));
    if (editionId !== null) {
      // Applied before it was known for which evening.
      const waiting = () => this.book.titled(title, null).find((id) => isFree(id) && isTheirs(id));
      const here = candidates.find(isTheirs) ?? candidates[0] ?? null;
      // A file of Podium lists what waits for an evening as well, as a pitch of its own.
      return here ?? (row.numbers === null ? waiting() : null) ?? null;
    }
    const theirs = candidates.filter(isTheirs);
    return theirs.find(isFree) ?? (row.edition === null ? theirs[0] : null) ?? null;
  }

  /** Ties the numbers that a file of Podium gives its ideas and pitches to records. */
  private tie(row: CheckedRow, title: string, pitchId: string): void {
    if (row.numbers === null) return;
    const { ledger, numbered } = this.planning;
    numbered.set('pitches', row.numbers.pitches, folded(title), pitchId);
    const initiativeId = ledger.get('pitches', pitchId)?.initiativeId;
    if (initiativeId) numbered.set('initiatives', row.numbers.initiatives, folded(title), initiativeId);
  }

  private addPitch(row: CheckedRow, title: string, editionId: string | null, pitcherId: string | null): string {
    const { ledger } = this.planning;
    let initiativeId = this.ideaOf(row, title, pitcherId);
    if (initiativeId !== null) {
      if (row.numbers === null) this.planning.tell(row, 'sameIdea', title);
      ledger.fill('initiatives', initiativeId, row.fields.initiatives ?? {});
    } else initiativeId = ledger.add('initiatives', row.fields.initiatives ?? {}).id;
    const given = row.fields.pitches ?? {};
    const stage = given.stage ?? this.stageBy(row, editionId);
    const order = this.planning.places.next('pitches', editionId);
    const pitch = ledger.add('pitches', { ...given, initiativeId, editionId, stage, order });
    this.book.add(pitch.id);
    return pitch.id;
  }

  /** The idea of a new pitch when it is known: of its number, else of that title by the same person. */
  private ideaOf(row: CheckedRow, title: string, pitcherId: string | null): string | null {
    const { ledger, numbered } = this.planning;
    const known = numbered.get('initiatives', row.numbers?.initiatives, folded(title));
    if (known !== null) return known;
    const before = this.book.titled(title, null).find((id) => this.book.isSpeaker(id, pitcherId));
    const initiativeId = before === undefined ? null : (ledger.get('pitches', before)?.initiativeId ?? null);
    return initiativeId !== null && numbered.isTaken('initiatives', initiativeId) ? null : initiativeId;
  }

  /** What is listed at an evening that was held, was on stage. A sign-up list only says who applied. */
  private stageBy(row: CheckedRow, editionId: string | null): 'pitched' | 'applied' {
    const edition = editionId === null ? undefined : this.planning.ledger.get('editions', editionId);
    if (!row.edition || !edition || !wasHeld(edition)) return 'applied';
    remark(this.planning, 'markedPitched');
    return 'pitched';
  }

  /** Fills what is empty; whether there was anything to fill. */
  private fillPitch(row: CheckedRow, pitchId: string, editionId: string | null): boolean {
    const { ledger } = this.planning;
    const initiativeId = ledger.get('pitches', pitchId)?.initiativeId ?? '';
    const idea = ledger.fill('initiatives', initiativeId, row.fields.initiatives ?? {});
    this.planning.tellDifferences(row, 'initiatives', idea.differs);
    const given: Changes<'pitches'> = row.fields.pitches ?? {};
    const pitch = ledger.fill('pitches', pitchId, editionId === null ? given : { ...given, editionId });
    this.planning.tellDifferences(row, 'pitches', pitch.differs);
    this.book.add(pitchId);
    return idea.fills.length + pitch.fills.length > 0;
  }
}
