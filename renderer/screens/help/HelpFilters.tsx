import { Box, Button } from '@mui/material';
import { references } from '../../data/references';
import { useLive } from '../../data/useLive';
import { choices } from '../../domain/choices';
import { type NetworkFilters, rightSides } from '../../domain/helpNetwork';
import { useTexts } from '../../texts/useTexts';
import { FilterMenu } from '../../ui/FilterMenu';

/** Everything, by theme. */
export const allHelp: NetworkFilters = {
  right: 'themes',
  from: null,
  until: null,
  kind: null,
  status: null,
  themeId: null,
  districtId: null,
};

interface HelpFiltersProps {
  readonly filters: NetworkFilters;
  readonly years: readonly number[];
  readonly onChange: (filters: NetworkFilters) => void;
}

/** What the picture of who helped whom is narrowed to, and what stands at its right. */
export function HelpFilters({ filters, years, onChange }: HelpFiltersProps) {
  const t = useTexts();
  const words = t.help.picture;
  const themes = useLive(() => references('themes'), []) ?? [];
  const districts = useLive(() => references('districts'), []) ?? [];
  const yearOptions = years.map((year) => ({ value: String(year), label: String(year) }));
  const toYear = (value: string | null) => (value === null ? null : Number(value));
  const oneOf = <V extends string>(values: readonly V[], value: string | null) =>
    values.find((one) => one === value) ?? null;
  const menu = (
    label: string,
    value: string | null,
    options: readonly { readonly value: string; readonly label: string }[],
    change: (value: string | null) => Partial<NetworkFilters>,
    anyLabel: string = t.help.offers.any,
  ) => (
    <FilterMenu
      label={label}
      anyLabel={anyLabel}
      value={value}
      options={options}
      onChange={(next) => onChange({ ...filters, ...change(next) })}
    />
  );
  const { from, until } = filters;
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, flex: 1 }}>
      {menu(
        words.right,
        filters.right === allHelp.right ? null : filters.right,
        rightSides.filter((value) => value !== allHelp.right).map((value) => ({ value, label: words.rights[value] })),
        (value) => ({ right: oneOf(rightSides, value) ?? allHelp.right }),
        words.rights[allHelp.right],
      )}
      {menu(
        words.from,
        from === null ? null : String(from),
        yearOptions,
        (value) => ({ from: toYear(value) }),
        words.anyYear,
      )}
      {menu(
        words.until,
        until === null ? null : String(until),
        yearOptions,
        (value) => ({ until: toYear(value) }),
        words.anyYear,
      )}
      {menu(
        words.kind,
        filters.kind,
        choices.helpKind.map((value) => ({ value, label: t.choices.helpKind[value] })),
        (value) => ({ kind: oneOf(choices.helpKind, value) }),
      )}
      {menu(
        words.status,
        filters.status,
        choices.offerStatus.map((value) => ({ value, label: t.choices.offerStatus[value] })),
        (value) => ({ status: oneOf(choices.offerStatus, value) }),
      )}
      {menu(words.theme, filters.themeId, themes, (themeId) => ({ themeId }))}
      {menu(words.district, filters.districtId, districts, (districtId) => ({ districtId }))}
      {filters !== allHelp && (
        <Button size="small" onClick={() => onChange(allHelp)}>
          {words.clear}
        </Button>
      )}
    </Box>
  );
}
