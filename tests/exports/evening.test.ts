import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cueSheet } from '../../renderer/domain/cueSheet';
import { type EveningFacts, eveningFacts } from '../../renderer/domain/eveningFacts';
import type { Changes, Snapshot } from '../../renderer/domain/nouns';
import { isVideoTime, videoTime } from '../../renderer/domain/syncPoints';
import { instant } from '../../renderer/domain/time';
import { calendarFile } from '../../renderer/exports/calendar';
import { chaptersFile, chaptersText } from '../../renderer/exports/chaptersFile';
import { cueSheetCsv } from '../../renderer/exports/cueSheetCsv';
import { webVttChapters } from '../../renderer/exports/webVtt';
import { nl } from '../../renderer/texts/nl';
import { anEvening } from '../support/evenings';
import { hostile } from '../support/reportCases';

const text = (bytes: Uint8Array | null) => new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? new Uint8Array());
const now = instant(Date.UTC(2026, 9, 1, 8));

function factsOf(records: Snapshot): EveningFacts {
  const facts = eveningFacts(records, 'avond');
  if (!facts) throw new Error('no edition');
  return facts;
}

describe('chapters as text', () => {
  const chapters = [
    { startMs: 0, title: 'Opening' },
    { startMs: 3_792_000, title: 'Slot – Evi' },
  ];
  it('are one a line', () => {
    expect(chaptersText(chapters)).toBe('0:00 Opening\n1:03:12 Slot – Evi');
    expect(text(chaptersFile(chapters))).toBe('0:00 Opening\n1:03:12 Slot – Evi\n');
  });
});

describe('chapters as WebVTT', () => {
  const chapters = [
    { startMs: 0, title: 'Groen & natuur' },
    { startMs: 61_000, title: 'a --> b <i>' },
    { startMs: 3_661_000, title: 'Slot' },
  ];
  it('end where the next begins, the last with the video', () => {
    expect(text(webVttChapters(chapters, 3_700_500))).toBe(
      [
        ...['WEBVTT', '', '1', '00:00:00.000 --> 00:01:01.000', 'Groen &amp; natuur', ''],
        ...['2', '00:01:01.000 --> 01:01:01.000', 'a --&gt; b &lt;i&gt;', ''],
        ...['3', '01:01:01.000 --> 01:01:40.500', 'Slot', ''],
      ].join('\n'),
    );
  });

  it.each([null, 0, 3_661_000])('have a last one of some length when the video lasts %s', (lengthMs) => {
    expect(text(webVttChapters(chapters, lengthMs))).toContain('01:01:01.000 --> 01:02:01.000');
  });
});

/** The lines of a calendar as a reader unfolds them. */
const unfolded = (calendar: string) => calendar.replace(/\r\n[ \t]/g, '').split('\r\n');

function calendarOf(changes: Changes<'editions'> = {}, venue = 'Het Seinwezen'): string {
  const { edition, venue: place, plan } = factsOf(anEvening());
  const parts = { edition: { ...edition, ...changes }, venue: place && { ...place, name: venue }, plan, now };
  return text(calendarFile(parts, nl.eveningPapers.calendar));
}

