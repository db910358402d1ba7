import { references } from '../../data/references';
import { useLive } from '../../data/useLive';
import { choices } from '../../domain/choices';
import { useTexts } from '../../texts/useTexts';
import { FilterMenu } from '../../ui/FilterMenu';
import { none, type OfferFilters } from './offerFilters';

interface OfferMenusProps {
  readonly filters: OfferFilters;
  readonly onChange: (filters: OfferFilters) => void;
}

/** A menu for each filter of the list of offers. */
export function OfferMenus({ filters, onChange }: OfferMenusProps) {
  const t = useTexts();
  const words = t.help.offers;
  const editions = useLive(() => references('editions'), []) ?? [];
  const team = useLive(() => references('teamMembers'), []) ?? [];
  const menus = {
    kind: choices.helpKind.map((value) => ({ value, label: t.choices.helpKind[value] })),
    edition: [...editions, { value: none, label: words.noEdition }],
    responsible: [...team, { value: none, label: words.nobody }],
    due: [
      { value: 'overdue', label: words.overdue },
      { value: none, label: words.noDate },
    ],
  };
  const names = ['kind', 'edition', 'responsible', 'due'] as const;
  return names.map((name) => (
    <FilterMenu
      key={name}
      label={words[name]}
      anyLabel={words.any}
      value={filters[name]}
      options={menus[name]}
      onChange={(value) => onChange({ ...filters, [name]: value })}
    />
  ));
}
