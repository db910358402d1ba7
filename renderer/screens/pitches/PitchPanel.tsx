import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, Tooltip } from '@mui/material';
import { useEffect, useRef } from 'react';
import { bin } from '../../data/bin';
import { type PitchDetail, pitchDetail } from '../../data/pitches';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { Panel } from '../../ui/Panel';
import { SavedWord } from '../shell/SavedWord';
import { useBin } from '../shell/useUndo';
import { AsksPart, GiftsPart, OffersPart } from './AsksPart';
import { HistoryPart } from './HistoryPart';
import { IdeaPart, NotesPart, StagePart } from './IdeaPart';
import { OutcomesPart } from './OutcomesPart';
import { PitchersPart } from './PitchersPart';

interface PitchPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** The pitch that is open, at the right of the list; closes itself when the pitch is no longer there. */
export function PitchPanel({ id, onClose }: PitchPanelProps) {
  const found = useLive(async () => ({ id, detail: await pitchDetail(id) }), [id]);
  const isGone = found !== undefined && found.id === id && found.detail === undefined;
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  if (!found?.detail) return null;
  return <OpenPitch key={found.id} detail={found.detail} onClose={onClose} />;
}

function OpenPitch({ detail, onClose }: { readonly detail: PitchDetail; readonly onClose: () => void }) {
  const t = useTexts();
  const toBin = useBin();
  const body = useRef<HTMLDivElement>(null);
  const { pitch, initiative } = detail;
  const title = initiative?.title || t.pitches.untitled;
  const isNew = useRef(initiative?.title === '');
  // After the panel has taken the focus for itself: a new pitch begins with its title.
  useEffect(() => {
    if (isNew.current) body.current?.querySelector('input')?.focus();
  }, []);
  return (
    <Panel
      title={title}
      status={<SavedWord />}
      closeLabel={t.pitches.closePanel}
      onClose={onClose}
      actions={
        <Tooltip title={t.shell.delete}>
          <IconButton
            size="small"
            aria-label={t.shell.delete}
            onClick={() => void toBin(() => bin('pitches', pitch.id), title, 1)}
          >
            <DeleteIcon />
          </IconButton>
        </Tooltip>
      }
    >
      <Box ref={body}>
        {initiative && <IdeaPart initiative={initiative} />}
        <StagePart pitch={pitch} />
        <PitchersPart {...detail} />
        <AsksPart {...detail} />
        <GiftsPart {...detail} />
        <OffersPart {...detail} />
        <OutcomesPart {...detail} />
        <NotesPart pitch={pitch} />
        <HistoryPart pitch={pitch} />
      </Box>
    </Panel>
  );
}
