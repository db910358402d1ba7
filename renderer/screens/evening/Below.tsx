import { Box, Button, Typography } from '@mui/material';
import { memo } from 'react';
import { useTexts } from '../../texts/useTexts';
import type { Clock } from '../../ui/useNow';
import { StageView } from '../stage/StageView';
import { useStageFace } from '../stage/useStageFace';
import { CueNotes } from './CueNotes';
import type { OperatorParts } from './Operator';
import { PitcherCard } from './PitcherCard';
import type { AudienceScreens } from './useScreens';

interface BelowProps extends OperatorParts {
  readonly clock: Clock;
  readonly screens: AudienceScreens;
  readonly onScreens: () => void;
}

/** Under the big button: what the stage shows now, and who stands there. */
export function Below(props: BelowProps) {
  const { evening, view, names, operating, open } = props;
  const cue = view.running?.cue ?? view.next?.cue ?? null;
  const isShown = props.screens.audience?.stage.isOpen ?? false;
  return (
    <Box sx={{ flex: 1, minHeight: 0, display: 'flex', gap: 6, pb: 3 }}>
      <Thumbnail {...props} />
      <Box sx={{ flex: 1, minWidth: 0, overflow: 'auto', scrollbarWidth: 'thin' }}>
        {!isShown && <Closed onScreens={props.onScreens} />}
        <CueNotes {...{ evening, view, names, operating, open }} />
        <PitcherCard show={evening.show} cue={cue} isNext={!view.running} marks={view.run.marks} />
      </Box>
    </Box>
  );
}

const Closed = memo(function Closed({ onScreens }: { readonly onScreens: () => void }) {
  const t = useTexts();
  return (
    <Typography variant="body2" color="textSecondary" component="div">
      {t.evening.stage.closed}
      <Button size="small" onClick={onScreens}>
        {t.evening.stage.open}…
      </Button>
    </Typography>
  );
});

/** As large as there is room for under the timer. */
function Thumbnail({ evening, clock }: BelowProps) {
  const t = useTexts();
  const { face } = useStageFace(evening, clock);
  return (
    <Box
      role="img"
      aria-label={t.evening.stage.thumbnail}
      sx={{
        height: '100%',
        maxHeight: { xs: 160, xl: 240 },
        aspectRatio: '16 / 9',
        flexShrink: 0,
        borderRadius: 1,
        overflow: 'hidden',
        border: 1,
        borderColor: 'divider',
      }}
    >
      <Box aria-hidden sx={{ height: '100%' }}>
        <StageView face={face} />
      </Box>
    </Box>
  );
}
