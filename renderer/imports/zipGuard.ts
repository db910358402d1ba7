import { Inflate } from 'fflate';
import { limits } from './limits';
import { ImportRefused } from './refusal';
import { type ZipEntry, zipEntries } from './zipDirectory';

/** A zip that was found harmless. */
export interface SafeZip {
  readonly names: ReadonlySet<string>;
  /** The inflated content of an entry; throws when there is none of that name. */
  content(name: string): Uint8Array;
}

/**
 * Opens a zip after checking it against `limits`: everything is inflated once and counted, as headers lie, and nothing
 * of it is kept, so that refusing takes little memory. Throws `ImportRefused`.
 */
export function guardedZip(bytes: Uint8Array): SafeZip {
  if (bytes.length > limits.fileBytes) throw new ImportRefused('tooLarge');
  const entries = zipEntries(bytes);
  // Whoever admits being too large is refused without the work of counting.
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > limits.inflatedBytes) throw new ImportRefused('bomb');
  let total = 0;
  for (const entry of entries) {
    refuseNested(entry);
    total += checkedSize(entry, limits.inflatedBytes - total);
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: new Set(byName.keys()),
    content: (name) => {
      const entry = byName.get(name);
      if (!entry) throw new ImportRefused('damaged');
      return inflated(entry);
    },
  };
}

/** Size of an entry's content, inflated bit by bit; throws as soon as it is more than `room`. */
function checkedSize(entry: ZipEntry, room: number): number {
  let size = 0;
  let crc = 0xffffffff;
  inflate(entry, (chunk, used) => {
    if (size === 0) refuseArchive(chunk);
    size += chunk.length;
    const swollen = size > limits.ratioFromBytes && size > entry.packed.length * limits.ratio;
    // Once it is large, what was used so far has to account for it: no need to inflate all of a bomb.
    const swelling = size > limits.ratioSoFarFromBytes && size > used * limits.ratio;
    if (size > room || swollen || swelling) throw new ImportRefused('bomb');
    crc = crcOf(chunk, crc);
  });
  if (size !== entry.size || (crc ^ 0xffffffff) >>> 0 !== entry.crc) throw new ImportRefused('damaged');
  return size;
}

function inflated(entry: ZipEntry): Uint8Array {
  if (entry.method === 'stored') return entry.packed;
  const content = new Uint8Array(entry.size);
  let at = 0;
  inflate(entry, (chunk) => {
    content.set(chunk, at);
    at += chunk.length;
  });
  return content;
}

/** Bytes handed to the inflater at a time: at its highest ratio, 1032, they become 4 MB. */
const pieceBytes = 4_096;

function inflate(entry: ZipEntry, use: (chunk: Uint8Array, used: number) => void): void {
  const { packed } = entry;
  if (entry.method === 'stored') {
    use(packed, packed.length);
    return;
  }
  let ended = false;
  let used = 0;
  const inflater = new Inflate((chunk, final) => {
    if (chunk.length > 0) use(chunk, used);
    ended ||= final;
  });
  try {
    for (let at = 0; at < packed.length && !ended; at += pieceBytes) {
      used = Math.min(packed.length, at + pieceBytes);
      inflater.push(packed.subarray(at, used), used === packed.length);
    }
  } catch (error) {
    throw error instanceof ImportRefused ? error : new ImportRefused('damaged', error);
  }
  if (!ended) throw new ImportRefused('damaged');
}

const archiveNames = /\.(zip|7z|rar|gz|tgz|bz2|xz|tar|xls[xmb]|doc[xm]|ppt[xm]|od[tsp]|jar|apk)$/i;

function refuseNested(entry: ZipEntry): void {
  if (archiveNames.test(entry.name)) throw new ImportRefused('unsafe');
}

function refuseArchive(start: Uint8Array): void {
  const [a, b, c, d] = start;
  const zip = a === 0x50 && b === 0x4b && c === 3 && d === 4;
  const gzip = a === 0x1f && b === 0x8b;
  const sevenZip = a === 0x37 && b === 0x7a && c === 0xbc && d === 0xaf;
  const rar = a === 0x52 && b === 0x61 && c === 0x72 && d === 0x21;
  if (zip || gzip || sevenZip || rar) throw new ImportRefused('unsafe');
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

/** The running checksum that zip files carry of their content. */
function crcOf(bytes: Uint8Array, before: number): number {
  let crc = before;
  for (let at = 0; at < bytes.length; at++) crc = (crcTable[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return crc;
}
