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
export async function readMutatedFiles(count: number): Promise<Outcome> {
  const history = new Uint8Array(example('voorbeeld-historie.xlsx'));
  const signUps = new Uint8Array(example('voorbeeld-aanmeldingen.csv'));
  const text = new TextDecoder('windows-1252').decode(signUps);
  const files = [history, signUps, encoded(text, 'utf-8'), encoded(text, 'utf-16le'), history];
  const outcome = { read: 0, refused: 0, crashed: [] as string[], slowestMs: 0 };
  for (let seed = 0; seed < count; seed++) {
    const random = seeded(seed);
    let bytes = files[seed % files.length] ?? history;
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
