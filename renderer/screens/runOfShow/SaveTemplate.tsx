import { Box } from '@mui/material';
import { useEffect, useRef } from 'react';
import { runTemplates, saveAsTemplate } from '../../data/cues';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { AddLine } from '../settings/AddLine';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { takenIn } from './templateNames';

/** A line to type the name of a template in, made from an evening's run of show. */
export function SaveTemplate({ editionId, onClose }: { readonly editionId: string; readonly onClose: () => void }) {
  const words = useTexts().runOfShow.templates;
  const run = useAct();
  const tellUndo = useTellUndo();
  const templates = useLive(runTemplates, []);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('input')?.focus();
  }, []);
  const save = async (name: string) => {
    const id = await run(() => saveAsTemplate(editionId, name));
    if (id === undefined) return undefined;
    onClose();
    await tellUndo(words.saved(name));
    return id;
  };
  return (
    <Box
      ref={box}
      sx={{ mb: 5 }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <AddLine
        label={words.name}
        action={words.save}
        refuse={(name) => (takenIn(templates ?? [], name) ? words.exists(name) : null)}
        add={save}
      />
    </Box>
  );
}
