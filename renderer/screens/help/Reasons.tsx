import RemoveIcon from '@mui/icons-material/RemoveCircleOutlined';
import { styled } from '@mui/material/styles';
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
    <List>
      {told.map((reason) => {
        const isAgainst = reason.points < 0;
        return (
          <li key={reason.why} {...(isAgainst && { className: 'against' })}>
            {isAgainst && <RemoveIcon aria-hidden fontSize="inherit" />}
            {reasonText(reason, names, t)}
            {withPoints && ` (${reason.points.toLocaleString(t.language, { maximumFractionDigits: 1 })})`}
          </li>
        );
      })}
    </List>
  );
}

/** One styled element with plain ones in it: a ranking has dozens of reasons, and is to stand at once. */
const List = styled('ul')(({ theme }) => {
  const colour = theme.vars?.palette ?? theme.palette;
  return {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    '& li': {
      ...theme.typography.caption,
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(0, 2),
      borderRadius: theme.shape.borderRadius,
      backgroundColor: colour.sunken,
      color: colour.text.primary,
    },
    '& .against': { backgroundColor: colour.attention, color: colour.onAttention },
  };
});
