import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../renderer/domain/nouns';
import { badges } from '../../renderer/reports/badges';
import { nl } from '../../renderer/texts/nl';
import { aPaperEvening, dayAfter } from '../support/paperEvening';
import { aPitcher, aRow } from '../support/records';
import { all, at, type Element, elementsIn, readXml, textOf } from '../support/xml';

const parts = Object.keys(nl.reports.each.badges.parts);
const ahead = () => aPaperEvening({ isHeld: false });

interface ReadBadge {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Of the line with the name, in half points. */
  readonly nameSize: number;
}

/** The badges as they stand in the file: paragraphs that share a frame are one. */
async function read(snapshot: Snapshot = ahead(), of: readonly string[] = parts): Promise<ReadBadge[]> {
  const body = bodyOf(await badges(snapshot, { ...dayAfter, parts: of }, nl));
  const frames = new Map<string, Element[]>();
  let sheet = 0;
  for (const paragraph of elementsIn(at(body, 'w:body'), 'w:p')) {
    const frame = at(paragraph, 'w:pPr', 'w:framePr');
    if (!frame) sheet += 1;
    else {
      const key = JSON.stringify([sheet, frame.attributes]);
      frames.set(key, [...(frames.get(key) ?? []), paragraph]);
    }
  }
  return [...frames.values()].map((paragraphs) => {
    const place = paragraphs.map((one) => at(one, 'w:pPr', 'w:framePr')?.attributes)[0];
    const sizes = paragraphs.map((one) => all(one, 'w:sz')[0]?.attributes['w:val']);
    return {
      lines: paragraphs.map(textOf),
      ...{ x: Number(place?.['w:x']), y: Number(place?.['w:y']), height: Number(place?.['w:h']) },
      nameSize: Number(sizes[1]),
    };
  });
}

const bodyOf = (bytes: Uint8Array) => readXml(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()));
const namesOf = (all: readonly ReadBadge[]) => all.map(({ lines }) => lines.slice(1, 3).join(' '));

describe('badges', () => {
  it('cut what someone does at so many signs, of which blanks are none', async () => {
    const roleFor = async (role: string) => {
      const evening = ahead();
      const teamMembers = [aRow('teamMembers', { name: 'Mees Voorbeeld', role }, 'mees')];
      const [badge] = await read({ ...evening, teamMembers }, ['team']);
      return badge?.lines[3] ?? '';
    };
    expect(await roleFor(`${' '.repeat(150)}regie`)).toMatch(/regie$/);
    const long = await roleFor('regie en '.repeat(20));
    expect(long).toMatch(/…$/);
    expect(long.length).toBeLessThan(120);
  });

  it('are for who pitches, looks back, works there or comes for a partner, by family name', async () => {
    expect(namesOf(await read())).toEqual([
      ...['Yusuf el Bedacht', 'Fenna Denkbeeldig', 'Evi van der Dijkstra', 'Ada van Munt', 'Mila Proefman'],
      ...['Bea Regie', 'Tom Techniek', 'Koen Testera', 'Sami Verzonnen', 'Otto Vroeger'],
    ]);
  });

  it('say what someone is there for, and what they seek or offer', async () => {
    const of = (lines: readonly string[]) => lines.join(' | ');
    const all = (await read()).map(({ lines }) => of(lines));
    expect(all).toContain(
      'Initiatievencafé | Evi | van der Dijkstra | Pitch: Buurtmoestuin Meerwijk | Ik zoek: vrijwilligers, materiaal',
    );
    expect(all).toContain('Initiatievencafé | Ada | van Munt | Spaarnebank · adviseur | Ik bied: geld, kennis');
    expect(all).toContain('Initiatievencafé | Bea | Regie | Team · regie');
    expect(all).toContain('Initiatievencafé | Otto | Vroeger | Terugblik: De geveltuinen');
  });

  it('leave out whom one does not want, and what they seek', async () => {
    const team = await read(ahead(), ['team']);
    expect(namesOf(team)).toEqual(['Bea Regie', 'Tom Techniek']);
    const quiet = await read(
      ahead(),
      parts.filter((part) => part !== 'help'),
    );
    expect(quiet.flatMap(({ lines }) => lines).filter((line) => /^Ik (zoek|bied)/.test(line))).toEqual([]);
  });

  it('are not for who only was invited, or is there twice', async () => {
    const snapshot = ahead();
    const again = aRow('speakers', { pitchId: 'eerder-p', pitcherId: 'avond-q0' });
    const lookBacks = snapshot.lookBacks.map((one) => ({ ...one, presence: 'coming' as const }));
    const names = namesOf(await read({ ...snapshot, lookBacks, speakers: [...snapshot.speakers, again] }));
    expect(names.filter((name) => name.startsWith('Evi'))).toHaveLength(1);
    expect(names).not.toContain('Wim Weg');
    const invited = snapshot.lookBacks.map((one) => ({ ...one, presence: 'invited' as const }));
    expect(namesOf(await read({ ...snapshot, lookBacks: invited }))).not.toContain('Otto Vroeger');
  });

  it('stand on their own label, ten on a sheet, none over another', async () => {
    const mm = (length: number) => (length * 1440) / 25.4;
    const snapshot = ahead();
    const team = Array.from({ length: 15 }, (_, at) => aRow('teamMembers', { name: `Tim ${'Aa'.repeat(at + 1)}` }));
    const all = await read({ ...snapshot, teamMembers: team });
    expect(all).toHaveLength(23);
    for (const [index, { x, y, height }] of all.entries()) {
      const place = index % 10;
      const [left, top] = [mm(15) + (place % 2) * mm(90), mm(13.5) + Math.floor(place / 2) * mm(54)];
      expect(x).toBeGreaterThan(left + mm(3));
      expect(y).toBeGreaterThan(top + mm(3));
      expect(y + height).toBeLessThan(top + mm(54) - mm(3));
    }
  });

  it('have a long name in smaller type, and a short one large', async () => {
    const long = aPitcher({ givenName: 'Maximiliaan-Alexander', familyName: 'Oudekerkersteenweg' }, 'avond-q0');
    const snapshot = ahead();
    const pitchers = snapshot.pitchers.map((one) => (one.id === 'avond-q0' ? long : one));
    const all = await read({ ...snapshot, pitchers });
    const sizeOf = (name: string) => all.find(({ lines }) => lines[1] === name)?.nameSize ?? 0;
    expect(sizeOf('Sami')).toBe(64);
    expect(sizeOf('Maximiliaan-Alexander')).toBeLessThan(44);
    expect(sizeOf('Maximiliaan-Alexander')).toBeGreaterThan(28);
  });

  it('are no tables and no text boxes, and say when there is no one', async () => {
    const body = bodyOf(await badges(ahead(), { ...dayAfter, parts }, nl));
    expect([...all(body, 'w:tbl'), ...all(body, 'w:txbxContent'), ...all(body, 'w:drawing')]).toEqual([]);
    const none = bodyOf(await badges(ahead(), { ...dayAfter, parts: [] }, nl));
    expect(all(none, 'w:p').map(textOf)).toEqual([
      'Naamkaartjes, editie 13',
      'Er is nog niemand om een naamkaartje voor te maken.',
    ]);
  });
});
