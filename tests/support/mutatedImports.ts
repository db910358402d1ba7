import { readFileSync } from 'node:fs';
import { ImportRefused } from '../../renderer/imports/refusal';
import { encoded, planOf } from './importFiles';
import { mutated, seeded } from './mutation';

const example = (name: string) => readFileSync(new URL(`../../resources/examples/${name}`, import.meta.url));

/** What became of reading mutated files. */
export interface Outcome {
  readonly read: number;
  readonly refused: number;
  /** Anything thrown but a refusal, with the seed to see it again. */
  readonly crashed: readonly string[];
  readonly slowestMs: number;
}

/** Reads and plans this many mutated files, always the same ones. */
export function readMutatedFiles(count: number): Promise<Outcome> {
  const history = new Uint8Array(example('voorbeeld-historie.xlsx'));
  const signUps = new Uint8Array(example('voorbeeld-aanmeldingen.csv'));
  const text = new TextDecoder('windows-1252').decode(signUps);
  return readMutated([history, signUps, encoded(text, 'utf-8'), encoded(text, 'utf-16le'), history], count);
}

const cards = [
  'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Y=C4=B1lmaz;Zo=C3=\r\n=AB;;;\r\nTEL;CELL:06-00000001\r\nEND:VCARD\r\n',
  'BEGIN:VCARD\r\nVERSION:3.0\r\nN:van der Berg;Noor;;;\r\nORG:De Tulp\\, Haarlem;Beheer\r\nitem1.EMAIL;TYPE="a,b":noor@example.org\r\nNOTE:regel\\nnog een\r\n  vervolg\r\nPHOTO;ENCODING=b:AAAA\r\n BBBB\r\nEND:VCARD\r\n',
  'BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:De Hamelink\nTEL;VALUE=uri;PREF=1:tel:+31-23-0000001\nURL:https://example.org\nAGENT:\nBEGIN:VCARD\nFN:x\nEND:VCARD\nEND:VCARD\n',
].join('');

/** As `readMutatedFiles`, for files of contact cards. */
export function readMutatedCards(count: number): Promise<Outcome> {
  const once = encoded(cards, 'utf-8');
  return readMutated([once, encoded(cards.repeat(20), 'utf-8'), encoded(cards, 'utf-16le'), once], count);
}

async function readMutated(files: readonly Uint8Array[], count: number): Promise<Outcome> {
  const outcome = { read: 0, refused: 0, crashed: [] as string[], slowestMs: 0 };
  for (let seed = 0; seed < count; seed++) {
    const random = seeded(seed);
    let bytes = files[seed % files.length] ?? new Uint8Array();
    for (let times = Math.floor(random() * 3); times >= 0; times--) bytes = mutated(bytes, random);
    const start = performance.now();
    try {
      await planOf(bytes);
      outcome.read += 1;
    } catch (error) {
      if (error instanceof ImportRefused) outcome.refused += 1;
      else outcome.crashed.push(`seed ${seed}: ${error instanceof Error ? error.stack : error}`);
    }
    outcome.slowestMs = Math.max(outcome.slowestMs, performance.now() - start);
  }
  return outcome;
}
