/**
 * Hostile texts through reports: which fields a report tells is found by asking it, and what became of each text is read
 * back from all of the file, attributes and workbooks too.
 */
import { strFromU8, unzipSync } from 'fflate';
import { fieldsOf, type Snapshot, type TableName } from '../../renderer/domain/nouns';
import type { ReportName } from '../../renderer/reports/catalogue';
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

/** What of a text fits in a field: one line of 200 signs is all that most take. */
export function fitting(text: string, field: string): string {
  const [table = '', name] = field.split('.');
  // The fields are those of the records themselves.
  const known = fieldsOf(table as TableName).find((one) => one.name === name);
  return known?.hint.kind === 'longText' ? text : text.slice(0, 200);
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

/** A hostile text meant for a field: the number of each. */
export interface Meant {
  readonly field: number;
  readonly text: number;
}

const most = 10_000;
const markOf = ({ field, text }: Meant) => field * most + text;

/** How texts are spread. */
interface Spread {
  /** About how many signs one value takes; a text longer than that has a value of its own. */
  readonly room: number;
  /** Which time this is: another value each time for a text that is asked again. */
  readonly turn: number;
}

/** Takes texts that wait, by their fields, and puts them in the values of those fields, marked to be found again. */
function spreadOver(
  records: Snapshot,
  fields: readonly (readonly Slot[])[],
  waiting: readonly number[][],
  { room, turn }: Spread,
): { readonly snapshot: Snapshot; readonly meant: readonly Meant[] } {
  const values = new Map<number, string>();
  const meant: Meant[] = [];
  for (const [field, slots] of fields.entries())
    for (let n = 0; n < slots.length; n++) {
      const { at } = slots[(n + turn) % slots.length] ?? { at: -1 };
      let value = '';
      for (let text = waiting[field]?.[0]; text !== undefined; text = waiting[field]?.[0]) {
        const own = hostileTexts[text] ?? '';
        if (value && value.length + own.length > room) break;
        waiting[field]?.shift();
        meant.push({ field, text });
        value += `${value && ' '}${open}${markOf({ field, text })}${middle} ${own} ${close}`;
      }
      values.set(at, value || 'gewoon');
    }
  return { snapshot: answered(records, ({ at }) => values.get(at) ?? 'gewoon'), meant };
}

interface Marked {
  readonly mark: number;
  readonly said: string;
  /** False when the end is gone: of a text that is longer than its place. */
  readonly isWhole: boolean;
}

function markedIn(bytes: Uint8Array): Marked[] {
  const pattern = new RegExp(
    `${open}(\\d+)${middle}([^${open}${middle}${close}]*${close}|[^${open}${middle}${close}\\n]*)`,
    'gu',
  );
  return saidIn(bytes).flatMap((piece) =>
    [...piece.matchAll(pattern)].map(([, mark, said = '']) => ({
      mark: Number(mark),
      said: blanks(said.replace(close, '')),
      isWhole: said.endsWith(close),
    })),
  );
}

/** Texts that are asked for, by their fields, until a report says them; each of a few times in another place. */
export class Waiting {
  private readonly queues: number[][];
  private readonly tries = new Map<number, number>();
  private turn = 0;
  /** What no report said. */
  readonly lost: Meant[] = [];

  constructor(
    private readonly records: Snapshot,
    private readonly fields: readonly (readonly Slot[])[],
    /** About how many signs one value takes; a text longer than that has a value of its own. */
    private readonly room: number,
  ) {
    this.queues = fields.map(() => [...hostileTexts.keys()]);
  }

  /** Records with as many of the texts as there is room for; null when none waits. */
  next(): { readonly snapshot: Snapshot; readonly meant: readonly Meant[] } | null {
    if (this.queues.every((queue) => queue.length === 0)) return null;
    this.turn += 1;
    return spreadOver(this.records, this.fields, this.queues, { room: this.room, turn: this.turn });
  }

  /** Has texts wait for another turn. */
  again(missing: readonly Meant[]): void {
    for (const one of missing) {
      const tried = (this.tries.get(markOf(one)) ?? 0) + 1;
      this.tries.set(markOf(one), tried);
      const isLong = asRead(hostileTexts[one.text] ?? '').length > longest;
      if (tried < (isLong ? 3 : 30)) this.queues[one.field]?.push(one.text);
      else this.lost.push(one);
    }
  }
}

/** Every text of which a file says something else than what went in, and those of what was meant that it lacks. */
export function comparedWith(
  bytes: Uint8Array,
  meant: readonly Meant[],
): { readonly wrong: readonly string[]; readonly missing: readonly Meant[] } {
  const found = new Set<number>();
  const wrong = new Set<string>();
  for (const { mark, said, isWhole } of markedIn(bytes)) {
    const text = hostileTexts[mark % most] ?? '';
    if (isWhole || asRead(text).length > longest) found.add(mark);
    if (isWhole ? !says(said, text) : !isCut(said, text))
      wrong.add(`${JSON.stringify(asRead(text))} is ${JSON.stringify(said)}`);
  }
  return { wrong: [...wrong], missing: meant.filter((one) => !found.has(markOf(one))) };
}

/** About how many signs a value of a report takes, so that it is told whole: a card, a badge and a leaflet have little room. */
export const roomIn = (name: ReportName): number => (/^(programme|presenterCards|badges)$/.test(name) ? 60 : 20_000);

/** A text longer than this need not fit in its place on a card, a badge or a leaflet. */
export const longest = 40;

/** Whether a text is said up to where its place was full, and that is shown. */
function isCut(said: string, text: string): boolean {
  const begun = blanks(said.slice(0, said.indexOf('…')));
  return said.includes('…') && (asRead(text).startsWith(begun) || keepsBack(`${begun}…`, `${asRead(text)}…`));
}

/** Signs that people type before the items of a list, which become real lists; a mark stands before the first. */
const itemSign = /(\n[^\S\n]*)[-–—•·*][^\S\n]+/g;

function says(said: string, text: string): boolean {
  const wanted = [text, text.replace(itemSign, '$1')].map(asRead);
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
