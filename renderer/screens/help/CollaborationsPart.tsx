import { Box } from '@mui/material';
import { addCollaboration, collaborationsOfPartner, collaborationsOfPitch } from '../../data/collaborations';
import { now } from '../../data/records';
import { useLive } from '../../data/useLive';
import { dateAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { AddButton, PanelPart } from '../pitches/PanelPart';
import { useAct } from '../shell/useAct';
import { CollaborationRow } from './CollaborationRow';

type Of = { readonly pitchId: string } | { readonly partnerId: string };

/** The lasting results of a pitch or of a partner. */
export function CollaborationsPart(of: Of) {
  const t = useTexts();
  const words = t.help.collaborations;
  const run = useAct();
  const id = 'pitchId' in of ? of.pitchId : of.partnerId;
  const isPitch = 'pitchId' in of;
  const lines = useLive(() => (isPitch ? collaborationsOfPitch(id) : collaborationsOfPartner(id)), [id, isPitch]);
  if (!lines) return null;
  const add = () => run(() => addCollaboration({ ...of, name: words.title, since: dateAt(now()) }));
  return (
    <PanelPart title={words.title} empty={lines.length === 0 ? words.none : undefined}>
      <Box>
        {lines.map((line) => (
          <CollaborationRow
            key={line.collaboration.id}
            line={line}
            withParties={isPitch && line.collaboration.pitchId === id}
          />
        ))}
      </Box>
      <AddButton label={words.add} onClick={() => void add()} />
    </PanelPart>
  );
}
