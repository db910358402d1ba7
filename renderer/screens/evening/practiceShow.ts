import type { RunOfShow } from '../../data/cues';
import type { PitchLine } from '../../data/pitches';
import { cueKinds } from '../../domain/cue';
import { blank } from '../../domain/nouns';
import { rehearsalCues } from '../../domain/rehearsal';
import { clockAt, dateAt, type Instant } from '../../domain/time';
import type { Texts } from '../../texts/nl';

/** The invented evening of the rehearsal, as if it were planned to begin at a moment. */
export function practiceShow(start: Instant, t: Texts): RunOfShow {
  const say = t.rehearsal;
  const edition = blank('editions', 'practice', start, { date: dateAt(start), startTime: clockAt(start) });
  const people = say.pitches.map(({ person, say: pronunciation, intro }, at) => {
    const [givenName = '', familyName = ''] = person.split(' ');
    const id = `person-${at + 1}`;
    return blank('pitchers', id, start, { givenName, familyName, pronunciation, introduction: intro });
  });
  const pitches = say.pitches.map(({ title, person }, at): PitchLine => {
    const pitch = blank('pitches', `practice-${at + 1}`, start, { editionId: edition.id, stage: 'scheduled' });
    const names = { themeName: '', districtName: '', names: person, sortNames: person };
    return {
      ...{ pitch, initiative: undefined, title, ...names, editionNumber: null, editionDate: edition.date },
      ...{ ageBands: ['unknown'], outcome: 'unknown' },
    };
  });
  const cues = rehearsalCues.map(({ id, kind, lengthMs, pitch }) =>
    blank('cues', id, start, {
      ...{
        editionId: edition.id,
        kind,
        lengthMs,
        minLengthMs: Math.min(cueKinds[kind].minLengthMs ?? lengthMs, lengthMs),
      },
      title: say.cues[id] ?? '',
      pitchId: pitch === null ? null : `practice-${pitch}`,
    }),
  );
  const asked = ['photo', 'video', 'broadcast'] as const;
  return {
    ...{ edition, venue: null, cues, pitches, pitchers: people, gifts: [], teamMembers: [] },
    speakers: people.map((person, at) =>
      blank('speakers', `speaker-${at + 1}`, start, { pitchId: `practice-${at + 1}`, pitcherId: person.id }),
    ),
    asks: say.pitches.map(({ ask }, at) =>
      blank('asks', `ask-${at + 1}`, start, { pitchId: `practice-${at + 1}`, text: ask }),
    ),
    consents: people.flatMap((person, at) =>
      asked.map((purpose) =>
        blank('consents', `${person.id}-${purpose}`, start, {
          ...{ subjectId: person.id, purpose, date: edition.date },
          // One who is not to be filmed, as there is on most evenings.
          answer: at === 2 && purpose === 'video' ? 'no' : 'yes',
        }),
      ),
    ),
  };
}
