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
import type { MatchAnswer, MatchDrop, MatchQuestion, MatchRequest } from './matchMessages';

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

let queue: readonly MatchRequest[] = [];
let isBusy = false;

/** One after the other: two at once would each make the index anew. */
async function work(): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  for (let next = queue[0]; next; next = queue[0]) {
    const chosen = queue.find(({ canWait }) => !canWait) ?? next;
    queue = queue.filter((request) => request !== chosen);
    await answer(chosen).catch((error: unknown) => {
      // The name only: a message may quote a record.
      console.error('matching failed:', error instanceof Error ? error.name : 'unknown');
      tell({ number: chosen.number, found: null, ms: 0 });
    });
  }
  isBusy = false;
}

addEventListener('message', ({ data }: MessageEvent<MatchRequest | MatchDrop>) => {
  queue = 'drop' in data ? queue.filter(({ number }) => number !== data.drop) : [...queue, data];
  void work();
});
