import {
  Button,
  MenuItem,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import type { Decision, LikelyDuplicate } from '../../imports/importPlan';
import { useTexts } from '../../texts/useTexts';

const decisions: readonly Decision[] = ['merge', 'skip', 'add'];
const step = 50;

interface Props {
  readonly duplicates: readonly LikelyDuplicate[];
  readonly onDecide: (key: string, decision: Decision) => void;
}

/** Who in the file seems to be known already, side by side, with the choice to merge, skip or add. */
export function Duplicates({ duplicates, onDecide }: Props) {
  const t = useTexts();
  const [shown, setShown] = useState(step);
  const words = (names: readonly string[], noun: LikelyDuplicate['noun']) => {
    const labels: Readonly<Record<string, string>> = t.fields[noun];
    return names.map((name) => (labels[name] ?? name).toLowerCase()).join(', ');
  };
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {t.importing.duplicatesText}
      </Typography>
      <Table>
        <TableHead>
          <TableRow>
            <TableCell>{t.importing.inFile}</TableCell>
            <TableCell>{t.importing.known}</TableCell>
            <TableCell>{t.importing.likeness}</TableCell>
            <TableCell sx={{ width: 220 }}>{t.importing.decision}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {duplicates.slice(0, shown).map((found) => (
            <TableRow key={found.key}>
              <TableCell>
                <Who
                  name={found.name}
                  detail={[found.email, `${found.table}, ${t.imports.place.row(found.row)}`]
                    .filter(Boolean)
                    .join(' · ')}
                />
              </TableCell>
              <TableCell>
                <Who
                  name={found.existing.name}
                  detail={[
                    found.existing.email,
                    found.existing.inFile ? t.imports.foundIn.file : t.imports.foundIn.records,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                />
              </TableCell>
              <TableCell>
                <Who
                  name={t.imports.likeness[found.likeness]}
                  detail={[
                    found.fills.length > 0 ? t.importing.fills(words(found.fills, found.noun)) : '',
                    found.differs.length > 0 ? t.importing.differs(words(found.differs, found.noun)) : '',
                  ]
                    .filter(Boolean)
                    .join('; ')}
                />
              </TableCell>
              <TableCell>
                <TextField
                  select
                  value={found.decision}
                  // The options are the decisions.
                  onChange={({ target }) => onDecide(found.key, target.value as Decision)}
                  slotProps={{ htmlInput: { 'aria-label': `${t.importing.decision}: ${found.name}` } }}
                >
                  {decisions.map((decision) => (
                    <MenuItem key={decision} value={decision}>
                      {t.imports.decisions[decision]}
                    </MenuItem>
                  ))}
                </TextField>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {duplicates.length > shown && (
        <Button sx={{ mt: 2 }} onClick={() => setShown(shown + step)}>
          {t.importing.more(duplicates.length - shown)}
        </Button>
      )}
    </>
  );
}

function Who({ name, detail }: { readonly name: string; readonly detail: string }) {
  return (
    <>
      <Typography variant="body2">{name}</Typography>
      <Typography variant="caption" color="textSecondary">
        {detail}
      </Typography>
    </>
  );
}
