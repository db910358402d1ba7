import RemoveIcon from '@mui/icons-material/RemoveCircleOutlined';
import { Box, Typography } from '@mui/material';
import type { Reason } from '../../domain/matching';
import { useTexts } from '../../texts/useTexts';
import { reasonText } from './reasonText';

interface ReasonsProps {
  readonly reasons: readonly Reason[];
  readonly names: ReadonlyMap<string, string>;
  readonly most?: number;
  /** Says what each reason is worth. */
  readonly withPoints?: boolean;
}

/** Why someone is where they are in a ranking, heaviest first; what speaks against them has a mark of its own. */
export function Reasons({ reasons, names, most = 4, withPoints = false }: ReasonsProps) {
  const t = useTexts();
  const against = reasons.filter(({ points }) => points < 0);
  const told = withPoints ? reasons : [...reasons.filter(({ points }) => points >= 0).slice(0, most), ...against];
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {told.map((reason) => {
        const isAgainst = reason.points < 0;
        return (
          <Typography
            key={reason.why}
            component="li"
            variant="caption"
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 1,
              px: 2,
              borderRadius: 1,
              bgcolor: isAgainst ? 'attention' : 'sunken',
              color: isAgainst ? 'onAttention' : 'text.primary',
            }}
          >
            {isAgainst && <RemoveIcon aria-hidden sx={{ fontSize: 14 }} />}
            {reasonText(reason, names, t)}
            {withPoints && ` (${reason.points.toLocaleString(t.language, { maximumFractionDigits: 1 })})`}
          </Typography>
        );
      })}
    </Box>
  );
}
