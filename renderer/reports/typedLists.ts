/** Lists that people type with signs or numbers, told apart from their other paragraphs. */

/** A paragraph of a text as typed, or an item of a list without its sign. */
export interface TypedParagraph {
  readonly kind: 'text' | 'bullet' | 'number';
  readonly text: string;
  /** Of a numbered item, which numbered list of the text it is in, from 0. */
  readonly list: number;
}

const bullet = /^[-–—•·*]\s+(?=\S)/;
const number = /^(\d{1,2})[.)]\s+(?=\S)/;

/** What each paragraph is. Numbers make a list only when they count from 1: another number belongs to its text. */
export function typedLists(paragraphs: readonly string[]): TypedParagraph[] {
  const typed: TypedParagraph[] = [];
  let list = -1;
  for (const [at, paragraph] of paragraphs.entries()) {
    const count = numberOf(paragraph);
    const before = typed.at(-1);
    const goesOn = before?.kind === 'number' && count === numberOf(paragraphs[at - 1]) + 1;
    const starts = count === 1 && numberOf(paragraphs[at + 1]) === 2;
    if (starts) list += 1;
    if (starts || goesOn) typed.push({ kind: 'number', text: paragraph.replace(number, ''), list });
    else if (bullet.test(paragraph)) typed.push({ kind: 'bullet', text: paragraph.replace(bullet, ''), list });
    else typed.push({ kind: 'text', text: paragraph, list });
  }
  return typed;
}

const numberOf = (paragraph = '') => Number(number.exec(paragraph)?.[1] ?? Number.NaN);
