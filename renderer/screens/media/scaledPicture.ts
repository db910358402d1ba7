/**
 * Makes a photo small enough to keep. It is drawn anew and written as a JPEG of pixels alone: what the camera wrote
 * beside them, such as the place it was taken, is not in it.
 */
import type { ScaledPhoto } from '../../data/photos';
import { pictureHeader } from '../../domain/pictureHeader';

/** Why a file is not taken. */
export type PictureFault = 'notPicture' | 'broken' | 'tooManyPixels' | 'tooHeavy';

/** A file that is not taken as a photo. */
export class PictureRefused extends Error {
  constructor(
    readonly fault: PictureFault,
    readonly fileName: string,
  ) {
    super(`The picture was refused: ${fault}.`);
    this.name = 'PictureRefused';
  }
}

const heaviestBytes = 30 * 1024 * 1024;
const mostPixels = 40_000_000;
const smallEnoughBytes = 300_000;
/** Tried in turn: first less quality, then fewer pixels. */
const longSides = [1600, 1200, 900, 600];
const qualities = [0.85, 0.75, 0.65, 0.55];

/** The picture in a file, at most 1,600 pixels long and 300 kB. Throws `PictureRefused`. */
export async function scaledPicture(file: File): Promise<ScaledPhoto> {
  if (file.size > heaviestBytes) throw new PictureRefused('tooHeavy', file.name);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const header = pictureHeader(bytes);
  if (!header) throw new PictureRefused('notPicture', file.name);
  // Before anything unpacks it: a small file can hold more pixels than there is memory.
  if (header.width * header.height > mostPixels) throw new PictureRefused('tooManyPixels', file.name);
  const bitmap = await createImageBitmap(new Blob([bytes], { type: `image/${header.kind}` })).catch(() => null);
  if (!bitmap) throw new PictureRefused('broken', file.name);
  try {
    for (const longSide of longSides) {
      const drawn = drawnAt(bitmap, longSide);
      for (const quality of qualities) {
        const blob = await drawn.convertToBlob({ type: 'image/jpeg', quality });
        if (blob.size > smallEnoughBytes) continue;
        return { picture: new Uint8Array(await blob.arrayBuffer()), width: drawn.width, height: drawn.height };
      }
    }
  } finally {
    bitmap.close();
  }
  throw new PictureRefused('broken', file.name);
}

function drawnAt(bitmap: ImageBitmap, longSide: number): OffscreenCanvas {
  const scale = Math.min(1, longSide / Math.max(bitmap.width, bitmap.height));
  const side = (pixels: number) => Math.max(1, Math.round(pixels * scale));
  const canvas = new OffscreenCanvas(side(bitmap.width), side(bitmap.height));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas to draw on.');
  // What is see-through would become black.
  context.fillStyle = '#FFFFFF';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}
