import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Button, Typography } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import type { PitchDetail } from '../../data/pitches';
import { useTexts } from '../../texts/useTexts';
import { PanelPart } from './PanelPart';

const History = lazy(() => import('../record/History').then((module) => ({ default: module.History })));

/** Who changed the pitch and its idea, shown when asked for. */
export function HistoryPart({ pitch }: Pick<PitchDetail, 'pitch'>) {
  const t = useTexts();
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <PanelPart title={t.pitches.parts.history}>
      <Button
        onClick={() => setUnfolded(!isUnfolded)}
        aria-expanded={isUnfolded}
        startIcon={<ExpandMoreIcon sx={{ transform: isUnfolded ? 'none' : 'rotate(-90deg)' }} />}
        sx={{ alignSelf: 'flex-start', ml: -2, px: 2 }}
      >
        {isUnfolded ? t.pitches.hideHistory : t.pitches.showHistory}
      </Button>
      {isUnfolded && (
        <Suspense fallback={null}>
          <div>
            <Typography variant="body2" color="textSecondary">
              {t.pitches.parts.stage}
            </Typography>
            <History table="pitches" id={pitch.id} />
          </div>
          {pitch.initiativeId && (
            <div>
              <Typography variant="body2" color="textSecondary">
                {t.pitches.parts.idea}
              </Typography>
              <History table="initiatives" id={pitch.initiativeId} />
            </div>
          )}
        </Suspense>
      )}
    </PanelPart>
  );
}
