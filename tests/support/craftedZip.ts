import { deflateRawSync } from 'node:zlib';

/** An entry of a zip that may say something else of itself than what is true. */
export interface CraftedEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly localName?: string;
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
}

/** A zip written by hand, with lies in it; `repeat` lists every entry so many times, `count` is what the end says. */
export function craftedZip(
  entries: readonly CraftedEntry[],
  { repeat = 1, count }: { readonly repeat?: number; readonly count?: number } = {},
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const packed = new Uint8Array(deflateRawSync(entry.content));
    const numbers = [entry.crc ?? crcOf(entry.content), packed.length, entry.size ?? entry.content.length] as const;
    const local = head(0x04034b50, [20, entry.flags ?? 0, 8, 0, 0], numbers, entry.localName ?? entry.name, []);
    for (let n = 0; n < repeat; n++) directory.push(centralHead(entry, numbers, at));
    pieces.push(local, packed);
    at += local.length + packed.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, count ?? directory.length, true);
  end.setUint16(10, count ?? directory.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, at, true);
  return joined([...pieces, ...directory, new Uint8Array(end.buffer)]);
}

type Numbers = readonly [crc: number, packed: number, size: number];

function centralHead(entry: CraftedEntry, numbers: Numbers, at: number): Uint8Array {
  const bytes = head(0x02014b50, [20, 20, entry.flags ?? 0, 8, 0, 0], numbers, entry.name, [0, 0, 0, 0, 0]);
  new DataView(bytes.buffer).setUint32(42, at, true);
  return bytes;
}

function head(
  signature: number,
  shorts: readonly number[],
  numbers: Numbers,
  name: string,
  rest: readonly number[],
): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const fixed = 4 + shorts.length * 2 + 12 + 4 + (rest.length > 0 ? 14 : 0);
  const bytes = new Uint8Array(fixed + nameBytes.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  for (const [n, short] of shorts.entries()) view.setUint16(4 + n * 2, short, true);
  for (const [n, number] of numbers.entries()) view.setUint32(4 + shorts.length * 2 + n * 4, number, true);
  view.setUint16(16 + shorts.length * 2, nameBytes.length, true);
  bytes.set(nameBytes, fixed);
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
