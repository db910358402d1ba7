/**
 * Matching's worker: holds the index of who may help outside the window's thread, follows the records by the change
 * log, and answers one question at a time. Here, and not in `data`, because it brings the records and the words of
 * messages together.
 */
import { openDatabase } from '../../data/db';
import { type HeldRecords, matchRecords } from '../../data/matchRecords';
import { now } from '../../data/records';
import { type MatchIndex, matchIndex } from '../../domain/matchIndex';
import { asksFor, helpersFor } from '../../domain/matching';
import { dateAt } from '../../domain/time';
import type { MatchAnswer, MatchQuestion, MatchRequest } from './matchMessages';

let held: HeldRecords | undefined;
let index: MatchIndex | undefined;

async function currentIndex(): Promise<MatchIndex> {
  const today = dateAt(now());
  const fresh = await matchRecords(held);
  if (index && fresh === held && index.today === today) return index;
  held = fresh;
  index = matchIndex(fresh.records, today);
  return index;
}

function answerTo(question: MatchQuestion, from: MatchIndex) {
  return question.what === 'helpers' ? helpersFor(from, question.askId, question.most) : asksFor(from, question.key);
}

async function answer({ number, database, question }: MatchRequest): Promise<void> {
  await openDatabase(database);
  const from = await currentIndex();
  const start = performance.now();
  const found = answerTo(question, from);
  tell({ number, found, ms: performance.now() - start });
}

const tell = (message: MatchAnswer) => postMessage(message);

// One after the other: two at once would each make the index anew.
let last: Promise<void> = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<MatchRequest>) => {
  last = last.then(() =>
    answer(data).catch((error: unknown) => {
      // The name only: a message may quote a record.
      console.error('matching failed:', error instanceof Error ? error.name : 'unknown');
      tell({ number: data.number, found: null, ms: 0 });
    }),
  );
});
