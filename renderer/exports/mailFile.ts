/**
 * A mail as a file (RFC 5322, 2045 and 2047) that mail programs open as a draft. Who sends it is left to the program.
 * What people typed can add no header: breaks in a line are taken out, and all that is not plain is encoded.
 */
import { isPlainAddress, type MailText, oneLine } from '../domain/mail';
import type { Instant } from '../domain/time';

/** A mail to be written. */
export interface MailFile extends MailText {
  readonly to: { readonly name: string; readonly address: string };
  /** When it is made. */
  readonly now: Instant;
}

/** The bytes of an `.eml` file. An address that no mail program takes is left out. */
export function mailFile({ to, subject, body, now }: MailFile): Uint8Array {
  const headers: [string, string][] = [
    ['MIME-Version', '1.0'],
    ['Date', rfcDate(now)],
    ['X-Unsent', '1'],
    ['Subject', encoded(oneLine(subject), 'Subject: '.length)],
    ['Content-Type', 'text/plain; charset=utf-8'],
    ['Content-Transfer-Encoding', 'quoted-printable'],
  ];
  if (isPlainAddress(to.address)) headers.splice(3, 0, ['To', mailbox(to)]);
  const head = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return new TextEncoder().encode(`${head}\r\n${quotedPrintable(body)}\r\n`);
}

function mailbox({ name, address }: MailFile['to']): string {
  const words = oneLine(name);
  if (words === '') return address;
  // A display name with dots, quotes or brackets would need quotes of its own; encoded it needs none.
  const phrase = /^[A-Za-z0-9]+( [A-Za-z0-9]+)*$/.test(words) && words.length < 40 ? words : encodedWords(words, 4);
  return phrase.length + address.length > 60 ? `${phrase}\r\n <${address}>` : `${phrase} <${address}>`;
}

/** A header's text: as it is when short and plain, else in encoded words. `used` are the characters before it. */
function encoded(text: string, used: number): string {
  const isPlain = /^[\x20-\x7e]*$/.test(text) && !text.includes('=?') && used + text.length <= 76;
  return isPlain ? text : encodedWords(text, used);
}

/** The most bytes that fit in an encoded word of 75 characters, and in a first one after the header's name. */
const bytesPerWord = 45;

function encodedWords(text: string, used: number): string {
  const encoder = new TextEncoder();
  const words: string[] = [];
  let piece: number[] = [];
  let room = bytesPerWord - Math.ceil(used * 0.75);
  for (const character of text) {
    const bytes = encoder.encode(character);
    if (piece.length + bytes.length > room) {
      words.push(encodedWord(piece));
      [piece, room] = [[], bytesPerWord];
    }
    piece.push(...bytes);
  }
  return [...words, encodedWord(piece)].join('\r\n ');
}

function encodedWord(bytes: readonly number[]): string {
  return `=?utf-8?B?${btoa(String.fromCharCode(...bytes))}?=`;
}

const longestLine = 76;

/** A text as quoted-printable: whole characters of UTF-8, lines of at most 76, no space at the end of one. */
function quotedPrintable(text: string): string {
  const lines = text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  return lines.map(quotedLine).join('\r\n');
}

function quotedLine(line: string): string {
  const encoder = new TextEncoder();
  const characters = [...line];
  let [written, length] = ['', 0];
  for (const [at, character] of characters.entries()) {
    const isLast = at === characters.length - 1;
    const isPlain = /^[\x21-\x3c\x3e-\x7e]$/.test(character) || (/^[ \t]$/.test(character) && !isLast);
    const piece = isPlain
      ? character
      : [...encoder.encode(character)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
    // A line that goes on ends in "=", which counts as well.
    if (length + piece.length > longestLine - 1) {
      written += '=\r\n';
      length = 0;
    }
    written += piece;
    length += piece.length;
  }
  return written;
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function rfcDate(moment: Instant): string {
  const at = new Date(moment);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${days[at.getUTCDay()]}, ${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
  return `${day} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000`;
}
