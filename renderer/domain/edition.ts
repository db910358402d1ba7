import type { z } from 'zod/mini';
import { cents, choice, count, date, grade, longText, reference, text, time } from './field';
import { record } from './record';

/** An evening: one Initiatievencafé at one place on one date. Date and times are local. */
export const edition = record({
  number: count({ max: 9_999, required: true, synonyms: ['nr', 'nummer', 'editie', 'editienummer'] }),
  name: text({ column: 'hidden', synonyms: ['titel', 'naam editie'] }),
  date: date({ required: true, synonyms: ['datum', 'wanneer'] }),
  startTime: time({ column: 'hidden', synonyms: ['aanvang', 'begin', 'starttijd'] }),
  endTime: time({ column: 'none', synonyms: ['einde', 'eindtijd'] }),
  status: choice('editionStatus', 'draft'),
  format: choice('editionFormat', 'physical', { column: 'hidden', synonyms: ['vorm'] }),
  venueId: reference('venues', { required: true, synonyms: ['locatie', 'waar', 'plaats', 'zaal'] }),
  trainingDate: date({ column: 'hidden', synonyms: ['pitchtraining', 'datum training'] }),
  trainingPlace: text({ column: 'none', synonyms: ['plaats training'] }),
  host: text({ column: 'none', personal: true, synonyms: ['presentator', 'presentatie'] }),
  musicAct: text({ column: 'none', synonyms: ['muziek', 'band'] }),
  attendance: count({ synonyms: ['bezoekers', 'aantal bezoekers', 'publiek', 'opkomst'] }),
  statedPitches: count({ max: 999, column: 'hidden', synonyms: ['opgegeven aantal', 'aantal pitches'] }),
  grade: grade({ synonyms: ['cijfer', 'rapportcijfer', 'gemiddeld cijfer'] }),
  gradeCount: count({ column: 'hidden', synonyms: ['aantal formulieren', 'n', 'respons', 'evaluaties'] }),
  budgetCents: cents({ column: 'hidden', synonyms: ['begroting', 'budget'] }),
  costCents: cents({ synonyms: ['kosten', 'uitgaven', 'werkelijke kosten'] }),
  notes: longText({ column: 'none', synonyms: ['opmerkingen', 'notities', 'bijzonderheden'] }),
});

/** An evening. */
export type Edition = Readonly<z.infer<typeof edition>>;

/** A partner at an edition: invited, coming, was there or not. */
export const presence = record({
  editionId: reference('editions', { required: true }),
  partnerId: reference('partners', { required: true }),
  presence: choice('presence', 'invited'),
});

/** A partner's presence at an edition. */
export type Presence = Readonly<z.infer<typeof presence>>;

/** Whether an edition took place. */
export function wasHeld(edition: Pick<Edition, 'status'>): boolean {
  return edition.status === 'held' || edition.status === 'closed';
}

/** The first edition on or after a date that is still to be held; undated drafts come last. */
export function nextEdition(editions: readonly Edition[], today: string): Edition | undefined {
  const open = editions.filter(
    (e) => (e.status === 'draft' || e.status === 'planned') && (e.date === null || e.date >= today),
  );
  return open.sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'))[0];
}

/** Editions by date, newest first; those without a date before all others, as they are still being made. */
export function newestFirst(editions: readonly Edition[]): Edition[] {
  return [...editions].sort(
    (a, b) => (b.date ?? '9999').localeCompare(a.date ?? '9999') || (b.number ?? 0) - (a.number ?? 0),
  );
}

/** The cost per pitch in cents, and what it is divided by; null when either is not known. */
export function costPerPitch(
  edition: Pick<Edition, 'costCents' | 'statedPitches'>,
  counted: number,
): { readonly cents: number; readonly over: number; readonly isCounted: boolean } | null {
  const over = counted || edition.statedPitches || 0;
  if (edition.costCents === null || over === 0) return null;
  return { cents: Math.round(edition.costCents / over), over, isCounted: counted > 0 };
}
