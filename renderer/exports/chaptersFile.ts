import { type Chapter, chapterLine } from '../domain/chapters';

/** Chapters as they are pasted into a video's description: one a line. */
export function chaptersText(chapters: readonly Chapter[]): string {
  return chapters.map(chapterLine).join('\n');
}

/** The same as a file. */
export function chaptersFile(chapters: readonly Chapter[]): Uint8Array {
  return new TextEncoder().encode(`${chaptersText(chapters)}\n`);
}
