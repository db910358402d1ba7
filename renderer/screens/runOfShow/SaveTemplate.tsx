import { Box } from '@mui/material';
import { useEffect, useRef } from 'react';
import { AddLine } from '../settings/AddLine';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { takenIn } from './templateNames';

interface SaveTemplateProps {
  /** The templates there are; undefined while they are read. */
  readonly templates: Parameters<typeof takenIn>[0] | undefined;
  readonly words: {
    readonly name: string;
    readonly save: string;
    readonly exists: (name: string) => string;
    readonly saved: (name: string) => string;
  };
  /** Keeps the template under a name and gives its id. */
  readonly save: (name: string) => Promise<string>;
  readonly onClose: () => void;
}

/** A line to type the name of a template in, made from what an edition has. */
export function SaveTemplate({ templates, words, save, onClose }: SaveTemplateProps) {
  const run = useAct();
  const tellUndo = useTellUndo();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('input')?.focus();
  }, []);
  const add = async (name: string) => {
    const id = await run(() => save(name));
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
        add={add}
      />
    </Box>
  );
}
