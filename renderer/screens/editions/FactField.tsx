import { Box } from '@mui/material';
import { saveEdition } from '../../data/editions';
import type { Edition } from '../../domain/edition';
import { type Doubt, doubtField } from '../../domain/editionDoubts';
import type { FieldName } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { RecordField } from '../record/RecordField';
import { DoubtLine } from './DoubtLine';

interface FactFieldProps {
  readonly edition: Edition;
  readonly field: FieldName<'editions'>;
  readonly doubts: readonly Doubt[];
  readonly hint?: string;
  readonly autoFocus?: boolean;
  /** How many of the form's two columns it takes. */
  readonly span?: 1 | 2;
}

/** A field of an edition, with what looks odd about it right below. */
export function FactField({ edition, field, doubts, span = 1, hint, autoFocus }: FactFieldProps) {
  const t = useTexts();
  // That the evening is over is asked at the top of the page, with its answers.
  const own = doubts.filter(({ doubt }) => doubtField[doubt] === field && doubt !== 'over');
  return (
    <Box data-field={field} sx={{ gridColumn: `span ${span}`, minWidth: 0 }}>
      <RecordField
        table="editions"
        row={edition}
        field={field}
        save={(changes) => saveEdition(edition.id, changes)}
        {...(hint !== undefined && { hint })}
        {...(autoFocus && { autoFocus })}
      />
      {own.map((doubt) => (
        <DoubtLine key={doubt.doubt} text={t.editions.doubt(doubt)} />
      ))}
    </Box>
  );
}
