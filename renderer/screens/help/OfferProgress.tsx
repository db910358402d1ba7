import { Box, ButtonBase, Typography } from '@mui/material';
import type { OfferLine } from '../../data/offers';
import { choices } from '../../domain/choices';
import { useTexts } from '../../texts/useTexts';

interface OfferProgressProps {
  readonly lines: readonly OfferLine[];
  readonly chosen: string | null;
  readonly onChoose: (status: string | null) => void;
}

/** How many offers are at each step, in a row; choosing one narrows the list to it. */
export function OfferProgress({ lines, chosen, onChoose }: OfferProgressProps) {
  const t = useTexts();
  const counts = new Map<string, number>();
  for (const { offer } of lines) counts.set(offer.status, (counts.get(offer.status) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  return (
    <Box
      role="group"
      aria-label={t.help.offers.byStatus}
      sx={{ display: 'grid', gridTemplateColumns: 'repeat(5, minmax(0, 1fr))', gap: 2, mb: 4 }}
    >
      {choices.offerStatus.map((status) => {
        const isChosen = chosen === status;
        const n = counts.get(status) ?? 0;
        return (
          <ButtonBase
            key={status}
            aria-pressed={isChosen}
            onClick={() => onChoose(isChosen ? null : status)}
            sx={{
              flexDirection: 'column',
              alignItems: 'stretch',
              textAlign: 'left',
              gap: 1,
              px: 3,
              py: 2,
              border: 1,
              borderRadius: 1,
              borderColor: isChosen ? 'primary.main' : 'divider',
              bgcolor: 'background.paper',
              // As under a tab, so that the choice is not told by colour alone.
              boxShadow: isChosen ? (theme) => `inset 0 -3px ${theme.vars?.palette.primary.main}` : 'none',
            }}
          >
            <Box sx={{ display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: 2, flex: 1 }}>
              <Typography component="span" sx={{ fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}>
                {n.toLocaleString(t.language)}
              </Typography>
              <Typography component="span" variant="body2" color="textSecondary">
                {t.choices.offerStatus[status]}
              </Typography>
            </Box>
            <Box aria-hidden sx={{ height: 4, borderRadius: 1, bgcolor: 'sunken' }}>
              <Box sx={{ height: 4, borderRadius: 1, bgcolor: 'primary.main', width: `${(100 * n) / most}%` }} />
            </Box>
          </ButtonBase>
        );
      })}
    </Box>
  );
}
