import { Box, Button, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../texts/useTexts';
import type { OperatorParts } from './Operator';
import { columns, ProgrammeRow } from './ProgrammeRow';

/** Every cue with when it was planned, is expected and really began; one that is chosen shows what can be done with it. */
export function Programme(parts: OperatorParts) {
  const t = useTexts();
  const { view, open } = parts;
  const [chosen, setChosen] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const at = view.running?.cue.id ?? view.next?.cue.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new cue is what there is to scroll for
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const say = t.evening.columns;
  return (
    <Box sx={{ py: 2 }}>
      <Box aria-hidden sx={{ display: 'grid', gridTemplateColumns: columns, pl: 4, pr: 3, textAlign: 'right' }}>
        {[say.cue, say.planned, say.expected, say.actual].map((word, place) => (
          <Typography key={word} variant="caption" color="textSecondary" sx={place === 0 ? { textAlign: 'left' } : {}}>
            {word}
          </Typography>
        ))}
      </Box>
      <Box component="ul" ref={list} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {view.cues.map((cue) => (
          <ProgrammeRow
            key={cue.cue.id}
            {...parts}
            of={cue}
            isNext={!view.running && view.next?.cue.id === cue.cue.id}
            isChosen={chosen === cue.cue.id}
            onChoose={() => setChosen((now) => (now === cue.cue.id ? null : cue.cue.id))}
          />
        ))}
      </Box>
      {view.phase !== 'before' && view.phase !== 'over' && (
        <Button
          color="inherit"
          size="small"
          sx={{ mx: 2, mt: 3, color: 'text.secondary' }}
          onClick={() => open({ kind: 'close' })}
        >
          {t.evening.closeNow}
        </Button>
      )}
    </Box>
  );
}
