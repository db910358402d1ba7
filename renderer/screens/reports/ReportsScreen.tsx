import { Tab, Tabs } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useTexts } from '../../texts/useTexts';
import { hashOf, useRoute } from '../shell/route';
import { AnnualReport } from './AnnualReport';
import { EveningPapers } from './EveningPapers';

// Charts are large, and who makes a report does not wait for them.
const InsightsPage = lazy(() => import('../insights/InsightsPage'));

const parts = ['year', 'evening', 'insights'] as const;

/** What can be made for others: the annual report, the papers of an evening; and what can be seen over the years. */
export default function ReportsScreen() {
  const { reportScreen } = useTexts();
  const route = useRoute();
  const part = parts.find((one) => one === route.part) ?? 'year';
  const above = (
    <Tabs value={part} aria-label={reportScreen.partsLabel} sx={{ mb: 5 }}>
      {parts.map((one) => (
        <Tab
          key={one}
          value={one}
          label={reportScreen.parts[one]}
          component="a"
          href={hashOf({ screen: 'reports', part: one === 'year' ? null : one })}
        />
      ))}
    </Tabs>
  );
  if (part === 'year') return <AnnualReport above={above} />;
  if (part === 'evening') return <EveningPapers above={above} />;
  return (
    <Suspense fallback={null}>
      <InsightsPage above={above} />
    </Suspense>
  );
}
