/** Lengths of time as people type and read them; stored in milliseconds. */

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;

/** The longest length a part of an evening may have, in ms: a whole day. */
export const longestLengthMs = 24 * hourMs;

const amount = String.raw`(\d+(?:\.\d+)?)`;
const withUnits = new RegExp(
  `^(?:${amount} ?(?:uur|uren|u|h))? ?(?:${amount} ?(?:minuten|minuut|min|m|'))? ?(?:${amount} ?(?:seconden|seconde|sec|s|"))?$`,
);
/** A number without a unit counts in the unit that comes after the one before it: "1u20", "2m30". */
const bareEnd = new RegExp(String.raw`^${amount} ?(uur|u|h|min|m|') ?(\d{1,2})$`);

/** A typed length in ms: "5" is minutes, "1:30" minutes and seconds, "90s", "1u20"; null when it means nothing. */
export function readLength(typed: string): number | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(',', '.')
    .replaceAll('’', "'")
    .replaceAll('”', '"')
    .replace("''", '"');
  const ms = text === '' ? null : (plain(text) ?? colons(text) ?? units(text));
  return ms === null || ms > longestLengthMs ? null : Math.round(ms);
}

function plain(text: string): number | null {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) * minuteMs : null;
}

function colons(text: string): number | null {
  const match = /^(?:(\d{1,2}):(?=\d\d:))?(\d{1,3}):([0-5]\d)$/.exec(text);
  if (!match) return null;
  const minutes = Number(match[2]);
  if (match[1] !== undefined && minutes > 59) return null;
  return Number(match[1] ?? 0) * hourMs + minutes * minuteMs + Number(match[3]) * secondMs;
}

function units(text: string): number | null {
  const bare = bareEnd.exec(text);
  if (bare) {
    const [big, small] = 'uh'.includes((bare[2] ?? '').charAt(0)) ? [hourMs, minuteMs] : [minuteMs, secondMs];
    return Number(bare[3]) > 59 ? null : Number(bare[1]) * big + Number(bare[3]) * small;
  }
  const match = withUnits.exec(text);
  if (!match) return null;
  return Number(match[1] ?? 0) * hourMs + Number(match[2] ?? 0) * minuteMs + Number(match[3] ?? 0) * secondMs;
}

/** A length as digits, whole seconds: "5:00", "1:20:00"; a minus sign before a negative one. */
export function digits(ms: number): string {
  const all = Math.round(Math.abs(ms) / secondMs);
  const [hours, minutes, seconds] = [Math.floor(all / 3_600), Math.floor(all / 60) % 60, all % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  const text = hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
  return ms < 0 && all > 0 ? `−${text}` : text;
}

/** Time left as it is counted down: rounded up, so that 0:00 is the end; past it "+0:12". */
export function countdown(remainingMs: number): string {
  if (remainingMs > 0) return digits(Math.ceil(remainingMs / 1_000) * 1_000);
  const overMs = Math.floor(-remainingMs / 1_000) * 1_000;
  return overMs === 0 ? digits(0) : `+${digits(overMs)}`;
}
