import { Inflate, inflateSync } from 'fflate';
import { limits } from './limits';
import { ImportRefused } from './refusal';
import { type ZipEntry, zipEntries } from './zipDirectory';

/** A zip that was found harmless. */
export interface SafeZip {
  readonly names: ReadonlySet<string>;
  /** The inflated content of an entry; throws when there is none of that name. */
  content(name: string): Uint8Array;
}

/** What a zip may be beside what every file may. */
export interface ZipAllowance {
  /** Entries that may be archives themselves: whoever allows them looks into them. None when not given. */
  readonly archives?: (name: string) => boolean;
  /** How many bytes all its entries may be together; as `limits` says when not given. */
  readonly inflatedBytes?: number;
}

/**
 * Opens a zip after checking it against `limits`: everything is inflated once and counted, as headers lie, and nothing
 * of it is kept, so that refusing takes little memory. Throws `ImportRefused`.
 */
export function guardedZip(
  bytes: Uint8Array,
  { archives = () => false, inflatedBytes = limits.inflatedBytes }: ZipAllowance = {},
): SafeZip {
  if (bytes.length > limits.fileBytes) throw new ImportRefused('tooLarge');
  const entries = zipEntries(bytes);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const claimed = entries.reduce((sum, entry) => sum + entry.size, 0);
  // Whoever admits being too large is refused without the work of counting.
  if (claimed > inflatedBytes) throw new ImportRefused('bomb');
  const kept = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of entries) {
    const isAllowed = archives(entry.name);
    if (archiveNames.test(entry.name) && !isAllowed) throw new ImportRefused('unsafe');
    const look = isAllowed ? () => {} : refuseArchive;
    const content = entry.packed.length <= smallBytes ? smallContent(entry, look) : null;
    if (content && claimed <= keptBytes) kept.set(entry.name, content);
    total += content ? content.length : checkedSize(entry, inflatedBytes - total, look);
  }
  return {
    names: new Set(byName.keys()),
    content: (name) => {
      const entry = byName.get(name);
      if (!entry) throw new ImportRefused('damaged');
      return kept.get(name) ?? inflated(entry);
    },
  };
}

/** Packed sizes up to this are inflated in one go: even a bomb of this size is but a moment's work. */
const smallBytes = 32 * 1024;
/** Ordinary workbooks are kept as they are inflated, rather than inflated twice. */
const keptBytes = 8 * 1024 * 1024;

type Look = (start: Uint8Array) => void;

function smallContent(entry: ZipEntry, look: Look): Uint8Array {
  const content = entry.method === 'stored' ? entry.packed : inflatedInto(new Uint8Array(entry.size + 1), entry);
  look(content);
  const swollen = content.length > limits.ratioFromBytes && content.length > entry.packed.length * limits.ratio;
  if (swollen) throw new ImportRefused('bomb');
  // Content larger than it claims to be fills the one byte more that it was given.
  const crc = (crcOf(content, 0xffffffff) ^ 0xffffffff) >>> 0;
  if (content.length !== entry.size || crc !== entry.crc) throw new ImportRefused('damaged');
  return content;
}

function inflatedInto(room: Uint8Array, entry: ZipEntry): Uint8Array {
  try {
    return inflateSync(entry.packed, { out: room });
  } catch (error) {
    throw new ImportRefused('damaged', error);
  }
}

/** Size of an entry's content, inflated bit by bit; throws as soon as it is more than `room`. */
function checkedSize(entry: ZipEntry, room: number, look: Look): number {
  let size = 0;
  let crc = 0xffffffff;
  inflate(entry, (chunk, used) => {
    if (size === 0) look(chunk);
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
  return entry.method === 'stored' ? entry.packed : inflatedInto(new Uint8Array(entry.size), entry);
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
