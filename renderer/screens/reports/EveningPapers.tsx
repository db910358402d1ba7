import { Box, Link, MenuItem, TextField } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { all, now } from '../../data/records';
import { useLive } from '../../data/useLive';
import { newestFirst, nextEdition } from '../../domain/edition';
import { dateAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { shortDate } from '../../ui/dates';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { FilesPart } from '../after/FilesPart';
import { useAfter } from '../after/useAfter';
import { hashOf } from '../shell/route';

/** The papers and files of an evening that is chosen here; the next one at first. */
export function EveningPapers({ above }: { readonly above: ReactNode }) {
  const t = useTexts();
  const words = t.reportScreen.evening;
  const editions = useLive(async () => newestFirst(await all('editions')), []);
  const [chosen, setChosen] = useState<string | null>(null);
  if (!editions) return null;
  const first = nextEdition(editions, dateAt(now())) ?? editions[0];
  const edition = editions.find(({ id }) => id === chosen) ?? first;
  return (
    <Page above={above} title={words.title} state={words.state}>
      {edition ? (
        <>
          <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 5, mb: 6 }}>
            <TextField
              select
              label={words.edition}
              value={edition.id}
              sx={{ width: 340 }}
              onChange={({ target }) => setChosen(target.value)}
            >
              {editions.map(({ id, number, name, date }) => (
                <MenuItem key={id} value={id}>
                  {[t.shell.edition(number, name), date && shortDate(date, t.language)].filter(Boolean).join(' · ')}
                </MenuItem>
              ))}
            </TextField>
            <Link href={hashOf({ screen: 'evening', id: edition.id, part: 'after' })}>{words.more}</Link>
          </Box>
          <Files key={edition.id} editionId={edition.id} />
        </>
      ) : (
        <EmptyState title={words.none} text={words.noneText} />
      )}
    </Page>
  );
}

function Files({ editionId }: { readonly editionId: string }) {
  const after = useAfter(editionId);
  return after ? <FilesPart facts={after.facts} /> : null;
}
