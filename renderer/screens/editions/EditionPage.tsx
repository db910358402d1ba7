import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import { Box, Button, Link, Tab, Tabs } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { bin } from '../../data/bin';
import { type EditionDetail, editionDetail } from '../../data/editions';
import { now } from '../../data/records';
import { useLive } from '../../data/useLive';
import { wasHeld } from '../../domain/edition';
import { needsOf } from '../../domain/lineUp';
import { inLineUp } from '../../domain/pitch';
import { dateAt, daysBetween } from '../../domain/time';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { longDate } from '../../ui/dates';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { HistoryPanel } from '../record/History';
import { go, hashOf } from '../shell/route';
import { SavedWord } from '../shell/SavedWord';
import { useBin } from '../shell/useUndo';
import { editionName, gradeText } from './columns';
import { FactsTab } from './FactsTab';
import { FiguresTab } from './FiguresTab';
import { LineUpTab } from './LineUpTab';
import { OverBanner } from './OverBanner';
import { PartnersTab } from './PartnersTab';
import { RecordMenu } from './RecordMenu';
import { StatusChip } from './StatusChip';

const parts = [
  'overview',
  'pitches',
  'preparation',
  'training',
  'runOfShow',
  'partners',
  'evaluation',
  'media',
  'figures',
] as const;
type Part = (typeof parts)[number];

// Loaded when asked for: most who open an edition look at its facts.
const RunOfShowTab = lazy(() => import('../runOfShow/RunOfShowTab'));
const PreparationTab = lazy(() => import('../preparation/PreparationTab'));
const TrainingTab = lazy(() => import('../training/TrainingTab'));
const EvaluationTab = lazy(() => import('../evaluation/EvaluationTab'));
const MediaTab = lazy(() => import('../media/MediaTab'));

interface EditionPageProps {
  readonly id: string;
  readonly part: string | null;
}

/** The page of one edition: its facts, pitches, partners and figures, one tab each. */
export function EditionPage({ id, part: asked }: EditionPageProps) {
  const t = useTexts();
  const toBin = useBin();
  const today = dateAt(now());
  const detail = useLive(() => editionDetail(id), [id]);
  const [isHistory, setHistory] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const [side, setSide] = useState<HTMLElement | null>(null);
  const part: Part = parts.find((one) => one === asked?.split('.')[0]) ?? 'overview';

  if (detail === undefined) return null;
  const back = (
    <Link
      href={hashOf({ screen: 'editions' })}
      variant="body2"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, mb: 2, color: 'text.secondary' }}
    >
      <ArrowBackIcon fontSize="inherit" />
      {t.editions.back}
    </Link>
  );
  if (detail === null)
    return (
      <Page title={t.editions.gone} above={back}>
        <EmptyState title="" text={t.editions.goneText} />
      </Page>
    );

  const { edition } = detail.lineUp;
  const name = editionName({ edition }, t);
  const remove = async () => {
    go({ screen: 'editions' });
    await toBin(() => bin('editions', id), name, detail.lines.length);
  };
  const adds: Part = part === 'partners' ? 'partners' : 'pitches';
  const startAdding = () => {
    setAdding(true);
    go({ screen: 'editions', id, part: adds });
  };
  const adding = { isAdding, onAdding: setAdding };
  return (
    <Box sx={{ display: 'flex', height: '100%', position: 'relative' }}>
      <Box sx={{ flex: 1, minWidth: 0, height: '100%', overflow: 'auto' }}>
        <Page
          above={back}
          title={
            <Box
              component="span"
              sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 2 }}
            >
              <span>{[name, edition.date && longDate(edition.date, t.language)].filter(Boolean).join(' · ')}</span>
              <StatusChip status={edition.status} />
              <SavedWord />
            </Box>
          }
          state={stateOf(detail, today, t)}
          actions={
            <>
              <Button variant="outlined" href={hashOf({ screen: 'evening', id, part: 'after' })}>
                {t.runOfShow.toAfter}
              </Button>
              <RecordMenu onHistory={() => setHistory(true)} onBin={() => void remove()} />
              {(part === 'overview' || part === 'pitches' || part === 'partners') && (
                <Button variant="contained" onClick={startAdding}>
                  {adds === 'pitches' ? t.editions.lineUp.add : t.editions.partners.add}
                </Button>
              )}
            </>
          }
        >
          <OverBanner edition={edition} today={today} />
          <Tabs value={part} variant="scrollable" aria-label={t.editions.partsLabel} sx={{ mb: 6 }}>
            {parts.map((one) => (
              <Tab
                key={one}
                value={one}
                label={t.editions.parts[one]}
                component="a"
                href={hashOf({ screen: 'editions', id, part: one === 'overview' ? null : one })}
                onClick={() => setAdding(false)}
              />
            ))}
          </Tabs>
          <Box role="tabpanel" aria-label={t.editions.parts[part]}>
            {part === 'overview' && <FactsTab detail={detail} today={today} />}
            {part === 'pitches' && <LineUpTab detail={detail} today={today} side={side} {...adding} />}
            <Suspense fallback={null}>
              {part === 'preparation' && <PreparationTab detail={detail} today={today} part={asked} side={side} />}
              {part === 'training' && <TrainingTab detail={detail} today={today} side={side} />}
              {part === 'runOfShow' && <RunOfShowTab detail={detail} part={asked} side={side} />}
              {part === 'evaluation' && <EvaluationTab detail={detail} today={today} part={asked} side={side} />}
              {part === 'media' && <MediaTab detail={detail} today={today} side={side} />}
            </Suspense>
            {part === 'partners' && <PartnersTab edition={edition} {...adding} />}
            {part === 'figures' && <FiguresTab detail={detail} today={today} />}
          </Box>
        </Page>
      </Box>
      <Box ref={setSide} sx={{ display: 'contents' }} />
      {isHistory && <HistoryPanel table="editions" id={id} onClose={() => setHistory(false)} />}
    </Box>
  );
}

function stateOf({ lineUp, rule, venue, lines }: EditionDetail, today: string, t: Texts): string {
  const { edition } = lineUp;
  if (edition.status === 'cancelled') return t.editions.cancelled;
  if (wasHeld(edition))
    return t.editions.held({
      venue: venue?.name ?? '',
      pitches: lines.filter((line) => inLineUp(line.pitch)).length,
      visitors: edition.attendance,
      grade: edition.grade === null ? '' : t.editions.graded(gradeText(edition.grade, t), edition.gradeCount),
    });
  const days = edition.date === null ? null : daysBetween(today, edition.date);
  // An edition without a date says so at the start already.
  const needs = needsOf(lineUp, rule).filter(({ need }) => need !== 'date' || days !== null);
  return t.editions.coming(days, needs.map(t.overview.short));
}
