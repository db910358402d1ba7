import { Box } from '@mui/material';
import { references } from '../../data/references';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { PickInput } from '../../ui/inputs';
import type { SheetSummary } from './importMessages';

interface Props {
  readonly sheets: readonly SheetSummary[];
  readonly value: string | null;
  readonly onChange: (editionId: string | null) => void;
}

/** To which edition applications belong when their list does not say. Only asked when there is such a list. */
export function TargetEdition({ sheets, value, onChange }: Props) {
  const t = useTexts();
  const editions = useLive(() => references('editions'), []);
  const asks = sheets.some(({ recognition: { kind, columns } }) => kind === 'pitches' && !columns.includes('edition'));
  if (!asks || !editions || editions.length === 0) return null;
  return (
    <Box sx={{ mt: 6, maxWidth: 480 }}>
      <PickInput
        label={t.importing.targetEdition}
        value={value}
        options={editions.map((e) => ({ ...e, label: `${t.shell.found.editions} ${e.label}` }))}
        save={async (editionId) => onChange(editionId)}
        hint={value ? '' : t.importing.noTargetEdition}
        noOptionsText={t.shell.none}
      />
    </Box>
  );
}