describe('the calendar', () => {
  it('has the evening in UTC and the training as a day', () => {
    expect(unfolded(calendarOf({ trainingDate: '2026-10-08', trainingPlace: 'Stadhuis' }))).toEqual([
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Podium//Initiatievencafe//NL', 'CALSCALE:GREGORIAN'],
      ...['BEGIN:VEVENT', 'UID:avond-evening@podium.invalid', 'DTSTAMP:20261001T080000Z', 'STATUS:CONFIRMED'],
      ...['DTSTART:20261015T170000Z', 'DTEND:20261015T200000Z', 'SUMMARY:Initiatievencafé\\, editie 13'],
      ...['LOCATION:Het Seinwezen\\, Kinderhuisvest 1\\, Haarlem', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:avond-training@podium.invalid', 'DTSTAMP:20261001T080000Z', 'STATUS:CONFIRMED'],
      ...['DTSTART;VALUE=DATE:20261008', 'DTEND;VALUE=DATE:20261009'],
      ...['SUMMARY:Pitchtraining Initiatievencafé\\, editie 13', 'LOCATION:Stadhuis', 'END:VEVENT'],
      ...['END:VCALENDAR', ''],
    ]);
  });

  it('keeps the ids of events when anything else changes', () => {
    const ids = (calendar: string) => unfolded(calendar).filter((line) => line.startsWith('UID'));
    const changed = calendarOf({ number: 99, startTime: '20:30', trainingDate: '2026-10-09' }, 'Elders');
    expect(ids(changed)).toEqual(ids(calendarOf({ trainingDate: '2026-10-08' })));
  });

  it('says that an evening is off', () => {
    expect(calendarOf({ status: 'cancelled' })).toContain('\r\nSTATUS:CANCELLED\r\n');
  });

  it('is none without a date', () => {
    expect(calendarOf({ date: null })).toBe('');
  });

  it('is well formed whatever stands in it', () => {
    const anything = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom(...hostile));
    fc.assert(
      fc.property(anything, anything, (place, venue) => {
        const calendar = calendarOf({ trainingDate: '2026-10-08', trainingPlace: place }, venue);
        expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
        for (const line of calendar.slice(0, -2).split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        for (const line of unfolded(calendar).slice(0, -1)) expect(line).toMatch(/^[A-Z]+(;VALUE=DATE)?:/);
        const found = unfolded(calendar).find((line) => line.startsWith('LOCATION') && !line.endsWith('Haarlem'));
        const clean = place.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}|\p{Cs}/gu, '');
        const read = found
          ?.slice('LOCATION:'.length)
          .replace(/\\([\\;,n])/g, (_, sign) => (sign === 'n' ? '\n' : sign));
        if (clean && !clean.endsWith('Haarlem')) expect(read).toBe(clean);
      }),
    );
  });

  it('crosses the night in which the clocks go back', () => {
    const { edition, venue, plan } = factsOf(anEvening({ date: '2026-10-24' }));
    const calendar = text(calendarFile({ edition, venue, plan, now }, nl.eveningPapers.calendar));
    expect(calendar).toContain('DTSTART:20261024T170000Z');
  });
});

describe('the cue sheet as CSV', () => {
  const rowsOf = (records: Snapshot) => {
    const facts = factsOf(records);
    const video = videoTime(facts.run.recordings, []);
    const bytes = cueSheetCsv(cueSheet(facts, isVideoTime(video) ? video : null), nl);
    return Papa.parse<string[]>(text(bytes).replace(/^\ufeff/, ''), { delimiter: ';', skipEmptyLines: true }).data;
  };

  it('has a row for each part', () => {
    const [heads, ...rows] = rowsOf(anEvening());
    expect(heads).toEqual(Object.values(nl.eveningPapers.cueSheet.heads));
    expect(rows).toHaveLength(26);
    expect(rows[4]).toEqual([
      ...['5', '19:00', '21:00', '2:00', 'pitch: Buurtmoestuin Meerwijk', 'Evi van der Dijkstra'],
      ...['EE-vie van der DIJK-stra', 'Evi van der Dijkstra · Buurtmoestuin Meerwijk', 'akkoord', ''],
      '20:00 Zaal staat op',
    ]);
    expect(rows[7]?.[8]).toBe('niet op foto, niet filmen, niet uitzenden');
  });

  it('has no cell that a spreadsheet takes for a formula', () => {
    const records = anEvening();
    const poison = '=HYPERLINK("http://example.org")';
    const poisoned = {
      ...records,
      initiatives: records.initiatives.map((idea) => ({ ...idea, title: poison })),
      pitchers: records.pitchers.map((one) => ({ ...one, givenName: poison, pronunciation: '+1', familyName: '' })),
      editions: records.editions.map((one) => ({ ...one, musicAct: '@band' })),
      runRows: records.runRows.map((row) => ({ ...row, text: '-1+1\n=2' })),
    };
    const cells = rowsOf(poisoned).flatMap((row) => row.flatMap((cell) => cell.split('\n')));
    expect(cells.filter((cell) => /^[=+@|\t-]/.test(cell))).toEqual([]);
    expect(cells).toContain(`'${poison}`);
  });
});
