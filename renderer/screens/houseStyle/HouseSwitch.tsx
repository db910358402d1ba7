import { Box, FormControlLabel, Link, Switch, Typography } from '@mui/material';
import { useTexts } from '../../texts/useTexts';
import { hashOf } from '../shell/route';
import type { HouseUse } from './useHouseUse';

/** Whether a report is made in the house style, and the way to it. */
export function HouseSwitch({ name, hasOwnPage, isUsed, onUse }: HouseUse) {
  const { houseStyle: words } = useTexts();
  if (hasOwnPage && name === null) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, rowGap: 1, mb: 4 }}>
      {name !== null && !hasOwnPage && (
        <FormControlLabel
          control={<Switch checked={isUsed} onChange={(_, isOn) => onUse(isOn)} />}
          label={words.use(name)}
        />
      )}
      {hasOwnPage ? (
        <Typography color="textSecondary">{words.ownSize}</Typography>
      ) : (
        <Link href={hashOf({ screen: 'reports', part: 'houseStyle' })}>
          {name === null ? words.choose : words.change}
        </Link>
      )}
    </Box>
  );
}
