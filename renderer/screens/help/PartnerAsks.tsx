import { Box, Button, Link, Typography } from '@mui/material';
import { approach } from '../../data/matches';
import { byIds } from '../../data/records';
import { useLive } from '../../data/useLive';
import type { HelperKey } from '../../domain/helper';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { hashOf } from '../shell/route';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { Reasons } from './Reasons';
import { useSuitingAsks } from './useMatching';
import { useReasonNames } from './useReasonNames';

const most = 5;

/** The open asks that suit a partner or contact, with why; they are put to them here. */
export function PartnerAsks({ of, name }: { readonly of: HelperKey; readonly name: string }) {
  const t = useTexts();
  const words = t.help.asks;
  const run = useAct();
  const tellUndo = useTellUndo();
  const names = useReasonNames();
  const first = useSuitingAsks(of)?.slice(0, most);
  const pitchIds = first?.map(({ ask }) => ask.pitchId) ?? [];
  const titles = useLive(() => titlesOf(pitchIds), [pitchIds.join()]);
  if (!first) return null;
  const put = async (askId: string) => {
    if (await run(() => approach(askId, of).then(() => true))) await tellUndo(words.told.approached(name));
  };
  return (
    <Section title={words.suiting}>
      {first.length === 0 ? (
        <Typography color="textSecondary">{words.noSuiting}</Typography>
      ) : (
        <Box component="ul" aria-label={words.suiting} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {first.map(({ ask, reasons }) => (
            <Box component="li" key={ask.id} sx={{ py: 2, borderBottom: 1, borderColor: 'divider' }}>
              <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 2, mb: 1 }}>
                <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                  <Link href={hashOf({ screen: 'network', id: ask.id, part: 'asks' })} sx={{ fontWeight: 550 }}>
                    {ask.text || words.untold}
                  </Link>
                  <Typography variant="body2" color="textSecondary">
                    {titles?.get(ask.pitchId) ?? ''}
                  </Typography>
                </Box>
                <Button size="small" variant="outlined" onClick={() => void put(ask.id)}>
                  {words.approach}
                </Button>
              </Box>
              <Reasons reasons={reasons} names={names} most={3} />
            </Box>
          ))}
        </Box>
      )}
    </Section>
  );
}

async function titlesOf(pitchIds: readonly (string | null)[]): Promise<ReadonlyMap<string | null, string>> {
  const pitches = await byIds('pitches', pitchIds);
  const ideas = await byIds(
    'initiatives',
    pitches.map((pitch) => pitch.initiativeId),
  );
  const titles = new Map(ideas.map((idea) => [idea.id, idea.title]));
  return new Map(pitches.map((pitch) => [pitch.id, titles.get(pitch.initiativeId ?? '') ?? '']));
}
