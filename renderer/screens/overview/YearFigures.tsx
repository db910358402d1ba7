import { Box, Typography } from '@mui/material';
import { recordsOfYear } from '../../data/overview';
import { useLive } from '../../data/useLive';
import { type Edition, wasHeld } from '../../domain/edition';
import { type Figure, type Indicator, indicators, recordsOf } from '../../domain/indicators';
import { yearOf } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';

const shown: readonly Indicator[] = ['editionsHeld', 'pitches', 'youngPitches', 'offers', 'visitors', 'grade'];

/** The year so far in figures, each beside that of the year before. */
export function YearFigures({ editions, today }: { readonly editions: readonly Edition[]; readonly today: string }) {
  const t = useTexts();
  const held = editions.filter((e) => wasHeld(e) && e.date !== null);
  // In January the year just over says more than an empty one.
  const latest = Math.max(...held.map((e) => yearOf(e.date ?? today)), 0);
  const year = latest === 0 ? yearOf(today) : Math.min(latest, yearOf(today));
  const figures = useLive(async () => {
    const [own, previous] = await Promise.all([recordsOfYear(year), recordsOfYear(year - 1)]);
    const [records, earlier] = [recordsOf(own, year, today), recordsOf(previous, year - 1, today)];
    return shown.map((name) => ({
      name,
      now: indicators[name](records),
      before: earlier.editions.length > 0 ? indicators[name](earlier) : null,
    }));
  }, [year, today]);
  if (latest === 0) return null;
  const text = (figure: Figure, name: Indicator) =>
    figure.value === null
      ? t.overview.unknown
      : figure.value.toLocaleString(
          t.language,
          name === 'grade' ? { minimumFractionDigits: 1, maximumFractionDigits: 1 } : {},
        );
  return (
    <Section title={year === yearOf(today) ? t.overview.yearTitle(year) : String(year)}>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(136px, 1fr))',
          columnGap: 4,
          rowGap: 6,
          minHeight: 96,
        }}
      >
        {figures?.map(({ name, now, before }) => (
          <Box key={name} sx={{ display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' }}>
            {before && (
              <Typography component="dd" variant="caption" color="textSecondary" sx={{ m: 0 }}>
                {t.overview.lastYear(year - 1, text(before, name))}
              </Typography>
            )}
            <Typography component="dt" variant="body2">
              {t.choices.indicator[name]}
            </Typography>
            <Typography component="dd" sx={{ m: 0, fontSize: '2rem', fontWeight: 650, lineHeight: 1.2 }}>
              {text(now, name)}
              {name === 'grade' && now.n ? (
                <Typography component="span" variant="caption" color="textSecondary" sx={{ ml: 2 }}>
                  n = {now.n}
                </Typography>
              ) : null}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
