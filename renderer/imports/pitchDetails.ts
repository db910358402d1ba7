import type { Changes } from '../domain/nouns';
import type { CheckedRow } from './checkedRow';
import type { Ledger } from './ledger';
import { foldedOnce as folded } from './memo';
import type { Places } from './order';
import { askKind } from './words';

/** What belongs to a pitch or its pitcher: asks, gifts, outcomes and consents, each known by what it says. */
export class PitchDetails {
  private readonly asks = new Occurrences();
  private readonly gifts = new Occurrences();
  private readonly outcomes = new Occurrences();
  private readonly consents = new Occurrences();
  private readonly partners = new Map<string, string>();
  private added = 0;

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
    const before = this.added;
    this.planAsk(row, pitchId);
    this.planGift(row, pitchId);
    this.planOutcome(row, pitchId);
    if (pitcherId !== null) this.planConsents(row, pitcherId);
    return this.added > before;
  }

  private partnerCalled(name: string): string | null {
    if (this.partners.size === 0)
      for (const partner of this.ledger.all('partners')) this.partners.set(folded(partner.name), partner.id);
    return this.partners.get(folded(name)) ?? null;
  }

  private planAsk(row: CheckedRow, pitchId: string): void {
    const ask = row.fields.asks;
    if (!ask || (!ask.text && !ask.kind)) return;
    const kind = ask.kind ?? askKind(ask.text ?? '');
    this.addOnce(row, 'asks', this.asks, askKey(pitchId, ask.text || kind), () => ({
      ...ask,
      kind,
      pitchId,
      order: this.places.next('asks', pitchId),
    }));
  }

  private planGift(row: CheckedRow, pitchId: string): void {
    const gift = row.fields.gifts;
    if (!gift || (!gift.text && row.numbers === null)) return;
    const order = () => this.places.next('gifts', pitchId);
    this.addOnce(row, 'gifts', this.gifts, askKey(pitchId, gift.text ?? ''), () => ({
      ...gift,
      pitchId,
      order: order(),
    }));
  }

  /** "Not yet known", without a date or a word more, is what every pitch has without a record. */
  private planOutcome(row: CheckedRow, pitchId: string): void {
    const given = row.fields.outcomes;
    if (!given?.outcome) return;
    if (row.numbers === null && given.outcome === 'unknown' && !given.date && !given.notes) return;
    const key = keyOf(pitchId, given.outcome, given.date ?? null);
    this.addOnce(row, 'outcomes', this.outcomes, key, () => ({ ...given, pitchId }));
  }

  private planConsents(row: CheckedRow, subjectId: string): void {
    const given = row.fields.consents ?? {};
    const partner = row.names['consents.partnerId'];
    // A form asks when someone applies; Podium knows the day itself.
    const date = given.date ?? (row.numbers === null ? (row.fields.pitches?.appliedOn ?? null) : null);
    for (const { purpose, answer, textShown } of row.consents) {
      this.addOnce(
        row,
        'consents',
        this.consents,
        keyOf(subjectId, purpose, answer, date),
        (): Changes<'consents'> => ({
          givenBy: given.guardianName ? 'guardian' : 'self',
          textShown,
          ...given,
          ...(partner ? { partnerId: this.partnerCalled(partner) } : {}),
          subject: 'pitcher',
          subjectId,
          purpose,
          answer,
          date,
        }),
      );
    }
  }

  private addOnce<T extends 'asks' | 'gifts' | 'outcomes' | 'consents'>(
    row: CheckedRow,
    table: T,
    known: Occurrences,
    key: string,
    values: () => Changes<T>,
  ): void {
    if (known.meet(key, row.numbers !== null)) {
      this.ledger.count(table, 'unchanged');
      return;
    }
    this.added += 1;
    this.ledger.add(table, values());
    this.ledger.count(table, 'added');
  }
}

/** How often something was there, and how often the file says it. */
class Occurrences {
  private readonly there = new Map<string, number>();
  private readonly met = new Map<string, number>();

  /** Tells of one that is there. */
  add(key: string): void {
    this.there.set(key, (this.there.get(key) ?? 0) + 1);
  }

  /** Whether one that the file tells of is there; `each` when the file tells of every one, so that two are two. */
  meet(key: string, each: boolean): boolean {
    const met = (this.met.get(key) ?? 0) + 1;
    this.met.set(key, met);
    const there = this.there.get(key) ?? 0;
    if (there >= (each ? met : 1)) return true;
    this.add(key);
    return false;
  }
}

function keyOf(...parts: readonly (string | null)[]): string {
  return parts.join(' ');
}

function askKey(pitchId: string | null, text: string): string {
  return `${pitchId} ${folded(text)}`;
}
