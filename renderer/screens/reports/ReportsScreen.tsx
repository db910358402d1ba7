import { Tab, Tabs } from '@mui/material';
import { useTexts } from '../../texts/useTexts';
import { hashOf, useRoute } from '../shell/route';
import { AnnualReport } from './AnnualReport';
import { EveningPapers } from './EveningPapers';

const parts = ['year', 'evening'] as const;

/** What can be made for others: the annual report, and the papers of an evening. */
export default function ReportsScreen() {
  const { reportScreen } = useTexts();
  const route = useRoute();
  const part = route.part === 'evening' ? 'evening' : 'year';
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
  return part === 'year' ? <AnnualReport above={above} /> : <EveningPapers above={above} />;
}
