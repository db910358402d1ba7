import { Document, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Draft } from '../../renderer/reports/draft';
import { numbering, styles } from '../../renderer/reports/styles';
import { typedLists } from '../../renderer/reports/typedLists';
import { all, at, readXml, textOf } from '../support/xml';

const kinds = (...paragraphs: string[]) => typedLists(paragraphs).map(({ kind, text }) => `${kind} ${text}`);

describe('lists that were typed', () => {
  it('are items where a sign and a space stand before them', () => {
    expect(kinds('Zo ging het:', '- goed', '• beter', '* best', '-5 graden', '–')).toEqual([
      'text Zo ging het:',
      'bullet goed',
      'bullet beter',
      'bullet best',
      'text -5 graden',
      'text –',
    ]);
  });

  it('are numbered where they count from 1', () => {
    expect(kinds('1. een', '2) twee', '3. drie', 'Slot')).toEqual([
      'number een',
      'number twee',
      'number drie',
      'text Slot',
    ]);
    expect(kinds('1. alleen', 'en dan', '3. later', '4. nog later', '2022. een jaar')).toEqual([
      'text 1. alleen',
      'text en dan',
      'text 3. later',
      'text 4. nog later',
      'text 2022. een jaar',
    ]);
  });

  it('become lists in Word that each count from 1', async () => {
    const draft = new Draft({ table: 'Tabel', figure: 'Figuur' });
    draft.text('1. een\n2. twee\nTussendoor\n1. weer een\n2. weer twee');
    draft.text('- punt\n1. nog een\n2. nog twee');
    const packed = await Packer.toArrayBuffer(
      new Document({ numbering, styles, sections: [{ children: draft.parts }] }),
    );
    const parts = unzipSync(new Uint8Array(packed));
    const paragraphs = all(readXml(strFromU8(parts['word/document.xml'] ?? new Uint8Array())), 'w:p');
    const lists = paragraphs.map((one) => at(one, 'w:pPr', 'w:numPr', 'w:numId')?.attributes['w:val']);
    expect(paragraphs.map(textOf)).toEqual([
      ...['een', 'twee', 'Tussendoor', 'weer een', 'weer twee'],
      ...['punt', 'nog een', 'nog twee'],
    ]);
    const [one, two, none, three, four, bullet, five, six] = lists;
    expect([two, none, four, six]).toEqual([one, undefined, three, five]);
    expect(new Set([one, three, bullet, five]).size).toBe(4);
  });
});
