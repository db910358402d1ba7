/** The directory of a zip file, read by hand: what it says of its entries is checked before any of them is inflated. */
import { limits } from './limits';
import { ImportRefused } from './refusal';

/** A file in a zip, as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  readonly size: number;
  /** The bytes as they stand in the zip. */
  readonly packed: Uint8Array;
  /** Where the entry starts and where its bytes end in the zip. */
  readonly from: number;
  readonly to: number;
}

const sizeOf = { end: 22, central: 46, local: 30, mostComment: 65_535 } as const;
const signature = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 } as const;

/** The entries of a zip; throws `ImportRefused` (damaged, bomb, unsafe or passwordProtected) for one that lies. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    if (count > limits.zipEntries) throw new ImportRefused('bomb');
    let at = view.getUint32(end + 16, true);
    const entries: ZipEntry[] = [];
    for (let n = 0; n < count; n++) {
      const { entry, next } = entryAt(bytes, view, at);
      // A folder has a name that ends with a slash, and no content.
      if (!(entry.name.endsWith('/') && entry.packed.length === 0)) entries.push(entry);
      at = next;
    }
    // An undercount hides entries from whoever trusts the count.
    if (at + 4 <= end && view.getUint32(at, true) === signature.central) throw new ImportRefused('bomb');
    refuseOverlap(entries);
    return entries;
  } catch (error) {
    // Reading beyond the end of the file.
    if (error instanceof RangeError) throw new ImportRefused('damaged', error);
    throw error;
  }
}

function endOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - sizeOf.end - sizeOf.mostComment);
  for (let at = view.byteLength - sizeOf.end; at >= lowest; at--)
    if (view.getUint32(at, true) === signature.end) return at;
  throw new ImportRefused('damaged');
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== signature.central) throw new ImportRefused('damaged');
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const nameBytes = slice(bytes, at + sizeOf.central, nameLength);
  const name = new TextDecoder().decode(nameBytes);
  refuseTrickyName(name);
  if (flags & 1) throw new ImportRefused('passwordProtected');
  if (method !== 0 && method !== 8) throw new ImportRefused('damaged');
  const extra = at + sizeOf.central + nameLength;
  const [size, packedSize, from] = wideNumbers(view, extra, extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  if (view.getUint32(from, true) !== signature.local) throw new ImportRefused('damaged');
  const localNameLength = view.getUint16(from + 26, true);
  const localName = slice(bytes, from + sizeOf.local, localNameLength);
  // Two names for one entry: one for whoever checks, another for whoever reads.
  if (localName.length !== nameBytes.length || localName.some((byte, n) => byte !== nameBytes[n]))
    throw new ImportRefused('unsafe');
  const start = from + sizeOf.local + localNameLength + view.getUint16(from + 28, true);
  return {
    entry: {
      name,
      method: method === 0 ? 'stored' : 'deflated',
      crc: view.getUint32(at + 16, true),
      size,
      packed: slice(bytes, start, packedSize),
      from,
      to: start + packedSize,
    },
    next: extra + extraLength + commentLength,
  };
}

type Numbers = readonly [size: number, packedSize: number, from: number];

/** Numbers too wide for their place stand in an extra field, in the same order, only those that are too wide. */
function wideNumbers(view: DataView, extra: number, extraLength: number, narrow: Numbers): Numbers {
  if (!narrow.includes(0xffffffff)) return narrow;
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const wide = narrow.map((number) => {
      if (number !== 0xffffffff) return number;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
    return [wide[0] ?? 0, wide[1] ?? 0, wide[2] ?? 0];
  }
  throw new ImportRefused('damaged');
}

function slice(bytes: Uint8Array, from: number, length: number): Uint8Array {
  if (from + length > bytes.length) throw new RangeError('beyond the end of the file');
  return bytes.subarray(from, from + length);
}

function refuseTrickyName(name: string): void {
  const parts = name.split('/');
  const odd = name === '' || name.startsWith('/') || /[\\\0:]/.test(name) || name.includes('\ufffd');
  if (odd || parts.includes('..') || parts.includes('.')) throw new ImportRefused('unsafe');
}

/** Entries that share bytes make a small file inflate to a huge one; two entries of one name hide each other. */
function refuseOverlap(entries: readonly ZipEntry[]): void {
  const inOrder = [...entries].sort((a, b) => a.from - b.from);
  let end = 0;
  for (const entry of inOrder) {
    if (entry.from < end) throw new ImportRefused('bomb');
    end = entry.to;
  }
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if (names.size < entries.length) throw new ImportRefused('unsafe');
}
