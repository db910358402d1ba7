import { PickMenu } from './PickMenu';

interface FilterMenuProps {
  readonly label: string;
  readonly anyLabel: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | null) => void;
}

/** One filter as a button that says what it is set to, with its choices under it. */
export function FilterMenu({ label, anyLabel, value, options, onChange }: FilterMenuProps) {
  const chosen = options.find((option) => option.value === value);
  return (
    <PickMenu
      text={`${label}: ${chosen?.label ?? anyLabel}`}
      value={value}
      options={options}
      noneText={anyLabel}
      onChange={onChange}
      color={chosen ? 'primary' : 'inherit'}
      sx={{
        fontWeight: chosen ? 650 : 450,
        maxWidth: 300,
        ...(chosen && { borderColor: 'primary.main', bgcolor: 'background.paper' }),
      }}
    />
  );
}
