import { Box } from '@mui/material';
import { catalogue, type ReportName } from '../../reports/catalogue';
import { useTexts } from '../../texts/useTexts';
import { PointsNote } from './PointsNote';
import { DateField, EditionField, YearField } from './periodFields';
import { PartnerField, PersonField } from './personFields';
import type { ChoiceState } from './useChoice';
import { PartsField, VersionField } from './versionFields';

/** What every field of an option is given. */
export interface OptionProps extends ChoiceState {
  readonly name: ReportName;
  readonly label: string;
  /** It may stay open. */
  readonly isOpen: boolean;
}

const fields = {
  year: YearField,
  referenceDate: DateField,
  version: VersionField,
  edition: EditionField,
  person: PersonField,
  partner: PartnerField,
  parts: PartsField,
  syncPoints: PointsNote,
} as const;

/** The options of a report, each with its own kind of field, in the order of the catalogue. */
export function OptionFields({ name, ...state }: ChoiceState & { readonly name: ReportName }) {
  const { reports } = useTexts();
  const { options, open = [] } = catalogue[name];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', columnGap: 6, rowGap: 4, mb: 4 }}>
      {options.map((option) => {
        const Field = fields[option];
        return (
          <Field key={option} name={name} label={reports.options[option]} isOpen={open.includes(option)} {...state} />
        );
      })}
    </Box>
  );
}
