import type { Ledger } from './ledger';
import { foldedOnce as folded } from './memo';

/** Pitches by title and edition, and who stands on stage for them. */
export class PitchBook {
  private readonly byEdition = new Map<string, string[]>();
  private readonly byTitle = new Map<string, string[]>();
  private readonly speakers = new Map<string, Set<string>>();

  constructor(private readonly ledger: Ledger) {
    for (const pitch of ledger.all('pitches')) this.add(pitch.id);
    for (const { pitchId, pitcherId } of ledger.all('speakers'))
      if (pitchId !== null && pitcherId !== null) this.addSpeaker(pitchId, pitcherId);
  }

  /** Adds a pitch that is in the ledger, or one whose edition became known. */
  add(pitchId: string): void {
    const pitch = this.ledger.get('pitches', pitchId);
    const title = folded(this.ledger.get('initiatives', pitch?.initiativeId ?? '')?.title ?? '');
    if (!pitch || title === '') return;
    put(this.byTitle, title, pitchId);
    if (pitch.editionId !== null) put(this.byEdition, `${pitch.editionId} ${title}`, pitchId);
  }

  /** Adds someone on stage for a pitch. */
  addSpeaker(pitchId: string, pitcherId: string): void {
    const known = this.speakers.get(pitchId);
    if (known) known.add(pitcherId);
    else this.speakers.set(pitchId, new Set([pitcherId]));
  }

  /** The pitches with a title, at one edition, or at any when `editionId` is null. */
  titled(title: string, editionId: string | null): readonly string[] {
    const key = folded(title);
    return (editionId === null ? this.byTitle.get(key) : this.byEdition.get(`${editionId} ${key}`)) ?? [];
  }

  /** Whether someone stands on stage for a pitch. */
  isSpeaker(pitchId: string, pitcherId: string | null): boolean {
    return pitcherId !== null && (this.speakers.get(pitchId)?.has(pitcherId) ?? false);
  }

  /** Who stand on stage for a pitch. */
  speakersOf(pitchId: string): Iterable<string> {
    return this.speakers.get(pitchId) ?? [];
  }

  /** Whether no one is known to stand on stage for a pitch. */
  isUnmanned(pitchId: string): boolean {
    return (this.speakers.get(pitchId)?.size ?? 0) === 0;
  }
}

function put(index: Map<string, string[]>, key: string, id: string): void {
  const known = index.get(key);
  if (!known) index.set(key, [id]);
  else if (!known.includes(id)) known.push(id);
}
