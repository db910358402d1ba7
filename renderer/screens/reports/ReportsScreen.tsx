import { Box, Tab, Tabs } from '@mui/material';
import { lazy, Suspense, useEffect } from 'react';
import { reportNamed } from '../../reports/catalogue';
import { useTexts } from '../../texts/useTexts';
import { hashOf, useRoute } from '../shell/route';
import { ReportList } from './ReportList';
import { ReportPage } from './ReportPage';
import { lastOpen, rememberOpen } from './rememberedChoice';

// Charts are large, and who makes a report does not wait for them.
const InsightsPage = lazy(() => import('../insights/InsightsPage'));
const HouseStylePage = lazy(() => import('../houseStyle/HouseStylePage'));

const parts = ['reports', 'insights'] as const;

/** What can be made for others: every report; and what can be seen over the years. */
export default function ReportsScreen() {
  const { reportScreen } = useTexts();
  const route = useRoute();
  const part = parts.find((one) => one === route.part) ?? 'reports';
  const asked = reportNamed(route.id);
  const name = asked ?? reportNamed(lastOpen()) ?? 'annualReport';
  useEffect(() => {
    if (asked) rememberOpen(asked);
  }, [asked]);
  const above = (
    <Tabs value={part} aria-label={reportScreen.partsLabel} sx={{ mb: 5 }}>
      {parts.map((one) => (
        <Tab
          key={one}
          value={one}
          label={reportScreen.parts[one]}
          component="a"
          href={hashOf({ screen: 'reports', part: one === 'reports' ? null : one })}
        />
      ))}
    </Tabs>
  );
  if (part === 'insights')
    return (
      <Suspense fallback={null}>
        <InsightsPage above={above} />
      </Suspense>
    );
  return (
    <Box sx={{ display: 'flex', height: '100%' }}>
      <Box sx={{ width: 290, flexShrink: 0, overflow: 'auto', pl: { xs: 6, lg: 10 }, pr: 4, pt: 8, pb: 6 }}>
        {above}
        <ReportList open={route.part === 'houseStyle' ? 'houseStyle' : name} />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0, height: '100%' }}>
        {route.part === 'houseStyle' ? (
          <Suspense fallback={null}>
            <HouseStylePage />
          </Suspense>
        ) : (
          <ReportPage key={name} name={name} />
        )}
      </Box>
    </Box>
  );
}
