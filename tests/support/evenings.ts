/** Evenings for tests: a run of show and the log of how it went. */
import { cueKinds } from '../../renderer/domain/cue';
import { blank, type Changes, type Row, type Snapshot } from '../../renderer/domain/nouns';
import type { RunAct, RunRow } from '../../renderer/domain/runRow';
import { rowOf } from '../../renderer/domain/runRow';
import { filled, usualEvening } from '../../renderer/domain/template';
import { type Instant, instant, momentAt } from '../../renderer/domain/time';
import { aPitch, aPitcher, aRow, aSnapshot } from './records';

const minute = 60_000;

/** An act that happened at a moment, told at once unless `late` (ms). */
export type Happened = readonly [at: Instant, act: RunAct, late?: number];

/** The rows of a log from what happened, in that order, with ids of their own. */
export function aLog(editionId: string, happened: readonly Happened[]): RunRow[] {
  return happened.map(([at, act, late = 0], index) => {
    const stamp = { at: at + late, monoMs: index * 1_000, boot: 'b', by: '' };
    const values = rowOf(editionId, late ? { ...act, backMs: late } : act, stamp);
    return blank('runRows', `${editionId}-row-${index + 1}`, instant(at), { ...values, n: index + 1 });
  });
}

/** How an evening of the usual sort went. */
export interface EveningCourse {
  /** How much longer than planned each kind took, in ms. */
  readonly longerMs?: Partial<Record<Row<'cues'>['kind'], number>>;
  /** How long people took to change places, in ms. */
  readonly changeOverMs?: number;
  /** Whether the recording was told at the opening. */
  readonly isRecorded?: boolean;
  /** Whether things were caught on the evening. */
  readonly isMarked?: boolean;
  readonly date?: string;
  readonly number?: number;
  readonly id?: string;
  /** Without a log when false. */
  readonly isHeld?: boolean;
}

const people = [
  { givenName: 'Evi', prefix: 'van der', familyName: 'Dijkstra', pronunciation: 'EE-vie van der DIJK-stra' },
  { givenName: 'Sami', prefix: '', familyName: 'Verzonnen', pronunciation: 'SAA-mie' },
  { givenName: 'Fenna', prefix: '', familyName: 'Denkbeeldig', pronunciation: '' },
  { givenName: 'Yusuf', prefix: 'el', familyName: 'Bedacht', pronunciation: 'JOE-soef el be-DACHT' },
  { givenName: 'Mila', prefix: '', familyName: 'Proefman', pronunciation: '' },
  { givenName: 'Koen', prefix: '', familyName: 'Testera', pronunciation: '' },
] as const;
const ideas = [
  'Buurtmoestuin Meerwijk',
  'Repaircafé voor fietsen',
  'Samen eten op zondag',
  'Muziekles voor iedereen, ook als je geen geld hebt voor een instrument',
  'Taalmaatjes in het park',
  'Zwerfvuil wordt kunst',
];

/** One usual evening with six pitches, its people and their answers, and how it went. */
export function anEvening(course: EveningCourse = {}): Snapshot {
  const { id = 'avond', date = '2026-10-15', number = 13, isHeld = true } = course;
  const edition = aRow(
    'editions',
    {
      number,
      date,
      startTime: '19:00',
      status: 'planned',
      venueId: 'venue',
      host: 'Han Presentator',
      musicAct: 'De Straatband',
    },
    id,
  );
  const pitches = ideas.map((_, at) =>
    aPitch({ editionId: id, stage: 'scheduled', initiativeId: `${id}-i${at}`, order: `a${at}` }, `${id}-p${at}`),
  );
  const cues = filled(
    usualEvening,
    pitches.map((pitch) => pitch.id),
  ).map((cue, at) =>
    aRow(
      'cues',
      { ...cue, ...notes(cue.kind, at), editionId: id, order: `a${String(at).padStart(2, '0')}` },
      `${id}-c${at}`,
    ),
  );
  return aSnapshot({
    editions: [edition],
    venues: [aRow('venues', { name: 'Het Seinwezen', address: 'Kinderhuisvest 1, Haarlem' }, 'venue')],
    cues,
    pitches,
    initiatives: ideas.map((title, at) => aRow('initiatives', { title }, `${id}-i${at}`)),
    pitchers: people.map((person, at) => aPitcher(person, `${id}-q${at}`)),
    speakers: pitches.map((pitch, at) =>
      aRow('speakers', { pitchId: pitch.id, pitcherId: `${id}-q${at}`, order: 'a0' }),
    ),
    consents: people.flatMap((_, at) => answers(`${id}-q${at}`, at)),
    teamMembers: [
      aRow('teamMembers', { name: 'Bea Regie', role: 'regie', phone: '06-00000001' }, 'bea'),
      aRow('teamMembers', { name: 'Tom Techniek', role: 'licht en geluid', phone: '06-00000002' }, 'tom'),
    ],
    runRows: isHeld ? aLog(id, happenedOn(cues, momentAt(date, '19:00'), course)) : [],
  });
}

