import { Box, Typography } from '@mui/material';
import { lazy, Suspense } from 'react';
import type { EditionDetail } from '../../data/editions';
import { type Balance, balanceOf } from '../../domain/balance';
import { wasHeld } from '../../domain/edition';
import { inLineUp } from '../../domain/pitch';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Page';
import { LineUpMenu } from './LineUpMenu';
import { LineUpRow } from './LineUpRow';
import { NewPitch } from './NewPitch';
import { NotPitched } from './NotPitched';

const LineUpList = lazy(() => import('./LineUpList'));

interface LineUpTabProps {
  readonly detail: EditionDetail;
  readonly today: string;
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
}

/** The pitches of an edition: those on stage in their order, how they are spread, and those not chosen. */
export function LineUpTab({ detail, today, isAdding, onAdding }: LineUpTabProps) {
  const t = useTexts();
  const { lines, lineUp, rule } = detail;
  const { edition } = lineUp;
  const chosen = lines.filter((line) => inLineUp(line.pitch));
  const others = lines.filter((line) => !inLineUp(line.pitch));
  const adding = isAdding && <NewPitch edition={edition} onClose={() => onAdding(false)} />;
  if (lines.length === 0)
    return adding || <EmptyState title={t.editions.lineUp.empty} text={t.editions.lineUp.emptyText} />;
  return (
    <>
      {wasHeld(edition) && <NotPitched editionId={edition.id} lines={lines} />}
      <Section title={t.editions.lineUp.chosen}>
        {chosen.length === 0 ? (
          <Typography color="textSecondary">{t.editions.lineUp.noneChosen}</Typography>
        ) : (
          <>
            <Spread balance={balanceOf(chosen, rule.youngBands)} />
            <Suspense fallback={null}>
              <LineUpList lines={chosen} lineUp={lineUp} youngBands={rule.youngBands} today={today} />
            </Suspense>
          </>
        )}
        {adding}
      </Section>
      {others.length > 0 && (
        <Section title={t.editions.lineUp.others}>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {others.map((line) => (
              <Box component="li" key={line.pitch.id}>
                <LineUpRow
                  line={line}
                  lineUp={lineUp}
                  youngBands={rule.youngBands}
                  today={today}
                  after={<LineUpMenu title={line.title || t.shell.empty} pitchId={line.pitch.id} />}
                />
              </Box>
            ))}
          </Box>
        </Section>
      )}
    </>
  );
}

function Spread({ balance }: { readonly balance: Balance }) {
  const t = useTexts();
  return (
    <Box sx={{ mb: 4 }}>
      <Typography>{t.editions.lineUp.balance(balance)}</Typography>
      {balance.themes.length > 0 && (
        <Typography variant="caption" color="textSecondary" component="p">
          {t.editions.lineUp.themes(balance.themes)}
        </Typography>
      )}
      {balance.districts.length > 0 && (
        <Typography variant="caption" color="textSecondary" component="p">
          {t.editions.lineUp.districts(balance.districts)}
        </Typography>
      )}
    </Box>
  );
}
