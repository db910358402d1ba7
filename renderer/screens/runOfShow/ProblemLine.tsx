import WarningIcon from '@mui/icons-material/WarningAmberRounded';
import { Box, Button, type ButtonProps, Typography } from '@mui/material';
import type { CueProblem } from '../../domain/cueProblems';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { hashOf } from '../shell/route';
import type { Editing } from './editing';
import type { CueActs } from './useCueActs';

interface ProblemLineProps {
  readonly problem: CueProblem;
  readonly editing: Editing;
  readonly acts: CueActs;
  /** Opens a cue; left out where it is open already. */
  readonly onOpen?: (cueId: string) => void;
}

/** One thing to settle: what it is, and one click to mend it or to go where it can be. */
export function ProblemLine({ problem, editing, acts, onOpen }: ProblemLineProps) {
  const t = useTexts();
  const words = t.runOfShow.problems;
  const { cues, owner, nameOf, titleOf } = editing;
  const cue = cues.find(({ id }) => id === problem.cueId);
  const name = cue ? nameOf(cue) : '';
  const pitchId = 'pitchId' in problem ? problem.pitchId : problem.mend?.mend === 'fill' ? problem.mend.pitchId : null;
  const title = pitchId === null ? '' : titleOf(pitchId) || t.shell.empty;
  const text = words.text(problem, { name, title });
  const { mend } = problem;
  const place = placeOf(problem, owner, words);
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 2 }}>
      <WarningIcon aria-hidden fontSize="small" sx={{ color: 'text.secondary', mt: '3px' }} />
      <Typography variant="body2" sx={{ flex: 1, minWidth: 0, py: '3px' }}>
        {text}
      </Typography>
      {mend && (
        <SmallButton about={text} onClick={() => void acts.mend(mend)}>
          {words.mend(problem, title)}
        </SmallButton>
      )}
      {place && (
        <SmallButton about={text} href={place.href}>
          {place.word}
        </SmallButton>
      )}
      {cue && onOpen && mend?.mend === 'unfix' && (
        <SmallButton about={text} onClick={() => onOpen(cue.id)}>
          {words.open}
        </SmallButton>
      )}
    </Box>
  );
}

/** Where people mend what one act can not, and what to call the way there. */
function placeOf(problem: CueProblem, owner: Editing['owner'], words: Texts['runOfShow']['problems']) {
  if (problem.problem === 'consent')
    return { href: hashOf({ screen: 'pitches', id: problem.pitchId }), word: words.openPitch };
  if (!('editionId' in owner)) return null;
  const id = owner.editionId;
  if (problem.problem === 'noDate') return { href: hashOf({ screen: 'editions', id }), word: words.setDate };
  if (problem.problem === 'young')
    return { href: hashOf({ screen: 'editions', id, part: 'pitches' }), word: words.toPitches };
  return null;
}

function SmallButton({ about, children, ...props }: ButtonProps & { readonly about: string; readonly href?: string }) {
  return (
    <Button
      size="small"
      {...props}
      aria-label={`${String(children)}: ${about}`}
      sx={{ minHeight: 28, px: 2, flexShrink: 0 }}
    >
      {children}
    </Button>
  );
}
