import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { useTexts } from '../../texts/useTexts';
import { go } from '../shell/route';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { ClosedPitch } from './ClosedPitch';
import { QuickChips } from './QuickChips';
import { useQuickOffer } from './useQuickOffer';

// What was typed and not recorded is there again when the dialog is.
let leftover = '';

/** Records an offer from anywhere: one line says who offers what for which pitch, and Enter records it. */
export default function QuickOffer({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts();
  const words = t.help.quick;
  const titleId = useId();
  const run = useAct();
  const tellUndo = useTellUndo();
  const [line, setLine] = useState(leftover);
  const [asked, setAsked] = useState(false);
  const offer = useQuickOffer(line);
  const { understood, pitch, isReady } = offer;
  const { amount, what } = understood;
  const isClosed = pitch?.stage === 'declined' || pitch?.stage === 'withdrawn';
  const problem =
    amount?.cents === null ? words.unclearAmount(amount.written) : asked && isReady && !what ? words.empty : null;

  const record = async (command: () => Promise<string>, title: string) => {
    const id = await run(command);
    if (id === undefined) return;
    leftover = '';
    onClose();
    const open = () => go({ screen: 'network', id, part: 'offers' });
    await tellUndo(words.saved(what, title), { label: words.open, run: open });
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setAsked(true);
    if (!isReady) return setHurried(true);
    if (!what || problem !== null || isClosed) return;
    void record(offer.record, pitch?.title ?? '');
  };
  // Enter came before the records were read, as of a quick typist: record as soon as they are.
  const [isHurried, setHurried] = useState(false);
  useEffect(() => {
    if (isHurried && isReady) {
      setHurried(false);
      submit();
    }
  });

  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
      slotProps={{ container: { sx: { alignItems: 'flex-start', pt: 16 } } }}
    >
      <form onSubmit={submit}>
        <DialogTitle id={titleId}>{words.title}</DialogTitle>
        <DialogContent>
          <TextField
            autoFocus
            label={words.line}
            value={line}
            onChange={(event) => {
              leftover = event.target.value;
              setLine(event.target.value);
            }}
            error={problem !== null}
            helperText={problem ?? words.example}
            slotProps={{ htmlInput: { maxLength: 2_000 } }}
            sx={{ mt: 2, mb: 4 }}
          />
          <Typography variant="caption" color="textSecondary" component="p" sx={{ mb: 2 }}>
            {words.understood}
          </Typography>
          <QuickChips offer={offer} />
          {isClosed && pitch && (
            <ClosedPitch
              pitch={pitch}
              others={offer.pitchOptions}
              onOther={(pitchId) => offer.correct({ pitchId })}
              onWithout={(notes) => void record(() => offer.recordWithoutPitch(notes), '')}
              canRecord={what !== '' && problem === null}
            />
          )}
        </DialogContent>
        <DialogActions sx={{ px: 6, pb: 4 }}>
          <Button color="inherit" onClick={onClose}>
            {words.cancel}
          </Button>
          <Box component="span">
            <Button type="submit" variant="contained" disabled={isClosed}>
              {words.save}
            </Button>
          </Box>
        </DialogActions>
      </form>
    </Dialog>
  );
}
