import { Box, FormHelperText, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useId } from 'react';

interface KeyChoicesProps<V extends string> {
  readonly label: string;
  readonly hint: string;
  readonly value: V | null;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V | null) => void;
}

/** One or none of a few choices, each with the number of its key. */
export function KeyChoices<V extends string>({ label, hint, value, options, onChange }: KeyChoicesProps<V>) {
  const id = useId();
  return (
    <Box>
      <Typography id={id} variant="body2" sx={{ fontWeight: 600, mb: 1 }}>
        {label}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-labelledby={id}
        value={value}
        // The options are the only values the group can give.
        onChange={(_event, next) => onChange(next as V | null)}
        sx={{
          flexWrap: 'wrap',
          gap: 1,
          '& .MuiToggleButton-root': { border: 1, borderColor: 'divider', borderRadius: 1 },
        }}
      >
        {options.map((option, at) => (
          <ToggleButton key={option.value} value={option.value}>
            <Typography component="kbd" variant="caption" aria-hidden sx={{ fontFamily: 'inherit', mr: 1.5 }}>
              {at + 1}
            </Typography>
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <FormHelperText>{hint}</FormHelperText>
    </Box>
  );
}
