import { Alert, Box, FormControlLabel, LinearProgress, Radio, RadioGroup, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { now } from '../../data/records';
import { desktop } from '../../desktop';
import { cueSheet } from '../../domain/cueSheet';
import type { EveningFacts } from '../../domain/eveningFacts';
import { calendarFile } from '../../exports/calendar';
import { chaptersFile } from '../../exports/chaptersFile';
import { cueSheetCsv } from '../../exports/cueSheetCsv';
import { webVttChapters } from '../../exports/webVtt';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { useSave } from '../shell/useSave';
import { FileLine } from './FileLine';
import { usePaperFile } from './usePaperFile';
import { useVideo } from './useVideo';

/** Everything that can be made of an evening, before it and after it. */
export function FilesPart({ facts }: { readonly facts: EveningFacts }) {
  const t = useTexts();
  const save = useSave();
  const paper = usePaperFile();
  const video = useVideo(facts);
  const [version, setVersion] = useState<'public' | 'internal'>('public');
  const { files } = t.after;
  const { edition, venue, plan } = facts;
  const editionId = edition.id;
  const chapters = video.chapters?.chapters ?? [];
  const calendar = calendarFile({ edition, venue, plan, now: now() }, t.eveningPapers.calendar);
  const nameOf = (what: keyof typeof files.all) => files.fileName(files.all[what].name, edition.number);
  const keep = (what: keyof typeof files.all, kind: 'csv' | 'txt' | 'vtt' | 'ics', bytes: Uint8Array) =>
    void save(() => desktop.saveFile({ kind, suggestedName: nameOf(what), bytes }));
  const isBusy = paper.making !== null;
  const log = facts.run.spans.length === 0 ? files.needs.log : null;
  const noChapters = log ?? (chapters.length === 0 ? files.needs.chapters : null);
  const line = (what: keyof typeof files.all, as: string, needs: string | null, onSave: () => void) => ({
    ...files.all[what],
    ...{ as, needs, isBusy, onSave },
  });
  return (
    <Box sx={{ maxWidth: 760 }}>
      <Typography color="textSecondary" sx={{ mb: 6, maxWidth: '70ch' }}>
        {files.intro}
      </Typography>
      {isBusy && (
        <LinearProgress
          variant="determinate"
          value={(paper.making ?? 0) * 100}
          aria-label={files.making(Math.round((paper.making ?? 0) * 100))}
        />
      )}
      {paper.isFailed && <Alert severity="error">{files.failed}</Alert>}
      <Section title={files.before}>
        <Lines>
          <FileLine
            {...line('runSheet', files.save.docx, facts.cues.length === 0 ? files.needs.cues : null, () => {
              void paper.ask('runSheet', { editionId }, nameOf('runSheet'));
            })}
            isInternal
          />
          <FileLine
            {...line('calendar', files.save.ics, calendar === null ? files.needs.date : null, () => {
              if (calendar) keep('calendar', 'ics', calendar);
            })}
          />
        </Lines>
      </Section>
      <Section title={files.after}>
        <Lines>
          <FileLine
            {...line('timesReport', files.save.docx, log, () => {
              void paper.ask('timesReport', { editionId, version }, nameOf('timesReport'));
            })}
            isInternal={version === 'internal'}
          >
            <RadioGroup
              row
              aria-label={files.version}
              value={version}
              onChange={({ target }) => setVersion(target.value === 'internal' ? 'internal' : 'public')}
            >
              {(['public', 'internal'] as const).map((one) => (
                <FormControlLabel
                  key={one}
                  value={one}
                  control={<Radio size="small" />}
                  label={t.reports.version[one]}
                />
              ))}
            </RadioGroup>
          </FileLine>
          <FileLine
            {...line('cueSheet', files.save.docx, log, () => {
              void paper.ask('cueSheet', { editionId, points: video.points }, nameOf('cueSheet'));
            })}
            isInternal
          />
          <FileLine
            {...line('cueSheetCsv', files.save.csv, log, () =>
              keep('cueSheetCsv', 'csv', cueSheetCsv(cueSheet(facts, video.way), t)),
            )}
            isInternal
          />
          <FileLine
            {...line('chapters', files.save.txt, noChapters, () => keep('chapters', 'txt', chaptersFile(chapters)))}
          />
          <FileLine
            {...line('webVtt', files.save.vtt, noChapters, () =>
              keep('webVtt', 'vtt', webVttChapters(chapters, video.way?.lengthMs ?? null)),
            )}
          />
        </Lines>
      </Section>
    </Box>
  );
}

function Lines({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}>
      {children}
    </Box>
  );
}
