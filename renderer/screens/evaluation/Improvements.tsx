import { Box, ButtonBase, Typography } from '@mui/material';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { addImprovement } from '../../data/improvements';
import type { Edition } from '../../domain/edition';
import type { Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { useNames } from '../record/useNames';
import { AddLine } from '../settings/AddLine';
import { useAct } from '../shell/useAct';
import { ImprovementPanel } from './ImprovementPanel';

interface ImprovementsProps {
  readonly editionId: string;
  readonly editions: readonly Edition[];
  readonly improvements: readonly Row<'improvements'>[];
  /** Where a panel goes: beside the page. */
  readonly side: HTMLElement | null;
}

/** What was found to do better at an edition, whether it is done, and a line to add more. */
export function Improvements({ editionId, editions, improvements, side }: ImprovementsProps) {
  const t = useTexts();
  const words = t.evaluation.improvements;
  const run = useAct();
  const names = useNames('improvements');
  const [openId, setOpenId] = useState<string | null>(null);
  const open = improvements.find(({ id }) => id === openId);
  const state = ({ doneOn, doneEditionId }: Row<'improvements'>) => {
    if (doneOn === null) return words.open;
    const doneAt = editions.find(({ id }) => id === doneEditionId);
    return words.done(doneAt ? t.editions.edition(doneAt.number) : '');
  };
  return (
    <Section title={words.title}>
      <Typography color="textSecondary" sx={{ mb: 3, maxWidth: '70ch' }}>
        {words.text}
      </Typography>
      <Box component="ul" aria-label={words.title} sx={{ listStyle: 'none', m: 0, p: 0, maxWidth: 720 }}>
        {improvements.map((improvement) => (
          <Box component="li" key={improvement.id} sx={{ borderBottom: 1, borderColor: 'divider' }}>
            <ButtonBase
              onClick={() => setOpenId(improvement.id)}
              sx={{ display: 'block', width: '100%', textAlign: 'left', py: 2 }}
            >
              <Typography sx={{ overflowWrap: 'anywhere' }}>{improvement.text || words.unnamed}</Typography>
              <Typography variant="caption" color="textSecondary">
                {[state(improvement), names.get(improvement.responsibleId ?? '')].filter(Boolean).join(' · ')}
              </Typography>
            </ButtonBase>
          </Box>
        ))}
      </Box>
      <AddLine
        label={words.add}
        action={words.addAction}
        refuse={() => null}
        add={(text) => run(() => addImprovement({ editionId, text }))}
      />
      {open &&
        side &&
        createPortal(<ImprovementPanel key={open.id} improvement={open} onClose={() => setOpenId(null)} />, side)}
    </Section>
  );
}
