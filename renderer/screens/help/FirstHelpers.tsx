import { Typography } from '@mui/material';
import { useTexts } from '../../texts/useTexts';
import { useFirstHelpers } from './useMatching';

const named = 3;

/** The names of the first who may help, in a cell of a list: only what is in view is looked up. */
export function FirstHelpers({ askId }: { readonly askId: string }) {
  const t = useTexts();
  const helpers = useFirstHelpers(askId, named);
  if (!helpers)
    return (
      <Typography component="span" variant="body2" color="textSecondary">
        {t.help.asks.thinking}
      </Typography>
    );
  const willing = helpers.filter(({ match }) => match?.status !== 'declined');
  return willing.length === 0 ? t.help.asks.nobody : willing.map(({ name }) => name).join(', ');
}
