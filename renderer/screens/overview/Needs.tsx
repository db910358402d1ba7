import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import { Box, ButtonBase, Typography } from '@mui/material';
import type { Need } from '../../domain/lineUp';
import { useTexts } from '../../texts/useTexts';
import { go } from '../shell/route';

const partOf: { readonly [N in Need['need']]: string | null } = {
  date: null,
  venue: null,
  newVenue: null,
  training: null,
  pitches: 'pitches',
  fewerPitches: 'pitches',
  young: 'pitches',
  consents: 'pitches',
};

interface NeedsProps {
  readonly needs: readonly Need[];
  readonly editionId: string;
  /** Takes over what is settled on this very page; says whether it did. */
  readonly onPick?: (need: Need['need']) => boolean;
}

/** What an edition still needs, each line leading to where it is settled. */
export function Needs({ needs, editionId, onPick }: NeedsProps) {
  const t = useTexts();
  if (needs.length === 0) return null;
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        overflow: 'hidden',
      }}
    >
      {needs.map((need) => (
        <Box component="li" key={need.need} sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
          <ButtonBase
            onClick={() => {
              if (!onPick?.(need.need)) go({ screen: 'editions', id: editionId, part: partOf[need.need] });
            }}
            sx={{
              width: '100%',
              justifyContent: 'flex-start',
              gap: 3,
              px: 4,
              py: 2,
              minHeight: 44,
              textAlign: 'left',
              '&:hover': { bgcolor: 'action.hover' },
            }}
          >
            <RadioButtonUncheckedIcon fontSize="small" sx={{ color: 'text.secondary' }} />
            <Typography sx={{ flex: 1 }}>{t.overview.long(need)}</Typography>
            <ChevronRightIcon fontSize="small" sx={{ color: 'text.secondary' }} />
          </ButtonBase>
        </Box>
      ))}
    </Box>
  );
}
