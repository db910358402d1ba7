import { Box, ButtonBase, Typography } from '@mui/material';
import { memo } from 'react';
import { digits } from '../../domain/length';
import { markKinds } from '../../domain/run';
import { useTexts } from '../../texts/useTexts';
import type { OperatorParts } from './Operator';
import { looksTheSame } from './slowParts';

const markKeys = { offer: 'A', gift: 'G', idea: 'I', moment: 'M' } as const;

/** The acts beside the timer, each with its key: what is caught, the stage screen, the recording, the emergency. */
export const QuickBar = memo(function QuickBar({ view, operating, open }: OperatorParts) {
  const t = useTexts();
  const { run, now } = view;
  const recording = run.recordings.at(-1);
  const isRecording = recording?.to === null;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', flexShrink: 0, pt: 3, borderTop: 1, borderColor: 'divider' }}>
      {markKinds.map((mark) => (
        <Quick
          key={mark}
          keyName={markKeys[mark]}
          label={t.evening.marks[mark]}
          onPress={() => open({ kind: 'mark', mark })}
        />
      ))}
      <Box sx={{ flex: 1 }} />
      <Quick
        keyName="1–6"
        label={t.evening.message.action}
        isOn={run.message !== ''}
        onPress={() => open({ kind: 'message' })}
      />
      <Quick
        keyName="B"
        label={run.isBlack ? t.evening.blackOff : t.evening.black}
        isOn={run.isBlack}
        onPress={operating.black}
      />
      <Quick
        keyName="R"
        label={
          isRecording && recording
            ? t.evening.recording(digits(Math.floor((now - recording.from) / 1_000) * 1_000))
            : t.evening.record
        }
        isOn={isRecording}
        onPress={operating.record}
      />
      <Quick
        label={t.evening.emergency.action}
        isGrave
        onPress={() => open({ kind: run.emergencySince === null ? 'emergency' : 'emergencyOver' })}
      />
    </Box>
  );
}, isDrawnStill);

function isRecording({ view }: OperatorParts): boolean {
  return view.run.recordings.at(-1)?.to === null;
}

/** Only the digits of a recording change from second to second. */
function isDrawnStill(before: OperatorParts, after: OperatorParts): boolean {
  return isRecording(after) ? before.view === after.view : looksTheSame(before, after);
}

interface QuickProps {
  readonly keyName?: string;
  readonly label: string;
  readonly isOn?: boolean;
  readonly isGrave?: boolean;
  readonly onPress: () => void;
}

function Quick({ keyName, label, isOn = false, isGrave = false, onPress }: QuickProps) {
  return (
    <ButtonBase
      onClick={onPress}
      aria-pressed={isOn || undefined}
      sx={{
        height: 40,
        px: 2,
        gap: 2,
        fontFamily: 'inherit',
        borderRadius: 1,
        fontSize: '0.9375rem',
        fontVariantNumeric: 'tabular-nums',
        border: 1,
        borderColor: isOn ? 'primary.main' : 'transparent',
        bgcolor: isOn ? 'background.paper' : 'transparent',
        color: isGrave ? 'error.main' : isOn ? 'primary.main' : 'text.primary',
        '&:hover': { bgcolor: 'background.paper' },
      }}
    >
      {keyName && (
        <Typography
          component="kbd"
          variant="caption"
          color="textSecondary"
          sx={{ fontFamily: 'inherit', fontWeight: 650 }}
        >
          {keyName}
        </Typography>
      )}
      {label}
    </ButtonBase>
  );
}
