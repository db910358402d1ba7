import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { pitchedBefore } from '../../data/lookBacks';
import { useLive } from '../../data/useLive';
import type { Edition } from '../../domain/edition';
import { useTexts } from '../../texts/useTexts';
import { PickInput } from '../../ui/inputs';

interface LookBackFinderProps {
  readonly edition: Edition;
  readonly onPick: (pitchId: string, title: string) => void;
}

/** Any pitch of an earlier evening, found by typing; read only when asked for. */
export function LookBackFinder({ edition, onPick }: LookBackFinderProps) {
  const t = useTexts();
  const words = t.followUps.lookBacks;
  const [isOpen, setOpen] = useState(false);
  const options = useLive(async () => (isOpen ? pitchedBefore(edition) : []), [isOpen, edition]);
  if (!isOpen)
    return (
      <Button onClick={() => setOpen(true)} sx={{ ml: -2, px: 2 }}>
        {words.find}
      </Button>
    );
  return (
    <Box sx={{ maxWidth: 440 }}>
      <PickInput
        label={words.find}
        value={null}
        options={options ?? []}
        noOptionsText={words.findNothing}
        save={async (id) => {
          const chosen = options?.find(({ value }) => value === id);
          if (!chosen) return;
          setOpen(false);
          onPick(chosen.value, chosen.title);
        }}
      />
    </Box>
  );
}
