import { Box, Button, Typography } from '@mui/material';
import { useEffect } from 'react';
import { pitchDetail } from '../../data/pitches';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { Panel } from '../../ui/Panel';
import { SavedWord } from '../shell/SavedWord';
import { AsideForm, isAside } from './AsideForm';

interface AsidePanelProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onOpen: () => void;
  readonly onMail: () => void;
}

/** Asks why a pitch was just put aside, beside the board; it goes when the pitch comes back, and blocks nothing. */
export function AsidePanel({ id, onClose, onOpen, onMail }: AsidePanelProps) {
  const t = useTexts();
  const found = useLive(async () => ({ id, detail: await pitchDetail(id) }), [id]);
  const detail = found?.id === id ? found.detail : undefined;
  const stage = detail?.pitch.stage;
  const isOver = found !== undefined && found.id === id && (stage === undefined || !isAside(stage));
  useEffect(() => {
    if (isOver) onClose();
  }, [isOver, onClose]);
  if (!detail || stage === undefined || !isAside(stage)) return null;
  const title = detail.initiative?.title || t.pitches.untitled;
  return (
    <Panel
      title={t.pitches.aside.title(title, t.choices.pitchStage[stage])}
      status={<SavedWord />}
      closeLabel={t.pitches.closePanel}
      onClose={onClose}
      quiet
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        <Typography variant="body2" color="textSecondary">
          {t.pitches.aside.intro}
        </Typography>
        <AsideForm pitch={detail.pitch} stage={stage} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          <Button variant="contained" onClick={onClose}>
            {t.pitches.aside.done}
          </Button>
          <Button variant="outlined" onClick={onMail}>
            {t.pitches.mail}
          </Button>
          <Button onClick={onOpen}>{t.pitches.aside.openPitch}</Button>
        </Box>
      </Box>
    </Panel>
  );
}