function notes(kind: Row<'cues'>['kind'], at: number): Changes<'cues'> {
  const memberIds = kind === 'pitch' ? ['bea'] : kind === 'music' ? ['tom'] : [];
  if (kind === 'lookBack') return { title: `Terugblik: ${at === 2 ? 'de geveltuinen' : 'Buurtbus Noord'}`, memberIds };
  if (kind === 'music') return { sound: 'Twee microfoons, lijn voor gitaar', light: 'Warm, zaal donker', memberIds };
  if (kind === 'pitch') return { sound: 'Headset', light: 'Spot op midden', slides: 'Dia van de pitcher', memberIds };
  return { memberIds };
}

/** The first agrees with all; the second with nothing; the third was never asked; others may be shown, not named. */
function answers(subjectId: string, at: number): Row<'consents'>[] {
  if (at === 2) return [];
  const purposes = ['photo', 'video', 'broadcast', ...(at === 0 ? (['nameInReport'] as const) : [])] as const;
  return purposes.map((purpose) =>
    aRow('consents', { subjectId, purpose, answer: at === 1 ? 'no' : 'yes', date: '2026-10-01' }),
  );
}

function happenedOn(cues: readonly Row<'cues'>[], begin: Instant, course: EveningCourse): Happened[] {
  const { longerMs = {}, changeOverMs = 20_000, isRecorded = true, isMarked = true } = course;
  const happened: Happened[] = [];
  let at = begin;
  const pass = (ms: number) => {
    at = instant(at + ms);
  };
  for (const [index, cue] of cues.entries()) {
    happened.push([at, { act: 'start', cueId: cue.id }]);
    if (cue.kind === 'opening' && isRecorded) happened.push([at, { act: 'record', ms: 1 }]);
    if (cue.kind === 'gift' && isMarked && index < 8) {
      happened.push([instant(at + 10_000), { act: 'gift', text: 'Een mand met zaden', cueId: cue.id }]);
      happened.push([instant(at + 30_000), { act: 'offer', text: 'Ruimte in het wijkcentrum, Anna', cueId: cue.id }]);
    }
    if (cue.kind === 'pitch' && isMarked && index < 8)
      happened.push([instant(at + 60_000), { act: 'moment', text: 'Zaal staat op', cueId: cue.id }]);
    if (cue.kind === 'drinks' && isMarked)
      happened.push([instant(at + minute), { act: 'idea', text: 'Een ruilkast bij het station', cueId: cue.id }]);
    pass((cue.lengthMs ?? cueKinds[cue.kind].lengthMs) + (longerMs[cue.kind] ?? 0));
    const next = cues[index + 1];
    if (!next || cue.pitchId === null || cue.pitchId !== next.pitchId) {
      if (!next && isRecorded) happened.push([at, { act: 'record', ms: 0 }]);
      happened.push([at, { act: next ? 'end' : 'close' }]);
      pass(changeOverMs);
    }
  }
  return happened;
}
