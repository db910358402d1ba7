/**
 * The lines of a file of contact cards (vCard 2.1, 3.0 and 4.0), put together again: long lines are folded in all three,
 * and in 2.1 a text may be written in quoted-printable, in an encoding of its own.
 */

import { decoded } from './encoding';

/** One property of a card, such as `TEL;TYPE=cell:06-00000001`. */
export interface CardLine {
  /** In capitals, without a group before it. */
  readonly name: string;
  /** Values of parameters in capitals, by name in capitals; a bare parameter is a type. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** As it stands: still with its escapes. */
  readonly value: string;
}

/** The properties in a text, in order. Lines that are none are left out. */
export function cardLines(text: string): CardLine[] {
  const lines: CardLine[] = [];
  const raw = text.split(/\r\n|\n|\r/);
  for (let at = 0; at < raw.length; at++) {
    const pieces = [raw[at] ?? ''];
    while (/^[ \t]/.test(raw[at + 1] ?? '')) pieces.push((raw[++at] ?? '').slice(1));
    if (isQuotedPrintable(pieces[0] ?? ''))
      while (pieces.at(-1)?.endsWith('=') && at + 1 < raw.length && !isEdge(raw[at + 1] ?? ''))
        pieces.push(raw[++at] ?? '');
    const line = lineOf(pieces);
    if (line) lines.push(line);
  }
  return lines;
}

const isEdge = (line: string) => /^(BEGIN|END):VCARD/i.test(line);
const isQuotedPrintable = (line: string) => /^[^:]*[;=]QUOTED-PRINTABLE[;:]/i.test(line);

function lineOf(pieces: readonly string[]): CardLine | null {
  const joined = pieces.join('');
  const colon = unquotedColon(joined);
  if (colon < 1) return null;
  const [head = '', ...rest] = joined.slice(0, colon).split(';');
  const name = head
    .slice(head.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase();
  if (!/^[A-Z][A-Z0-9-]*$/.test(name)) return null;
  const parameters = parametersOf(rest);
  if (!parameters.get('ENCODING')?.includes('QUOTED-PRINTABLE'))
    return { name, parameters, value: joined.slice(colon + 1) };
  // A line end in quoted-printable is none of the text's own when an equals sign stands before it.
  const value = pieces
    .map((piece) => piece.replace(/=[ \t]*$/, ''))
    .join('')
    .slice(colon + 1);
  return { name, parameters, value: fromQuotedPrintable(value) };
}

/** Where the value begins; a colon in a quoted parameter is none. */
function unquotedColon(line: string): number {
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === ':' && !isQuoted) return at;
  }
  // Someone forgot to close a quote.
  return line.indexOf(':');
}

function parametersOf(written: readonly string[]): Map<string, readonly string[]> {
  const parameters = new Map<string, readonly string[]>();
  for (const one of written.slice(0, 50)) {
    const at = one.indexOf('=');
    const bare = one.trim().toUpperCase();
    const isEncoding = bare === 'QUOTED-PRINTABLE' || bare === 'BASE64';
    const name = at < 0 ? (isEncoding ? 'ENCODING' : 'TYPE') : one.slice(0, at).trim().toUpperCase();
    const values = (at < 0 ? bare : one.slice(at + 1).toUpperCase()).replaceAll('"', '').split(',');
    parameters.set(name, [...(parameters.get(name) ?? []), ...values.map((value) => value.trim())]);
  }
  return parameters;
}

/** The text of quoted-printable: UTF-8 when it is that, else what a Windows of the time wrote. */
function fromQuotedPrintable(value: string): string {
  const octets: number[] = [];
  for (let at = 0; at < value.length; at++) {
    const hex = value[at] === '=' ? value.slice(at + 1, at + 3) : '';
    if (/^[0-9A-F]{2}$/i.test(hex)) {
      octets.push(Number.parseInt(hex, 16));
      at += 2;
    } else octets.push(...encoder.encode(value[at]));
  }
  return decoded(Uint8Array.from(octets));
}

const encoder = new TextEncoder();

/** The parts of a value that a sign divides, each without its escapes. */
export function partsOf(value: string, sign: ';' | ','): string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < value.length; at++) {
    const here = value.charAt(at);
    if (here === '\\' && at + 1 < value.length) {
      at += 1;
      part += /[nN]/.test(value.charAt(at)) ? '\n' : value.charAt(at);
    } else if (here === sign) {
      parts.push(part);
      part = '';
    } else part += here;
  }
  parts.push(part);
  return parts;
}

/** A value without its escapes. */
export function unescaped(value: string): string {
  return value.replace(/\\(.)/gs, (_whole, sign: string) => (/[nN]/.test(sign) ? '\n' : sign));
}
