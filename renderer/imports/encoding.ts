import { utf16Without } from './fileKind';

/**
 * What Windows-1252 has where Latin-1 has control characters, from 0x80. Written out because not every runtime's
 * decoder for "windows-1252" knows them: Node 20 reads the euro sign as a control character.
 */
const windowsOnly = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of a file: UTF-8 or UTF-16 with or without a mark, else Windows-1252. The mark itself is left out. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes);
  const utf16 = utf16Without(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    // As a stream, so that a file cut off in the middle of a character is still taken for UTF-8.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('latin1')
      .decode(bytes)
      .replace(/[\u0080-\u009f]/g, (sign) => windowsOnly[sign.charCodeAt(0) - 0x80] ?? sign);
  }
}
