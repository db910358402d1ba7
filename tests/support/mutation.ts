/** Files as they come out of bad luck or ill will: bytes changed, cut, doubled, and parts of a workbook rewritten. */
import { unzipSync, zipSync } from 'fflate';

/** A source of numbers from 0 up to 1 that are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;
const upTo = (random: Random, end: number) => Math.floor(random() * end);

/** A file changed in one of many ways; a workbook also in the parts within. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts = isZip && random() < 0.7 ? partsOf(bytes) : null;
  return parts ? withMutatedPart(parts, random) : mutatedBytes(bytes, random);
}

/** The parts of a zip; null when it was broken before. */
function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}

function withMutatedPart(parts: Record<string, Uint8Array>, random: Random): Uint8Array {
  const names = Object.keys(parts);
  const name = names[upTo(random, names.length)] ?? '';
  const part = parts[name] ?? new Uint8Array();
  if (random() < 0.05) delete parts[name];
  else parts[name] = random() < 0.5 ? mutatedBytes(part, random) : mutatedXml(part, random);
  return zipSync(parts, { level: 1 });
}

const nasty = [
  '&#57;',
  '&bogus;',
  '<row r="999999">',
  '<c r="ZZZ99999">',
  '"',
  "'",
  '<',
  '>',
  '<![CDATA[',
  '<!--',
  '\u0000',
  't="e"',
  't="s"',
  's="99"',
  '-1',
  '1e309',
  'NaN',
];

function mutatedXml(part: Uint8Array, random: Random): Uint8Array {
  const xml = new TextDecoder().decode(part);
  const at = upTo(random, xml.length);
  const piece = nasty[upTo(random, nasty.length)] ?? '';
  return new TextEncoder().encode(xml.slice(0, at) + piece + xml.slice(at + upTo(random, 12)));
}

function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = upTo(random, bytes.length);
  const kind = random();
  if (kind < 0.2) return bytes.slice(0, at);
  if (kind < 0.3) return bytes.slice(at);
  const copy = bytes.slice();
  if (kind < 0.7) {
    for (let n = upTo(random, 20) + 1; n > 0; n--) copy[upTo(random, copy.length)] = upTo(random, 256);
    return copy;
  }
  const length = upTo(random, 200);
  const end = Math.min(bytes.length, at + length);
  if (kind < 0.8) return joined(bytes.subarray(0, at), bytes.subarray(end));
  if (kind < 0.9) return joined(bytes.subarray(0, end), bytes.subarray(at));
  return joined(
    bytes.subarray(0, at),
    Uint8Array.from({ length }, () => upTo(random, 256)),
    bytes.subarray(at),
  );
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}
