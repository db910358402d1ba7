/** The photos of an edition. Their bytes are read for the edition that is open, and nowhere else. */
import { mostPhotos } from '../domain/media';
import type { Changes, Row } from '../domain/nouns';
import { act } from './act';
import { byIds, having, insert, save } from './records';

/** More photos than an edition keeps; nothing was written. */
export class TooManyPhotos extends Error {
  constructor(readonly room: number) {
    super(`There is room for ${room} more photos.`);
    this.name = 'TooManyPhotos';
  }
}

/** A photo that was scaled down. */
export interface ScaledPhoto {
  readonly picture: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** The photos of an edition with who are on them and what those people consented to. */
export interface EditionPhotos {
  readonly photos: readonly Row<'photos'>[];
  /** Who pitched at this edition, and who is on a photo of it. */
  readonly people: readonly Row<'pitchers'>[];
  readonly consents: readonly Row<'consents'>[];
}

/** The photos of an edition, in the order in which they were added. */
export async function photosOf(editionId: string): Promise<EditionPhotos> {
  // Read side by side and in this very function: what is read after waiting for a deeper one is not watched.
  const [photos, pitches] = await Promise.all([
    having('photos', 'editionId', [editionId]),
    having('pitches', 'editionId', [editionId]),
  ]);
  const speakers = await having(
    'speakers',
    'pitchId',
    pitches.map(({ id }) => id),
  );
  const ids = [...speakers.flatMap(({ pitcherId }) => pitcherId ?? []), ...photos.flatMap((photo) => photo.pitcherIds)];
  const [people, consents] = await Promise.all([byIds('pitchers', ids), having('consents', 'subjectId', ids)]);
  return { photos: photos.sort((a, b) => a.createdAt - b.createdAt), people, consents };
}

/** Adds photos to an edition, in one act; returns their ids. Throws `TooManyPhotos`, `Misfit`. */
export function addPhotos(editionId: string, scaled: readonly ScaledPhoto[]): Promise<string[]> {
  return act('addPhoto', ['photos'], async () => {
    const room = mostPhotos - (await having('photos', 'editionId', [editionId])).length;
    if (scaled.length > room) throw new TooManyPhotos(Math.max(room, 0));
    const ids: string[] = [];
    for (const photo of scaled) ids.push(await insert('photos', { ...photo, editionId }));
    return ids;
  });
}

/** Changes what is said of a photo. */
export function savePhoto(id: string, changes: Changes<'photos'>): Promise<void> {
  return save('savePhoto', 'photos', id, changes);
}
