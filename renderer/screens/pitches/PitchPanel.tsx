import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import MailIcon from '@mui/icons-material/MailOutlined';
import { Box, IconButton, Tooltip } from '@mui/material';
import { useEffect, useRef } from 'react';
import { bin } from '../../data/bin';
import { type PitchDetail, pitchDetail } from '../../data/pitches';
import { useLive } from '../../data/useLive';
import type { Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { Panel } from '../../ui/Panel';
import { FollowUpsPart } from '../followUps/FollowUpsPart';
import { CollaborationsPart } from '../help/CollaborationsPart';
import { SavedWord } from '../shell/SavedWord';
import { useBin } from '../shell/useUndo';
import { AsksPart, GiftsPart, OffersPart } from './AsksPart';
import { CriteriaPart } from './CriteriaPart';
import { HistoryPart } from './HistoryPart';
import { IdeaPart, NotesPart, StagePart } from './IdeaPart';
import { OutcomesPart } from './OutcomesPart';
import { PitchersPart } from './PitchersPart';

interface PitchPanelProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onMail: (pitch: Row<'pitches'>) => void;
}

/** The pitch that is open, at the right of the list; closes itself when the pitch is no longer there. */
export function PitchPanel({ id, onClose, onMail }: PitchPanelProps) {
  const found = useLive(async () => ({ id, detail: await pitchDetail(id) }), [id]);
  const isGone = found !== undefined && found.id === id && found.detail === undefined;
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  if (!found?.detail) return null;
  return <OpenPitch key={found.id} detail={found.detail} onClose={onClose} onMail={onMail} />;
}

interface OpenPitchProps extends Omit<PitchPanelProps, 'id'> {
  readonly detail: PitchDetail;
}

function OpenPitch({ detail, onClose, onMail }: OpenPitchProps) {
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
        <>
          <Tooltip title={t.pitches.mail}>
            <IconButton size="small" aria-label={t.pitches.mail} onClick={() => onMail(pitch)}>
              <MailIcon />
            </IconButton>
          </Tooltip>
          <Tooltip title={t.shell.delete}>
            <IconButton
              size="small"
              aria-label={t.shell.delete}
              onClick={() => void toBin(() => bin('pitches', pitch.id), title, 1)}
            >
              <DeleteIcon />
            </IconButton>
          </Tooltip>
        </>
      }
    >
      <Box ref={body}>
        {initiative && <IdeaPart initiative={initiative} />}
        <StagePart pitch={pitch} />
        <CriteriaPart pitch={pitch} />
        <PitchersPart {...detail} />
        <AsksPart {...detail} />
        <GiftsPart {...detail} />
        <OffersPart {...detail} />
        <CollaborationsPart pitchId={pitch.id} />
        <OutcomesPart {...detail} />
        <FollowUpsPart pitch={pitch} />
        <NotesPart pitch={pitch} />
        <HistoryPart pitch={pitch} />
      </Box>
    </Panel>
  );
}
