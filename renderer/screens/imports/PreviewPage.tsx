import { Alert, Button, LinearProgress, Typography } from '@mui/material';
import { remarkWords } from '../../imports/wording';
import { useTexts } from '../../texts/useTexts';
import { Page, Section } from '../../ui/Page';
import { Counts } from './Counts';
import { Duplicates } from './Duplicates';
import { FileButton } from './FileButton';
import { Problems } from './Problems';
import { Sheets } from './Sheets';
import { TargetEdition } from './TargetEdition';
import type { Import, Preview } from './useImport';

/** What an import would do, before anything is written; all of it can be adjusted. */
export function PreviewPage({ preview, work }: { readonly preview: Preview; readonly work: Import }) {
  const t = useTexts();
  const { plan, sheets, names } = preview;
  const writing = preview.step === 'writing';
  const hasRows = plan !== null && Object.keys(plan.counts).length > 0;
  const errors = plan?.problems.filter((problem) => problem.severity === 'error').length ?? 0;
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  // Stands above the fold, as the problems themselves are under it.
  const worries = plan
    ? [
        plan.duplicates.length > 0 && t.importing.duplicates(plan.duplicates.length),
        plan.problems.length > 0 && t.importing.problems(errors, plan.problems.length - errors),
      ].flatMap((words) => (words ? [`${words}.`] : []))
    : [];
  return (
    <Page
      title={t.importing.title}
      state={[t.importing.previewState(names.join(', '), rows), ...worries].join(' ')}
      actions={
        <>
          <FileButton variant="outlined" label={t.importing.chooseOther} onChoose={(files) => void work.start(files)} />
          <Button variant="contained" disabled={writing || !plan || plan.isEmpty} onClick={work.write}>
            {writing ? t.importing.writing : t.importing.act}
          </Button>
        </>
      }
    >
      {writing && <LinearProgress sx={{ mb: 4 }} aria-label={t.importing.writing} />}
      {preview.writeFailed && (
        <Alert severity="error" sx={{ mb: 4 }}>
          {t.importing.writeFailed}
        </Alert>
      )}
      <Section title={t.importing.willDo}>
        {!plan && <Typography color="textSecondary">{t.importing.planning}</Typography>}
        {plan?.isEmpty && (
          <Alert severity="info" sx={{ mb: 4 }}>
            {hasRows ? t.imports.nothingNew : t.importing.nothingRecognised}
          </Alert>
        )}
        {plan && hasRows && <Counts counts={plan.counts} />}
        {plan?.remarks.map((found) => (
          <Typography key={found.code} color="textSecondary" sx={{ mt: 2 }}>
            {remarkWords(found, t.imports)}
          </Typography>
        ))}
      </Section>
      <Section title={t.importing.sheets}>
        <Sheets sheets={sheets} work={work} />
        <TargetEdition sheets={sheets} value={preview.targetEditionId} onChange={work.setTargetEdition} />
      </Section>
      {plan && plan.duplicates.length > 0 && (
        <Section title={t.importing.duplicates(plan.duplicates.length)}>
          <Duplicates duplicates={plan.duplicates} onDecide={work.decide} />
        </Section>
      )}
      {plan && (
        <Section title={t.importing.problemTitle}>
          <Problems problems={plan.problems} />
        </Section>
      )}
    </Page>
  );
}
