import { Box } from '@mui/material';
import { useState } from 'react';
import { type PitchDetail, unlinkPitcher } from '../../data/pitches';
import { fullName } from '../../domain/pitcher';
import { useTexts } from '../../texts/useTexts';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { AddPitcher } from './AddPitcher';
import { PanelPart } from './PanelPart';
import { PitcherForm } from './PitcherForm';

/** Who will be on stage, with their consents, and a field to add one more. */
export function PitchersPart({ pitch, speakers, consents }: Pick<PitchDetail, 'pitch' | 'speakers' | 'consents'>) {
  const t = useTexts();
  const run = useAct();
  const tellUndo = useTellUndo();
  const [unfolded, setUnfolded] = useState<string | null>(null);
  const unlink = async (linkId: string, name: string) => {
    const done = await run(async () => {
      await unlinkPitcher(linkId);
      return true;
    });
    if (done) await tellUndo(t.pitches.people.unlinked(name));
  };
  return (
    <PanelPart title={t.pitches.parts.pitchers} empty={speakers.length === 0 ? t.pitches.people.none : undefined}>
      {speakers.length > 0 && (
        <Box sx={{ mx: -2 }}>
          {speakers.map(({ link, pitcher }) => (
            <PitcherForm
              key={link.id}
              pitcher={pitcher}
              consents={consents.filter((consent) => consent.subjectId === pitcher.id)}
              isUnfolded={unfolded === pitcher.id}
              onFold={() => setUnfolded(unfolded === pitcher.id ? null : pitcher.id)}
              onUnlink={() => void unlink(link.id, fullName(pitcher) || t.pitches.people.nameless)}
            />
          ))}
        </Box>
      )}
      <AddPitcher pitchId={pitch.id} onStage={speakers.map(({ pitcher }) => pitcher.id)} onAdded={setUnfolded} />
    </PanelPart>
  );
}
