import { Box, Link, Typography } from '@mui/material';
import { saveCue } from '../../data/cues';
import { cueKinds } from '../../domain/cue';
import type { Changes, FieldName, Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { PickInput } from '../../ui/inputs';
import { RecordField } from '../record/RecordField';
import { RecordPanel } from '../record/RecordPanel';
import { hashOf } from '../shell/route';
import { useAct } from '../shell/useAct';
import type { Editing } from './editing';
import { ProblemLine } from './ProblemLine';
import type { CueActs } from './useCueActs';

interface CuePanelProps {
  readonly cue: Row<'cues'>;
  readonly editing: Editing;
  readonly acts: CueActs;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

const pair = { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 3, alignItems: 'start' } as const;

/** All there is to say of one cue, beside the list. */
export function CuePanel({ cue, editing, acts, onRemove, onClose }: CuePanelProps) {
  const t = useTexts();
  const words = t.runOfShow;
  const name = editing.nameOf(cue);
  const hints: { readonly [F in FieldName<'cues'>]?: string } = words.hints;
  const field = (of: FieldName<'cues'>) => (
    <RecordField
      table="cues"
      row={cue}
      field={of}
      save={(changes: Changes<'cues'>) => saveCue(cue.id, changes)}
      {...(hints[of] !== undefined && { hint: hints[of] })}
    />
  );
  return (
    <RecordPanel title={name} closeLabel={words.panel.close} onRemove={onRemove} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 4, pt: 2 }}>
        {editing.problems
          .filter(({ cueId }) => cueId === cue.id)
          .map((problem) => (
            <ProblemLine key={problem.problem} problem={problem} editing={editing} acts={acts} />
          ))}
        {field('kind')}
        {field('title')}
        {cueKinds[cue.kind].ofPitch && 'editionId' in editing.owner && <PitchPick cue={cue} editing={editing} />}
        <Box sx={pair}>
          {field('lengthMs')}
          {field('minLengthMs')}
        </Box>
        <Box sx={pair}>
          {field('startTime')}
          {field('endTime')}
        </Box>
        {field('memberIds')}
        <Typography variant="h3" sx={{ mt: 2 }}>
          {words.panel.notes}
        </Typography>
        {field('sound')}
        {field('light')}
        {field('slides')}
        {field('notes')}
      </Box>
    </RecordPanel>
  );
}

function PitchPick({ cue, editing }: Pick<CuePanelProps, 'cue' | 'editing'>) {
  const t = useTexts();
  const run = useAct();
  const { pitches, titleOf } = editing;
  const isElsewhere = cue.pitchId !== null && !pitches.some(({ id }) => id === cue.pitchId);
  const options = [
    ...pitches.map(({ id, title }) => ({ value: id, label: title })),
    ...(isElsewhere && cue.pitchId !== null ? [{ value: cue.pitchId, label: titleOf(cue.pitchId) }] : []),
  ];
  return (
    <Box>
      <PickInput
        label={t.fields.cues.pitchId}
        value={cue.pitchId}
        options={options}
        noOptionsText={t.shell.none}
        save={(pitchId) => run(() => saveCue(cue.id, { pitchId }), { rethrow: true })}
      />
      {cue.pitchId !== null && (
        <Link href={hashOf({ screen: 'pitches', id: cue.pitchId })} variant="caption">
          {t.runOfShow.problems.openPitch}
        </Link>
      )}
    </Box>
  );
}
