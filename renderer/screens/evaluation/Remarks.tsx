import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { addImprovement } from '../../data/improvements';
import type { Evaluation } from '../../domain/evaluation';
import { remarks } from '../../domain/gradeTally';
import type { Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';

interface RemarksProps {
  readonly forms: readonly Evaluation[];
  readonly improvements: readonly Row<'improvements'>[];
  readonly kind: 'tops' | 'tips';
}

const atOnce = 8;

/** What people wrote, a remark per line; a tip becomes an improvement with one click. */
export function Remarks({ forms, improvements, kind }: RemarksProps) {
  const t = useTexts();
  const words = t.evaluation;
  const [isAll, setAll] = useState(false);
  const all = forms.flatMap((form) => remarks(form[kind]).map((text, at) => ({ form, text, key: `${form.id}-${at}` })));
  if (all.length === 0) return null;
  return (
    <Box sx={{ mt: 4 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {words[kind]}
      </Typography>
      <Box component="ul" aria-label={words[kind]} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {(isAll ? all : all.slice(0, atOnce)).map(({ form, text, key }) => (
          <Box
            component="li"
            key={key}
            sx={{ display: 'flex', alignItems: 'flex-start', gap: 3, borderBottom: 1, borderColor: 'divider', py: 1 }}
          >
            <Typography variant="body2" sx={{ flex: 1, minWidth: 0, py: 1, overflowWrap: 'anywhere' }}>
              {text}
            </Typography>
            {kind === 'tips' && (
              <ToImprovement
                {...{ form, text }}
                isMade={improvements.some((one) => one.evaluationId === form.id && one.text === text)}
              />
            )}
          </Box>
        ))}
      </Box>
      {!isAll && all.length > atOnce && (
        <Button size="small" onClick={() => setAll(true)}>
          {words.more(all.length)}
        </Button>
      )}
    </Box>
  );
}

interface ToImprovementProps {
  readonly form: Evaluation;
  readonly text: string;
  readonly isMade: boolean;
}

function ToImprovement({ form, text, isMade }: ToImprovementProps) {
  const words = useTexts().evaluation;
  const run = useAct();
  const tellUndo = useTellUndo();
  if (isMade)
    return (
      <Typography variant="caption" color="textSecondary" sx={{ flexShrink: 0, py: 1 }}>
        {words.isImprovement}
      </Typography>
    );
  const make = async () => {
    const { editionId, id: evaluationId } = form;
    const made = await run(() => addImprovement({ editionId, evaluationId, text }));
    if (made !== undefined) await tellUndo(words.improved);
  };
  return (
    <Button size="small" sx={{ flexShrink: 0 }} aria-label={words.toImprovementOf(text)} onClick={() => void make()}>
      {words.toImprovement}
    </Button>
  );
}
