import { Box, Button, Dialog, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { followUpDetail, keyOfPitch } from '../../data/followUpDetail';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { useFirstFocus } from '../network/useFirstFocus';
import { Conversation } from './Conversation';
import { titleText } from './dueWords';
import { Finder } from './Finder';

/** Records a conversation from anywhere: find whom it was with, then write down what they said. */
export default function LogFollowUp({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts();
  const titleId = useId();
  const [key, setKey] = useState<string | null>(null);
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth={key === null ? 'sm' : 'md'}
      aria-labelledby={titleId}
      slotProps={{ container: { sx: { alignItems: 'flex-start', pt: 8 } } }}
    >
      <Typography id={titleId} variant="h2" sx={{ px: 5, pt: 5, pb: 2 }}>
        {t.followUps.log.title}
      </Typography>
      {key === null ? (
        <Finder onPick={(item) => setKey(item.table === 'offers' ? `offer:${item.id}` : keyOfPitch(item.id))} />
      ) : (
        <Found key={key} id={key} onBack={() => setKey(null)} onSaved={onClose} />
      )}
    </Dialog>
  );
}

interface FoundProps {
  readonly id: string;
  readonly onBack: () => void;
  readonly onSaved: () => void;
}

function Found({ id, onBack, onSaved }: FoundProps) {
  const found = useLive(async () => ({ detail: await followUpDetail(id) }), [id]);
  return found?.detail ? <FoundForm detail={found.detail} onBack={onBack} onSaved={onSaved} /> : null;
}

interface FoundFormProps extends Omit<FoundProps, 'id'> {
  readonly detail: NonNullable<Awaited<ReturnType<typeof followUpDetail>>>;
}

function FoundForm({ detail, onBack, onSaved }: FoundFormProps) {
  const t = useTexts();
  const first = useFirstFocus<HTMLTextAreaElement>();
  return (
    <Box sx={{ px: 5, pb: 5, overflow: 'auto' }}>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'baseline', mb: 2 }}>
        <Typography variant="h3" component="p" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
          {titleText({ title: detail.pitch?.initiative?.title ?? '', offer: detail.offer }, t)}
        </Typography>
        <Button size="small" onClick={onBack}>
          {t.followUps.log.another}
        </Button>
      </Box>
      <Conversation detail={detail} firstRef={first} onSaved={onSaved} wide />
    </Box>
  );
}
