import type { Changes } from '../domain/nouns';
import type { CheckedRow } from './checkedRow';
import type { Ledger } from './ledger';
import { foldedOnce as folded } from './memo';
import type { Places } from './order';
import { askKind } from './words';

/** What belongs to a pitch or its pitcher: asks, gifts, outcomes and consents, each known by what it says. */
export class PitchDetails {
  private readonly asks = new Set<string>();
  private readonly gifts = new Set<string>();
  private readonly outcomes = new Set<string>();
  private readonly consents = new Set<string>();

  constructor(
    private readonly ledger: Ledger,
    private readonly places: Places,
  ) {
    for (const ask of ledger.all('asks')) this.asks.add(askKey(ask.pitchId, ask.text || ask.kind));
    for (const gift of ledger.all('gifts')) this.gifts.add(askKey(gift.pitchId, gift.text));
    for (const o of ledger.all('outcomes')) this.outcomes.add(keyOf(o.pitchId, o.outcome, o.date));
    for (const c of ledger.all('consents'))
      if (c.subject === 'pitcher') this.consents.add(keyOf(c.subjectId, c.purpose, c.answer, c.date));
  }

  /** Adds what a row says and is not there yet; whether there was anything. */
  plan(row: CheckedRow, pitchId: string, pitcherId: string | null): boolean {
    const before = this.size();
    this.planAsk(row, pitchId);
    this.planGift(row, pitchId);
    this.planOutcome(row, pitchId);
    if (pitcherId !== null) this.planConsents(row, pitcherId);
    return this.size() > before;
  }

  private size(): number {
    return this.asks.size + this.gifts.size + this.outcomes.size + this.consents.size;
  }

  private planAsk(row: CheckedRow, pitchId: string): void {
    const ask = row.fields.asks;
    if (!ask || (!ask.text && !ask.kind)) return;
    const kind = ask.kind ?? askKind(ask.text ?? '');
    this.addOnce('asks', this.asks, askKey(pitchId, ask.text || kind), () => ({
      ...ask,
      kind,
      pitchId,
      order: this.places.next('asks', pitchId),
    }));
  }

  private planGift(row: CheckedRow, pitchId: string): void {
    const gift = row.fields.gifts;
    if (!gift?.text) return;
    const order = () => this.places.next('gifts', pitchId);
    this.addOnce('gifts', this.gifts, askKey(pitchId, gift.text), () => ({ ...gift, pitchId, order: order() }));
  }

  /** "Not yet known", without a date or a word more, is what every pitch has without a record. */
  private planOutcome(row: CheckedRow, pitchId: string): void {
    const given = row.fields.outcomes;
    if (!given?.outcome || (given.outcome === 'unknown' && !given.date && !given.notes)) return;
    const key = keyOf(pitchId, given.outcome, given.date ?? null);
    this.addOnce('outcomes', this.outcomes, key, () => ({ ...given, pitchId }));
  }

  private planConsents(row: CheckedRow, subjectId: string): void {
    const guardian = row.fields.consents ?? {};
    const date = row.fields.pitches?.appliedOn ?? null;
    for (const { purpose, answer, textShown } of row.consents) {
      const yesOrNo = answer ? 'yes' : 'no';
      this.addOnce(
        'consents',
        this.consents,
        keyOf(subjectId, purpose, yesOrNo, date),
        (): Changes<'consents'> => ({
          ...guardian,
          subject: 'pitcher',
          subjectId,
          purpose,
          answer: yesOrNo,
          date,
          textShown,
          givenBy: guardian.guardianName ? 'guardian' : 'self',
        }),
      );
    }
  }

  private addOnce<T extends 'asks' | 'gifts' | 'outcomes' | 'consents'>(
    table: T,
    known: Set<string>,
    key: string,
    values: () => Changes<T>,
  ): void {
    if (known.has(key)) {
      this.ledger.count(table, 'unchanged');
      return;
    }
    known.add(key);
    this.ledger.add(table, values());
    this.ledger.count(table, 'added');
  }
}

function keyOf(...parts: readonly (string | null)[]): string {
  return parts.join(' ');
}

function askKey(pitchId: string | null, text: string): string {
  return `${pitchId} ${folded(text)}`;
}
