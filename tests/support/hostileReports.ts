/**
 * Hostile texts through reports: which fields a report tells is found by asking it, and what became of each text is read
 * back from all of the file, attributes and workbooks too.
 */
import { strFromU8, unzipSync } from 'fflate';
import type { Snapshot, TableName } from '../../renderer/domain/nouns';
import { bytesOf, rewritten, type Variant } from './everyReport';
import { asRead, blanks, hostileTexts } from './hostileTexts';
import { withTexts } from './reportCases';
import { type Element, readXml } from './xml';

/** Signs that stand in no text and that no program has a meaning for. */
const [open, middle, close] = ['\ue000', '\ue001', '\ue002'];

/** A text field of one record. */
export interface Slot {
  /** The table and the field, as `venues.name`. */
  readonly field: string;
  /** The number of this very value among all texts of the records. */
  readonly at: number;
}

/** The records with every text field answered by a function. */
export function answered(records: Snapshot, answer: (slot: Slot) => string): Snapshot {
  let at = 0;
  return rewritten(records, (table, row) =>
    // The row is of the table.
    withTexts(table as TableName, row as never, (field) => answer({ field, at: at++ })),
  );
}

/** The values that a report tells, of each field that it tells. */
export async function toldBy(variant: Variant, records: Snapshot): Promise<readonly (readonly Slot[])[]> {
  const slots: Slot[] = [];
  const asked = answered(records, (slot) => {
    slots.push(slot);
    return `${open}${slot.at}${middle}${close}`;
  });
  const heard = new Set(markedIn(await bytesOf(variant, asked, { pageNumbers: false })).map(({ mark }) => mark));
  const told = new Map<string, Slot[]>();
  for (const slot of slots) if (heard.has(slot.at)) told.set(slot.field, [...(told.get(slot.field) ?? []), slot]);
  return [...told.values()];
}

/** A hostile text meant for a field: the number of each; the field may be any. */
export interface Meant {
  readonly field: number;
  readonly text: number;
}

const most = 10_000;
const markOf = ({ field, text }: Meant) => field * most + text;

/** Records in which hostile texts stand in values of their fields, marked so that they are found again. */
export function spreadOver(
  records: Snapshot,
  fields: readonly (readonly Slot[])[],
  meant: readonly Meant[],
  turn = 0,
): Snapshot {
  const values = new Map<number, string[]>();
  for (const one of meant) {
    const slots = fields[one.field] ?? [];
    const { at } = slots[(one.text + turn) % slots.length] ?? { at: -1 };
    const marked = `${open}${markOf(one)}${middle} ${hostileTexts[one.text]} ${close}`;
    values.set(at, [...(values.get(at) ?? []), marked]);
  }
  return answered(records, ({ at }) => values.get(at)?.join(' ') ?? 'gewoon');
}

/** What is marked in a file, and the text as it stands there; null when its end is gone. */
function markedIn(bytes: Uint8Array): { readonly mark: number; readonly said: string | null }[] {
  const pattern = new RegExp(`${open}(\\d+)${middle}(?:([^${open}${middle}${close}]*)${close})?`, 'gu');
  return saidIn(bytes).flatMap((piece) =>
    [...piece.matchAll(pattern)].map(([, mark, said]) => ({ mark: Number(mark), said: said ?? null })),
  );
}

/** Every text of which a file says something else than what went in, and those of what was meant that it lacks. */
export function comparedWith(
  bytes: Uint8Array,
  meant: readonly Meant[],
): { readonly wrong: readonly string[]; readonly missing: readonly Meant[] } {
  const found = new Set<number>();
  const wrong = new Set<string>();
  for (const { mark, said } of markedIn(bytes)) {
    found.add(mark);
    const text = hostileTexts[mark % most] ?? '';
    if (said === null || !says(blanks(said), text))
      wrong.add(`${JSON.stringify(asRead(text))} is ${JSON.stringify(said)}`);
  }
  return { wrong: [...wrong], missing: meant.filter((one) => !found.has(markOf(one))) };
}

/** Signs that people type before the items of a list, which become real lists. */
const itemSign = /^[^\S\n]*[-–—•·*][^\S\n]+/gm;

function says(said: string, text: string): boolean {
  const wanted = [text, text.replace(itemSign, '')].map(asRead);
  return wanted.includes(said) || wanted.some((one) => keepsBack(said, one));
}

/** Whether a public report says a text but for telephone numbers and addresses in it, which it keeps back. */
function keepsBack(said: string, wanted: string): boolean {
  if (!said.includes('…')) return false;
  const pieces = said.split('…').map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const kept = new RegExp(`^${pieces.join('(.+?)')}$`, 'su').exec(wanted);
  return kept?.slice(1).every((piece) => /@|(?:\d\D{0,2}){7}/.test(piece)) ?? false;
}

/** All that a file says: the running text of each part, and every value of an attribute. */
export function saidIn(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    if (name.endsWith('.xlsx')) return saidIn(part).map(ofWorkbook);
    if (!name.endsWith('.xml')) return [];
    const said: string[] = [];
    let text = '';
    const walk = (one: Element): void => {
      if (one.name === 'mc:Fallback') return;
      said.push(...Object.values(one.attributes));
      if (one.name === 'w:tab') text += '\t';
      for (const child of one.children) {
        if (typeof child === 'string') text += child;
        else walk(child);
      }
      // In running text only a paragraph and a line end; elsewhere each element is a text of its own.
      if (/^w:(p|br|instrText)$|^(?!w:)/.test(one.name)) text += '\n';
    };
    walk(readXml(strFromU8(part)));
    return [...said, text];
  });
}

/** A workbook writes signs as `_x0041_`, and what looks like that as more of it. */
const ofWorkbook = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
