import { Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { youngCounts } from '../../data/overview';
import { useLive } from '../../data/useLive';
import { type Edition, wasHeld } from '../../domain/edition';
import { useTexts } from '../../texts/useTexts';
import { digitDate } from '../../ui/dates';
import { Section } from '../../ui/Page';

const StackedBars = lazy(() => import('../../ui/StackedBars'));
const most = 12;

/** Pitches per edition, those by young people apart: a chart, and the same as a table. */
export function EditionChart({ editions }: { readonly editions: readonly Edition[] }) {
  const t = useTexts();
  const [asTable, setAsTable] = useState(false);
  const held = editions.filter(wasHeld).slice(0, most).reverse();
  const ids = held.map((e) => e.id);
  const counts = useLive(() => youngCounts(ids), [ids.join()]);
  if (held.length === 0) return null;
  const points = held.map((edition, at) => ({
    id: edition.id,
    label: String(edition.number ?? digitDate(edition.date ?? '')),
    date: edition.date ? digitDate(edition.date) : '',
    young: counts?.[at]?.young ?? 0,
    other: (counts?.[at]?.all ?? 0) - (counts?.[at]?.young ?? 0),
  }));
  const average = points.reduce((sum, p) => sum + p.young + p.other, 0) / points.length;
  const written = average.toLocaleString(t.language, { maximumFractionDigits: 1 });
  return (
    <Section
      title={t.overview.chartTitle}
      action={
        <Button size="small" onClick={() => setAsTable(!asTable)}>
          {asTable ? t.overview.chartPicture : t.overview.chartTable}
        </Button>
      }
    >
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {t.overview.chartSentence(points.length, written)}
      </Typography>
      {asTable ? (
        <Table size="small" sx={{ maxWidth: 560 }}>
          <TableHead>
            <TableRow>
              <TableCell>{t.overview.edition}</TableCell>
              <TableCell align="right">{t.overview.chartYoung}</TableCell>
              <TableCell align="right">{t.overview.chartOther}</TableCell>
              <TableCell align="right">{t.overview.total}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {points.map((p) => (
              <TableRow key={p.id}>
                <TableCell>{[p.label, p.date].filter(Boolean).join(' · ')}</TableCell>
                <TableCell align="right">{p.young}</TableCell>
                <TableCell align="right">{p.other}</TableCell>
                <TableCell align="right">{p.young + p.other}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      ) : (
        <Suspense fallback={null}>
          {counts && (
            <StackedBars
              labels={points.map((p) => p.label)}
              axisLabel={t.overview.edition}
              series={[
                { label: t.overview.chartYoung, values: points.map((p) => p.young) },
                { label: t.overview.chartOther, values: points.map((p) => p.other) },
              ]}
              description={t.overview.chartAlt(points.map((p) => `${p.label}: ${p.young + p.other}`).join(', '))}
            />
          )}
        </Suspense>
      )}
    </Section>
  );
}
