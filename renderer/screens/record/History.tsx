import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { readableHistory } from '../../data/history';
import { useLive } from '../../data/useLive';
import type { FieldChange, HistoryEntry } from '../../domain/history';
import { fieldsOf, type TableName } from '../../domain/nouns';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { momentText } from '../../ui/dates';
import { Panel } from '../../ui/Panel';
import { valueText } from './valueText';

interface HistoryProps {
  readonly table: TableName;
  readonly id: string;
}

const atOnce = 50;

/** Who changed a record, newest first: the act, by whom, when, and each field from what to what. */
export function History({ table, id }: HistoryProps) {
  const t = useTexts();
  const history = useLive(() => readableHistory(table, id), [table, id]);
  const [shown, setShown] = useState(atOnce);
  if (!history) return null;
  const { entries, names } = history;
  if (entries.length === 0) return <Typography color="textSecondary">{t.shell.historyEmpty}</Typography>;
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {entries.slice(0, shown).map((entry) => (
          <Box
            component="li"
            key={`${entry.act.seq}-${entry.kind}`}
            sx={{ py: 3, '& + &': { borderTop: 1, borderColor: 'divider' } }}
          >
            <Typography sx={{ fontWeight: 600 }}>{t.shell.acts[entry.act.name]}</Typography>
            <Typography variant="caption" color="textSecondary" component="p">
              {whenAndWho(entry, t)}
            </Typography>
            {entry.fields.length > 0 && (
              <Box component="dl" sx={{ m: 0, mt: 1 }}>
                {entry.fields.map((change) => (
                  <Box key={change.field} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
                    <Typography component="dt" variant="body2" color="textSecondary">
                      {labelOf(table, change.field, t)}
                    </Typography>
                    <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                      {changeText(table, change, entry, names, t)}
                    </Typography>
                  </Box>
                ))}
              </Box>
            )}
          </Box>
        ))}
      </Box>
      {entries.length > shown && <Button onClick={() => setShown(shown + atOnce)}>{t.editions.history.older}</Button>}
    </>
  );
}

/** `History` in a panel of its own. */
export function HistoryPanel({ onClose, ...of }: HistoryProps & { readonly onClose: () => void }) {
  const t = useTexts();
  return (
    <Panel title={t.editions.history.title} closeLabel={t.shell.close} onClose={onClose}>
      <History {...of} />
    </Panel>
  );
}

function whenAndWho({ act }: HistoryEntry, t: Texts): string {
  return [momentText(act.at, t.language), t.editions.history.by(act.by)].filter(Boolean).join(' · ');
}

function labelOf(table: TableName, field: string, t: Texts): string {
  if (field === 'deletedAt') return t.editions.history.inBin;
  const words: Record<string, string> = t.fields[table];
  return words[field] ?? field;
}

function changeText(
  table: TableName,
  { field, from, to }: FieldChange,
  { kind }: HistoryEntry,
  names: ReadonlyMap<string, string>,
  t: Texts,
): string {
  const hint = fieldsOf(table).find(({ name }) => name === field)?.hint;
  const say = (value: unknown) =>
    field === 'deletedAt' ? (value === null ? t.shell.no : t.shell.yes) : valueText(hint, value, names, t);
  return kind === 'add' ? say(to) : t.editions.history.change(say(from), say(to));
}
