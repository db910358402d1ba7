import { Autocomplete, createFilterOptions, TextField } from '@mui/material';
import { folded } from '../../domain/search';
import { useTexts } from '../../texts/useTexts';
import type { OptionProps } from './OptionFields';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** So many are shown at once: whoever looks for someone types on. */
const most = 60;
const shown = createFilterOptions<Named>({ stringify: ({ name }) => folded(name), limit: most });

interface FindProps<V extends Named> {
  readonly label: string;
  readonly list: readonly V[];
  readonly id: string | null;
  readonly hint: string | null;
  readonly groupOf?: (one: V) => string;
  readonly onPick: (id: string | null) => void;
}

function Find<V extends Named>({ label, list, id, hint, groupOf, onPick }: FindProps<V>) {
  const { reportScreen } = useTexts();
  if (list.length === 0) return null;
  return (
    <Autocomplete
      options={list}
      value={list.find((one) => one.id === id) ?? null}
      onChange={(_event, one) => onPick(one?.id ?? null)}
      filterOptions={(all, state) =>
        // What is left is of the very list.
        shown([...all], { ...state, inputValue: folded(state.inputValue), getOptionLabel: ({ name }) => name }) as V[]
      }
      getOptionLabel={({ name }) => name}
      getOptionKey={(one) => one.id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      {...(groupOf && { groupBy: groupOf })}
      noOptionsText={reportScreen.noneFound}
      size="small"
      sx={{ width: 320 }}
      renderInput={(params) => <TextField {...params} label={label} helperText={hint} />}
    />
  );
}

/** The person a report is about, found by typing. */
export function PersonField({ label, choice, lists, change, isOpen }: OptionProps) {
  const { reportScreen } = useTexts();
  return (
    <Find
      label={label}
      list={lists.people}
      id={choice.personId}
      hint={isOpen ? reportScreen.allPeople : null}
      groupOf={({ table }) => reportScreen.peopleOf[table]}
      onPick={(personId) => change({ personId })}
    />
  );
}

/** The partner a report is for, found by typing. */
export function PartnerField({ label, choice, lists, change, isOpen }: OptionProps) {
  const { reportScreen } = useTexts();
  return (
    <Find
      label={label}
      list={lists.partners}
      id={choice.partnerId}
      hint={isOpen ? reportScreen.allPartners : null}
      onPick={(partnerId) => change({ partnerId })}
    />
  );
}
