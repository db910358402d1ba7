import type { Chapter } from '../domain/chapters';

/** How long the last chapter lasts when no one knows how long the video is, in ms. */
const unknownLastMs = 60_000;

/** Chapters as WebVTT, which players read; each ends where the next begins, the last with the video (`lengthMs`). */
export function webVttChapters(chapters: readonly Chapter[], lengthMs: number | null): Uint8Array {
  const cues = chapters.map(({ startMs, title }, at) => {
    const known = chapters[at + 1]?.startMs ?? lengthMs;
    const endMs = known !== null && known > startMs ? known : startMs + unknownLastMs;
    return `${at + 1}\n${timestamp(startMs)} --> ${timestamp(endMs)}\n${escaped(title)}\n`;
  });
  return new TextEncoder().encode(['WEBVTT\n', ...cues].join('\n'));
}

function timestamp(ms: number): string {
  const [hours, minutes, seconds] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, (ms % 60_000) / 1_000];
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(hours)}:${two(minutes)}:${seconds.toFixed(3).padStart(6, '0')}`;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign).replace(/\s+/g, ' ');
