import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { keepApart, type MergePreview, merge, mergePreview } from '../../data/merge';
import { labelOf } from '../../data/names';
import { all } from '../../data/records';
import { useLive } from '../../data/useLive';
import { disagreements, type Mergeable, type Side } from '../../domain/merge';
import { fieldsOf, type TableName } from '../../domain/nouns';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { Panel } from '../../ui/Panel';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { SideChoice } from './SideChoice';

interface MergePanelProps {
  readonly table: Mergeable;
  readonly pair: { readonly oneId: string; readonly otherId: string };
  readonly onClose: () => void;
}

/** Two records side by side: what is kept of each where they differ, and what moves along. */
export function MergePanel({ table, pair: { oneId, otherId }, onClose }: MergePanelProps) {
  const words = useTexts().merging;
  const preview = useLive(() => mergePreview(table, oneId, otherId), [table, oneId, otherId]);
  const names = useLive(() => namesIn(table), [table]);
  if (preview === undefined || names === undefined) return null;
  if (preview === null)
    return (
      <Panel title={words.merge} closeLabel={words.close} onClose={onClose}>
        <Typography>{words.gone}</Typography>
      </Panel>
    );
  return <Comparison table={table} preview={preview} names={names} onClose={onClose} />;
}

/** Names of all that fields of a table point to. */
async function namesIn(table: Mergeable): Promise<ReadonlyMap<string, string>> {
  const of = fieldsOf(table).flatMap(({ hint }) =>
    hint.kind === 'reference' || hint.kind === 'references' ? [hint.of ?? ''] : [],
  );
  // `of` names a table by construction in the nouns.
  const rows = await Promise.all([...new Set(of)].map((one) => all(one as TableName)));
  return new Map(rows.flat().map((row) => [row.id, labelOf(row)]));
}

interface ComparisonProps {
  readonly table: Mergeable;
  readonly preview: MergePreview;
  readonly names: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}

function Comparison({ table, preview, names, onClose }: ComparisonProps) {
  const t = useTexts();
  const words = t.merging;
  const run = useAct();
  const tellUndo = useTellUndo();
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const { kept, other } = preview;
  const [keptName, otherName] = [labelOf(kept) || words.nameless, labelOf(other) || words.nameless];
  const differing = disagreements(table, kept, other);
  const done = async (command: () => Promise<unknown>, text: string) => {
    if (!(await run(() => command().then(() => true)))) return;
    onClose();
    await tellUndo(text);
  };
  return (
    <Panel title={words.mergeOf(keptName, otherName)} closeLabel={words.close} onClose={onClose}>
      <Typography sx={{ mb: 4 }}>{differing.length === 0 ? words.noDifference : words.explain}</Typography>
      <Box sx={{ display: 'grid', gap: 4, mb: 6 }}>
        {differing.map((one) => (
          <SideChoice
            key={one.field.name}
            table={table}
            disagreement={one}
            kept={kept}
            other={other}
            names={names}
            value={sides[one.field.name] ?? one.chosen}
            onChange={(side) => setSides({ ...sides, [one.field.name]: side })}
          />
        ))}
      </Box>
      <Box component="ul" aria-label={words.alongLabel} sx={{ m: 0, mb: 6, pl: 5 }}>
        {consequences(preview, t).map((line) => (
          <Typography key={line} component="li">
            {line}
          </Typography>
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button
          variant="contained"
          onClick={() => void done(() => merge(table, kept.id, other.id, sides), words.merged(keptName, otherName))}
        >
          {words.merge}
        </Button>
        <Button onClick={() => void done(() => keepApart(table, kept.id, other.id), words.apart)}>
          {words.notSame}
        </Button>
      </Box>
    </Panel>
  );
}

/** What else merging does, line by line. */
function consequences({ moved, doubled, overruled, other }: MergePreview, t: Texts): string[] {
  const words = t.merging;
  const counted: Readonly<Record<string, (n: number) => string>> = words.counted;
  const nouns: Readonly<Record<string, string>> = t.settings.nouns;
  const along = Object.entries(moved).map(([table, n]) => counted[table]?.(n) ?? `${n} × ${nouns[table] ?? table}`);
  return [
    along.length > 0 ? words.along(along.join(', ')) : words.nothingAlong,
    ...(doubled > 0 ? [words.doubled(doubled)] : []),
    ...(overruled > 0 ? [words.overruled(overruled)] : []),
    words.toBin(labelOf(other) || words.nameless),
  ];
}
