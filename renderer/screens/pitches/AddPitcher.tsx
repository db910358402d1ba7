import { Autocomplete, Box, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { addPitcherTo, linkPitcher } from '../../data/pitches';
import { all } from '../../data/records';
import { useLive } from '../../data/useLive';
import { isEmail } from '../../domain/field';
import { soundKey } from '../../domain/lookAlikes';
import { fullName, splitName } from '../../domain/pitcher';
import { folded } from '../../domain/search';
import { useTexts } from '../../texts/useTexts';
import { useAct } from '../shell/useAct';

interface AddPitcherProps {
  readonly pitchId: string;
  /** Those who already stand on stage; they are not suggested again. */
  readonly onStage: readonly string[];
  readonly onAdded: (pitcherId: string) => void;
}

interface Option {
  /** Null for someone new. */
  readonly id: string | null;
  readonly name: string;
  readonly email: string;
  readonly hay: string;
  /** The name as it sounds: one spelled otherwise is found as well. */
  readonly sound: string;
}

const mostSuggestions = 8;

/** A field that finds someone by name or e-mail, or adds them as new. */
export function AddPitcher({ pitchId, onStage, onAdded }: AddPitcherProps) {
  const t = useTexts();
  const run = useAct();
  const [typed, setTyped] = useState('');
  // Everyone is read only once somebody looks for someone.
  const [isOpen, setOpen] = useState(false);
  const known = useLive(async () => (isOpen ? (await all('pitchers')).map(optionOf) : null), [isOpen]);
  const bare = typed.trim();

  const suggestions = (): Option[] => {
    // Not before everyone known is read: whoever types on would find "new" chosen already.
    if (!bare || !known) return [];
    const words = folded(bare).split(' ');
    const sound = soundKey(bare);
    const found: Option[] = [];
    for (const option of known) {
      if (found.length === mostSuggestions) break;
      const isMeant = words.every((word) => option.hay.includes(word)) || (sound !== '' && option.sound === sound);
      if (!onStage.includes(option.id ?? '') && isMeant) found.push(option);
    }
    return [...found, { id: null, name: t.pitches.people.addNew(bare), email: '', hay: '', sound: '' }];
  };
  const choose = async (option: Option) => {
    const id = await run(async () => {
      if (option.id === null) return addPitcherTo(pitchId, isEmail(bare) ? { email: bare } : splitName(bare));
      await linkPitcher(pitchId, option.id);
      return option.id;
    });
    if (id === undefined) return;
    setTyped('');
    onAdded(id);
  };
  return (
    <Autocomplete<Option, false, false, false>
      options={suggestions()}
      filterOptions={(options) => options}
      value={null}
      inputValue={typed}
      onInputChange={(_event, text, reason) => reason !== 'reset' && setTyped(text)}
      onOpen={() => setOpen(true)}
      open={isOpen && bare !== '' && known != null}
      onClose={() => setOpen(false)}
      onChange={(_event, option) => option && void choose(option)}
      getOptionLabel={(option) => option.name}
      getOptionKey={(option) => option.id ?? 'new'}
      autoHighlight
      clearOnBlur={false}
      forcePopupIcon={false}
      size="small"
      renderOption={({ key, ...props }, option) => (
        <Box component="li" key={key} {...props}>
          <Box sx={{ minWidth: 0 }}>
            <Typography variant="body2" sx={{ fontWeight: option.id === null ? 600 : 450 }}>
              {option.name || t.pitches.people.nameless}
            </Typography>
            {option.email && (
              <Typography variant="caption" color="textSecondary" component="div" noWrap>
                {option.email}
              </Typography>
            )}
          </Box>
        </Box>
      )}
      renderInput={(params) => (
        <TextField {...params} label={t.pitches.people.add} helperText={t.pitches.people.addHint} />
      )}
    />
  );
}

function optionOf(pitcher: Parameters<typeof fullName>[0] & { readonly id: string; readonly email: string }): Option {
  const name = fullName(pitcher);
  return { id: pitcher.id, name, email: pitcher.email, hay: folded(`${name} ${pitcher.email}`), sound: soundKey(name) };
}
