import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTexts } from '../../texts/useTexts';
import type { Editing } from './editing';
import { ProblemLine } from './ProblemLine';
import type { CueActs } from './useCueActs';

interface ProblemListProps {
  readonly editing: Editing;
  readonly acts: CueActs;
  readonly onOpen: (cueId: string) => void;
}

/** A list of one more is no longer than the words that would unfold it. */
const shownAtFirst = 4;

/** What is to be settled, the most pressing first; nothing when nothing is. */
export function ProblemList({ editing, acts, onOpen }: ProblemListProps) {
  const t = useTexts();
  const words = t.runOfShow.problems;
  const [isAll, setAll] = useState(false);
  const { problems } = editing;
  if (problems.length === 0) return null;
  const isLong = problems.length > shownAtFirst + 1;
  return (
    <Box component="section" aria-label={words.title(problems.length)} sx={{ minWidth: 0 }}>
      <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
        {words.title(problems.length)}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {problems.slice(0, isAll || !isLong ? undefined : shownAtFirst).map((problem) => (
          <li key={[problem.problem, problem.cueId, 'pitchId' in problem && problem.pitchId].join()}>
            <ProblemLine problem={problem} editing={editing} acts={acts} onOpen={onOpen} />
          </li>
        ))}
      </Box>
      {isLong && (
        <Button size="small" aria-expanded={isAll} onClick={() => setAll(!isAll)} sx={{ ml: -2, px: 2 }}>
          {isAll ? words.fold : words.show}
        </Button>
      )}
    </Box>
  );
}
