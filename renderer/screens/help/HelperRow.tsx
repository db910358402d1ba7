import { Box, Button, Link, Typography } from '@mui/material';
import { accept, approach, decline, forget } from '../../data/matches';
import type { Ranked } from '../../domain/matching';
import { useTexts } from '../../texts/useTexts';
import { digitDate } from '../../ui/dates';
import { hashOf } from '../shell/route';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { Reasons } from './Reasons';

interface HelperRowProps {
  readonly askId: string;
  readonly helper: Ranked;
  readonly names: ReadonlyMap<string, string>;
  readonly withPoints: boolean;
}

/** One who may help with an ask: why, and how it stands between the two. */
export function HelperRow({ askId, helper, names, withPoints }: HelperRowProps) {
  const t = useTexts();
  const { key, points, reasons } = helper;
  const name = helper.name || t.network.nameless;
  return (
    <Box component="li" data-helper={key.id} sx={{ py: 3, borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline', mb: 1 }}>
        <Link
          href={hashOf({ screen: 'network', id: key.id, part: key.table === 'contacts' ? 'contacts' : null })}
          sx={{ flex: 1, minWidth: 0, fontWeight: 600, overflowWrap: 'anywhere' }}
        >
          {name}
        </Link>
        {withPoints && (
          <Typography variant="caption" color="textSecondary">
            {t.help.reasons.points(points.toLocaleString(t.language, { maximumFractionDigits: 1 }))}
          </Typography>
        )}
      </Box>
      <Reasons reasons={reasons} names={names} withPoints={withPoints} />
      <HelperSteps askId={askId} helper={helper} name={name} />
    </Box>
  );
}

interface StepsProps {
  readonly askId: string;
  readonly helper: Pick<Ranked, 'key' | 'match'>;
  readonly name: string;
}

/** What comes next between an ask and one who may help: asking them, and noting what they say. */
function HelperSteps({ askId, helper: { key, match }, name }: StepsProps) {
  const t = useTexts();
  const words = t.help.asks;
  const run = useAct();
  const tellUndo = useTellUndo();
  const act = async (command: () => Promise<unknown>, told: string) => {
    if (await run(() => command().then(() => true))) await tellUndo(told);
  };
  const ask = () => void act(() => approach(askId, key), words.told.approached(name));
  const say = (text: string) => (
    <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
      {text}
    </Typography>
  );
  const row = { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 2, mt: 2 } as const;
  if (match?.status === 'offered')
    return (
      <Box sx={row}>
        {say(words.offering)}
        {match.offerId !== null && (
          <Link href={hashOf({ screen: 'network', id: match.offerId, part: 'offers' })}>{words.openOffer}</Link>
        )}
      </Box>
    );
  if (match?.status === 'declined')
    return (
      <Box sx={row}>
        {say(words.saidNo)}
        <Button size="small" onClick={ask}>
          {words.again}
        </Button>
      </Box>
    );
  const helps = (
    <Button
      size="small"
      variant={match ? 'contained' : 'text'}
      aria-label={words.helpsOf(name)}
      onClick={() => void act(() => accept(askId, key), words.told.helps(name))}
    >
      {words.helps}
    </Button>
  );
  const helpsNot = (
    <Button
      size="small"
      aria-label={words.helpsNotOf(name)}
      onClick={() => void act(() => decline(askId, key), words.told.declined(name))}
    >
      {words.helpsNot}
    </Button>
  );
  if (!match)
    return (
      <Box sx={row}>
        <Button size="small" variant="outlined" aria-label={words.approachOf(name)} onClick={ask}>
          {words.approach}
        </Button>
        {helps}
        {helpsNot}
      </Box>
    );
  return (
    <Box sx={row}>
      {say(match.date === null ? words.states.approached : words.approached(digitDate(match.date)))}
      {helps}
      {helpsNot}
      <Button size="small" color="inherit" onClick={() => void act(() => forget(match.id), words.told.forgotten(name))}>
        {words.forget}
      </Button>
    </Box>
  );
}
