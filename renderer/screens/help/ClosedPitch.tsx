import { Alert, Box, Button } from '@mui/material';
import type { TargetPitch } from '../../data/offerTargets';
import { useTexts } from '../../texts/useTexts';
import { PickChip } from './PickChip';

interface ClosedPitchProps {
  readonly pitch: TargetPitch;
  readonly others: readonly TargetPitch[];
  readonly onOther: (pitchId: string | null) => void;
  readonly onWithout: (notes: string) => void;
  readonly canRecord: boolean;
}

/** An offer to a pitch that will not take place: says so, and offers what can be done with it. */
export function ClosedPitch({ pitch, others, onOther, onWithout, canRecord }: ClosedPitchProps) {
  const t = useTexts();
  const words = t.help.quick;
  const say = pitch.stage === 'declined' ? words.closed.declined : words.closed.withdrawn;
  const open = others.filter(({ stage }) => stage !== 'declined' && stage !== 'withdrawn');
  return (
    <Alert severity="warning" role="alert" sx={{ mt: 4 }}>
      {say(pitch.title)} {pitch.referral && words.referral(pitch.referral)}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 2 }}>
        <PickChip
          label={words.otherPitch}
          value={null}
          emptyText=""
          options={open.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={onOther}
        />
        <Button
          size="small"
          variant="outlined"
          disabled={!canRecord}
          onClick={() => onWithout(`${words.pitch}: ${pitch.title}`)}
        >
          {words.withoutPitch}
        </Button>
      </Box>
    </Alert>
  );
}
