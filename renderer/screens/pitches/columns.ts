import type { PitchLine } from '../../data/pitches';
import type { Texts } from '../../texts/nl';
import { fieldColumns, hintColumn, inOrder, type ListColumn } from '../record/fieldColumns';

const first = [
  'initiatives.title',
  'names',
  'pitches.editionId',
  'pitches.stage',
  'initiatives.themeId',
  'ageBands',
  'outcome',
];

/** The columns of the table of pitches: of the idea, of the pitch, and who stands for it with what outcome. */
export function pitchColumns(t: Texts, names: ReadonlyMap<string, string>): readonly ListColumn<PitchLine>[] {
  const { column } = t.pitches;
  return inOrder(
    [
      ...fieldColumns<PitchLine, 'initiatives'>(
        {
          table: 'initiatives',
          rowOf: (line) => line.initiative,
          names,
          own: {
            title: { show: (line) => line.title || t.pitches.untitled, grow: 3, width: 180 },
            themeId: { width: 130 },
            districtId: { grow: 1, width: 110 },
          },
        },
        t,
      ),
      ...fieldColumns<PitchLine, 'pitches'>(
        {
          table: 'pitches',
          rowOf: (line) => line.pitch,
          names,
          own: {
            editionId: {
              // Without an edition yet it is newer than all that have one.
              value: (line) => line.editionNumber ?? Number.POSITIVE_INFINITY,
              show: (line) => line.editionNumber,
              grow: 0,
              width: 92,
              numeric: true,
            },
            stage: { grow: 0, width: 112 },
          },
        },
        t,
      ),
      {
        name: 'names',
        header: column.names,
        value: (line) => line.sortNames,
        show: (line) => line.names,
        grow: 2,
        width: 140,
      },
      {
        ...hintColumn<PitchLine>(
          {
            name: 'ageBands',
            header: column.ageBands,
            hint: { kind: 'choices', choice: 'ageBand' },
            read: (line) => [...new Set(line.ageBands)],
          },
          t,
        ),
        grow: 0,
        width: 122,
      },
      {
        ...hintColumn<PitchLine>(
          {
            name: 'outcome',
            header: t.fields.outcomes.outcome,
            hint: { kind: 'choice', choice: 'outcome' },
            read: (line) => line.outcome,
          },
          t,
        ),
        grow: 0,
        width: 130,
      },
    ],
    first,
  );
}
