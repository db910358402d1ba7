/** Lines as calendars and contact cards write them: a name, a colon, a value; folded where they are long. */

/** A line: its name with its parameters, and its value as the format takes it. */
export type Property = readonly [name: string, value: string];

/** The bytes of lines, in order. */
export function contentBytes(lines: readonly Property[]): Uint8Array {
  return new TextEncoder().encode(lines.map(([name, value]) => `${foldedLine(`${name}:${value}`)}\r\n`).join(''));
}

/** A text as the format takes it: no control characters, its own signs escaped. */
export function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}|\p{Cs}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A line of at most 75 octets; what is longer goes on in lines that begin with a space, whole characters each. */
function foldedLine(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let [piece, octets] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      pieces.push(piece);
      // The space counts as well.
      [piece, octets] = [' ', 1];
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}
