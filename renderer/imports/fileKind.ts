import { ImportRefused } from './refusal';

const starts = (bytes: Uint8Array, ...signature: readonly number[]) => signature.every((b, at) => bytes[at] === b);

/**
 * What a file is, by its content: a name and its extension can be anything. `cards` is a text of contact cards. Throws
 * `ImportRefused` for what is known to be none of these.
 */
export function fileKind(bytes: Uint8Array): 'workbook' | 'text' | 'cards' {
  if (bytes.length === 0) throw new ImportRefused('empty');
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'workbook';
  // The end record of a zip without any file in it.
  if (starts(bytes, 0x50, 0x4b, 0x05, 0x06)) throw new ImportRefused('noRows');
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new ImportRefused(compoundKind(bytes));
  if (isBareBiff(bytes)) throw new ImportRefused('oldExcel');
  const isMarked = starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff);
  if (!isMarked && isBinary(bytes)) throw new ImportRefused('wrongKind');
  const start = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 2_000))
    .replace(/^\u00ef\u00bb\u00bf|^[\u00fe\u00ff]{2}/, '')
    // Every other byte of UTF-16.
    .replaceAll('\0', '')
    .trimStart();
  if (/^BEGIN:VCARD/i.test(start)) return 'cards';
  if (isMarked) return 'text';
  if (start === '' && bytes.length < 2_000) throw new ImportRefused('empty');
  if (/^(<\?xml|<!doctype|<html|<table|<meta)/i.test(start))
    // What other programs call .xls is often a web page or XML in disguise.
    throw new ImportRefused(/<table|<html|office:spreadsheet/i.test(start) ? 'otherSpreadsheet' : 'wrongKind');
  if (/^(%PDF|\{\\rtf|\{\s*"|\[\s*[{["]|BEGIN:V)/i.test(start)) throw new ImportRefused('wrongKind');
  return 'text';
}

/** Excel up to 2003 and locked workbooks come in the same container; the names of its streams tell which. */
function compoundKind(bytes: Uint8Array): 'passwordProtected' | 'oldExcel' | 'wrongKind' {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (names.includes('EncryptedPackage')) return 'passwordProtected';
  return names.includes('Workbook') || names.includes('Book\0') ? 'oldExcel' : 'wrongKind';
}

function isBareBiff(bytes: Uint8Array): boolean {
  const [record, version, length, high] = bytes;
  return (
    record === 9 &&
    (version === 0 || version === 2 || version === 4 || version === 8) &&
    (length === 4 || length === 6 || length === 8 || length === 16) &&
    high === 0
  );
}

/** Zero bytes and control characters don't occur in a text, except as every other byte of UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8_192);
  let zeros = 0;
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) zeros += 1;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls += 1;
  }
  if (controls > sample.length / 50) return true;
  return zeros > 0 && utf16Without(bytes) === null;
}

/** The byte order of UTF-16 that lacks its mark, told by zero bytes that stand at even or odd places only. */
export function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4_096);
  if (sample.length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] === 0) {
      if (at % 2 === 0) even += 1;
      else odd += 1;
    }
  }
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return null;
}
