import { Box, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import type { ChoiceWord, RecordLine } from '../../domain/insightRecords';
import type { Counted } from '../../domain/insightTable';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { digitDate } from '../../ui/dates';
import { Panel } from '../../ui/Panel';
import { hashOf } from '../shell/route';
import { gradeNumber } from './figureText';

interface RecordsPanelProps {
  readonly title: string;
  /** What is behind the figure; null while it is looked up. */
  readonly found: { readonly of: Counted; readonly lines: readonly RecordLine[] } | null;
  readonly onClose: () => void;
}

const atOnce = 100;

/** The records behind a figure, each with a way to it. */
export function RecordsPanel({ title, found, onClose }: RecordsPanelProps) {
  const t = useTexts();
  const [shown, setShown] = useState(atOnce);
  const words = t.insights;
  const left = (found?.lines.length ?? 0) - shown;
  return (
    <Panel title={title} closeLabel={t.shell.close} onClose={onClose}>
      {found && (
        <>
          <Typography color="textSecondary" sx={{ mb: 3 }}>
            {found.lines.length === 0 ? words.noRecords : words.recordsText[found.of](found.lines.length)}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {found.lines.slice(0, shown).map((line) => (
              <Box component="li" key={line.id} sx={{ py: 2, borderBottom: 1, borderColor: 'divider' }}>
                <RecordLink of={found.of} line={line} />
                <Typography variant="body2" color="textSecondary">
                  {detailOf(line, t)}
                </Typography>
              </Box>
            ))}
          </Box>
          {left > 0 && (
            <Button sx={{ mt: 3 }} onClick={() => setShown(shown + atOnce)}>
              {words.more(Math.min(left, atOnce))}
            </Button>
          )}
        </>
      )}
    </Panel>
  );
}

function RecordLink({ of, line }: { readonly of: Counted; readonly line: RecordLine }) {
  const t = useTexts();
  const text = line.title || wordOf(line.kind, t) || editionText(line, t) || t.insights.untitled;
  const href = addressOf(of, line);
  const look = { fontWeight: 600, overflowWrap: 'anywhere' } as const;
  return href === null ? (
    <Typography sx={look}>{text}</Typography>
  ) : (
    <Link href={href} color="inherit" sx={look}>
      {text}
    </Link>
  );
}

function addressOf(of: Counted, { id, pitchId, editionId }: RecordLine): string | null {
  if (of === 'partners') return hashOf({ screen: 'network', id });
  if (of === 'offers' || of === 'asks') return hashOf({ screen: 'network', id, part: of });
  if (of === 'editions') return hashOf({ screen: 'editions', id });
  if (of === 'evaluations')
    return editionId === null ? null : hashOf({ screen: 'editions', id: editionId, part: 'evaluation' });
  return pitchId === null ? null : hashOf({ screen: 'pitches', id: pitchId });
}

function wordOf(word: ChoiceWord | null, t: Texts): string {
  if (!word) return '';
  const words: Readonly<Record<string, string>> = t.choices[word.choice];
  return words[word.value] ?? word.value;
}

const editionText = ({ edition, date }: RecordLine, t: Texts) =>
  edition === null && date === null ? '' : t.insights.editionName(edition, date ? digitDate(date) : '');

function detailOf(line: RecordLine, t: Texts): string {
  const words = t.insights;
  return [
    line.pitchTitle,
    line.title === '' && line.kind === null ? '' : editionText(line, t),
    wordOf(line.state, t),
    line.grade === null ? '' : words.graded(gradeNumber(line.grade, t)),
  ]
    .filter(Boolean)
    .join(' · ');
}
