import { Box, Link, Typography } from '@mui/material';
import { type AskDetail, askDetail } from '../../data/matches';
import { useLive } from '../../data/useLive';
import { askState } from '../../domain/asking';
import { useTexts } from '../../texts/useTexts';
import { Panel } from '../../ui/Panel';
import { OfferStatus } from '../network/OfferStatus';
import { hashOf } from '../shell/route';
import { SavedWord } from '../shell/SavedWord';
import { HelperList } from './HelperList';
import { NextStep } from './NextStep';
import { useHelpers } from './useMatching';

interface AskPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One ask: what is offered to it, and who else may help. */
export default function AskPanel({ id, onClose }: AskPanelProps) {
  const t = useTexts();
  const detail = useLive(async () => (await askDetail(id)) ?? null, [id]);
  // Asked for at once, not when the rest has been read.
  const helpers = useHelpers(id);
  if (detail === undefined) return null;
  const words = t.help.asks;
  if (detail === null)
    return (
      <Panel title={words.ask} closeLabel={t.shell.close} onClose={onClose}>
        <Typography>{words.gone}</Typography>
      </Panel>
    );
  const { ask, title } = detail;
  const state = askState(detail.offers, []);
  return (
    <Panel title={ask.text || words.untold} status={<SavedWord />} closeLabel={t.shell.close} onClose={onClose}>
      <Typography color="textSecondary" sx={{ mb: 6 }}>
        {t.choices.helpKind[ask.kind]}
        {' · '}
        <Link href={hashOf({ screen: 'pitches', id: ask.pitchId })}>{title || t.pitches.untitled}</Link>
        {state !== 'open' && ` · ${words.states[state]}`}
      </Typography>
      <OffersOnAsk {...detail} />
      <Typography variant="h3" sx={{ borderTop: 1, borderColor: 'divider', pt: 4, mb: 1 }}>
        {words.helpers}
      </Typography>
      <HelperList askId={ask.id} helpers={helpers} />
    </Panel>
  );
}

function OffersOnAsk({ offers }: Pick<AskDetail, 'offers'>) {
  const t = useTexts();
  if (offers.length === 0) return null;
  return (
    <Box component="section" aria-label={t.help.asks.offersOnAsk} sx={{ mb: 6 }}>
      <Typography variant="h3" sx={{ borderTop: 1, borderColor: 'divider', pt: 4, mb: 1 }}>
        {t.help.asks.offersOnAsk}
      </Typography>
      {offers.map((offer) => (
        <Box key={offer.id} sx={{ display: 'flex', alignItems: 'center', gap: 2, py: 1 }}>
          <Link href={hashOf({ screen: 'network', id: offer.id, part: 'offers' })} sx={{ flex: 1, minWidth: 0 }}>
            {offer.text || t.choices.helpKind[offer.kind]}
          </Link>
          <OfferStatus offer={offer} />
          <NextStep offer={offer} />
        </Box>
      ))}
    </Box>
  );
}
