import { Chip } from '@mui/material';
import { PickMenu } from '../../ui/PickMenu';

interface PickChipProps {
  readonly label: string;
  readonly value: string | null;
  /** What it says while none of the options is chosen. */
  readonly emptyText: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Whether choosing none is among the options. */
  readonly withNone?: boolean;
  readonly onChange: (value: string | null) => void;
}

/** What was understood of one part of a line, as a button that corrects it. */
export function PickChip({ label, value, emptyText, options, withNone = false, onChange }: PickChipProps) {
  const chosen = options.find((option) => option.value === value);
  const text = [label, chosen?.label ?? emptyText].filter(Boolean).join(': ');
  if (options.length === 0 && !withNone) return <Chip label={text} sx={{ maxWidth: '100%' }} />;
  return (
    <PickMenu
      text={text}
      value={value}
      options={options}
      {...(withNone && { noneText: emptyText })}
      onChange={onChange}
      sx={{ maxWidth: '100%', fontWeight: chosen ? 600 : 450 }}
    />
  );
}
