import type { PitchLine } from '../../data/pitches';
import { choices } from '../../domain/choices';
import type { Texts } from '../../texts/nl';
import type { TableColumn } from '../../ui/DataTable';
import { digitDate } from '../../ui/dates';

/** The column without which a row would not say what it is. */
export const fixedColumn = 'title';

/** Columns that are there, but not shown until one asks for them. */
export const hiddenAtFirst = ['district', 'appliedOn'];

/** The columns of the table of pitches. */
export function pitchColumns(t: Texts): readonly (TableColumn<PitchLine> & { readonly name: string })[] {
  const { column } = t.pitches;
  return [
    {
      name: fixedColumn,
      header: column.title,
      value: (line) => line.title,
      show: (line) => line.title || t.pitches.untitled,
      grow: 3,
      width: 180,
    },
    {
      name: 'names',
      header: column.names,
      value: (line) => line.sortNames,
      show: (line) => line.names,
      grow: 2,
      width: 140,
    },
    { name: 'edition', header: column.edition, value: (line) => line.editionNumber, grow: 0, width: 84, numeric: true },
    {
      name: 'stage',
      header: column.stage,
      // Along the way to the stage, not by letter.
      value: (line) => choices.pitchStage.indexOf(line.pitch.stage),
      show: (line) => t.choices.pitchStage[line.pitch.stage],
      grow: 0,
      width: 112,
    },
    { name: 'theme', header: column.theme, value: (line) => line.themeName, grow: 2, width: 130 },
    { name: 'district', header: column.district, value: (line) => line.districtName, width: 110 },
    {
      name: 'ageBands',
      header: column.ageBands,
      value: (line) => Math.min(...line.ageBands.map((band) => choices.ageBand.indexOf(band)), choices.ageBand.length),
      show: (line) => [...new Set(line.ageBands)].map((band) => t.choices.ageBand[band]).join(', '),
      grow: 0,
      width: 122,
    },
    {
      name: 'outcome',
      header: column.outcome,
      value: (line) => choices.outcome.indexOf(line.outcome),
      show: (line) => t.choices.outcome[line.outcome],
      grow: 0,
      width: 130,
    },
    {
      name: 'appliedOn',
      header: column.appliedOn,
      value: (line) => line.pitch.appliedOn,
      show: (line) => (line.pitch.appliedOn ? digitDate(line.pitch.appliedOn) : ''),
      width: 120,
      numeric: true,
    },
  ];
}
