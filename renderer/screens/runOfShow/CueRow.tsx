import { Box, ButtonBase, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { saveCue } from '../../data/cues';
import type { CueProblem } from '../../domain/cueProblems';
import type { Row } from '../../domain/nouns';
import type { Planned } from '../../domain/schedule';
import { clockAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { QuietField } from '../settings/QuietField';
import { ProblemMark } from './ProblemMark';

/** What a row shows of a cue. */
export interface CueRowProps {
  readonly cue: Row<'cues'>;
  readonly name: string;
  readonly who: string;
  readonly planned: Planned | undefined;
  /** What it takes longer than its own length, in ms: quiet extra time of a pitcher. */
  readonly extraMs: number;
  readonly problems: readonly CueProblem[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
  readonly handle: ReactNode;
  readonly menu: ReactNode;
}

/** One cue: when it is planned, what it is, who does it, and how long it takes. */
export function CueRow(props: CueRowProps) {
  const { cue, name, who, planned, extraMs, problems, isOpen, onOpen, onFocus, handle, menu } = props;
  const t = useTexts();
  const words = t.runOfShow;
  const facts = [
    cue.title && t.choices.cueKind[cue.kind],
    who,
    cue.startTime !== null && words.fixedStart,
    cue.endTime !== null && words.fixedEnd(cue.endTime),
    extraMs > 0 && words.extra(extraMs),
  ].filter(Boolean);
  // The overlap stands between this cue and the one before it.
  const beside = problems.filter(({ problem }) => problem !== 'overlap');
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '20px 52px minmax(0, 1fr) 88px 34px',
        alignItems: 'center',
        columnGap: 2,
        minHeight: 48,
        px: 2,
        bgcolor: isOpen ? 'sunken' : 'background.paper',
        boxShadow: isOpen ? 'inset 3px 0 var(--mui-palette-primary-main)' : 'none',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      {handle}
      <Typography sx={{ fontVariantNumeric: 'tabular-nums' }} color="textSecondary">
        {planned && words.clock(clockAt(planned.start))}
      </Typography>
      <ButtonBase
        data-cue={cue.id}
        aria-current={isOpen || undefined}
        onClick={onOpen}
        onFocus={onFocus}
        sx={{ display: 'block', textAlign: 'left', minWidth: 0, py: 1, borderRadius: 0.5 }}
      >
        <Typography component="span" noWrap sx={{ display: 'block', fontWeight: cue.kind === 'pitch' ? 600 : 400 }}>
          {name}
        </Typography>
        {facts.length > 0 && (
          <Typography component="span" variant="caption" color="textSecondary" noWrap sx={{ display: 'block' }}>
            {facts.join(' · ')}
          </Typography>
        )}
        {beside.map((problem) => (
          <ProblemMark key={problem.problem} text={words.problems.short(problem)} />
        ))}
      </ButtonBase>
      <LengthField cue={cue} name={name} />
      {menu}
    </Box>
  );
}

/** A cue's length, typed in its row; what is wrong with it lies over the rows below. */
function LengthField({ cue, name }: Pick<CueRowProps, 'cue' | 'name'>) {
  const t = useTexts();
  return (
    <Box
      sx={{
        position: 'relative',
        '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
        '& [id$="-problem"]': {
          position: 'absolute',
          zIndex: 2,
          right: 0,
          width: 240,
          p: 2,
          borderRadius: 1,
          bgcolor: 'background.paper',
          boxShadow: 6,
        },
      }}
    >
      <QuietField
        table="cues"
        row={cue}
        field="lengthMs"
        label={t.runOfShow.lengthOf(name)}
        save={(changes) => saveCue(cue.id, changes)}
      />
    </Box>
  );
}
