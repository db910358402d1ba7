import { Button, ListSubheader, Menu, MenuItem } from '@mui/material';
import { useEffect, useState } from 'react';
import { desktop } from '../../desktop';
import { useTexts } from '../../texts/useTexts';
import { useNotice } from '../../ui/Notices';
import { useSave } from '../shell/useSave';
import type { Format } from './formatMessages';
import { useFormats } from './useFormats';

interface Props {
  /** The document; null while there is none. */
  readonly bytes: Uint8Array | null;
  /** The same as plain data; null where a report has none. */
  readonly data: Uint8Array | null;
  readonly suggestedName: string;
}

/** The same report for those without Word: as a page, and its tables as they go into a spreadsheet. */
export function OpenFormats({ bytes, data, suggestedName }: Props) {
  const t = useTexts();
  const words = t.reportScreen.formats;
  const tell = useNotice();
  const save = useSave();
  const { ask, isBusy } = useFormats();
  const [at, setAt] = useState<HTMLElement | null>(null);
  const [captions, setCaptions] = useState<readonly string[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document has other tables
  useEffect(() => setCaptions(null), [bytes]);

  const open = async (from: HTMLElement) => {
    setAt(from);
    if (!bytes || captions) return;
    const answer = await ask(bytes, { kind: 'captions' });
    if (answer.tell === 'captions') setCaptions(answer.captions);
    else tell({ text: words.failed, kind: 'wrong' });
  };
  const keep = async (format: Exclude<Format, { kind: 'captions' }>, name: string) => {
    setAt(null);
    if (!bytes) return;
    const answer = await ask(bytes, format);
    if (answer.tell === 'made')
      await save(() => desktop.saveFile({ kind: format.kind, suggestedName: name, bytes: answer.bytes }));
    else tell({ text: words.failed, kind: 'wrong' });
  };
  const keepData = async (json: Uint8Array) => {
    setAt(null);
    await save(() => desktop.saveFile({ kind: 'json', suggestedName, bytes: json }));
  };
  const none = captions?.length === 0;
  return (
    <>
      <Button
        variant="outlined"
        disabled={!bytes || (isBusy && at === null)}
        aria-haspopup="menu"
        aria-expanded={at !== null}
        onClick={({ currentTarget }) => void open(currentTarget)}
      >
        {words.open}
      </Button>
      <Menu open={at !== null} anchorEl={at} onClose={() => setAt(null)}>
        <MenuItem onClick={() => void keep({ kind: 'html' }, suggestedName)}>{words.html}</MenuItem>
        {data && <MenuItem onClick={() => void keepData(data)}>{words.json}</MenuItem>}
        <MenuItem disabled={!captions || none} onClick={() => void keep({ kind: 'xlsx' }, suggestedName)}>
          {words.xlsx}
        </MenuItem>
        <ListSubheader role="presentation" sx={{ lineHeight: 2.5 }}>
          {captions ? (none ? words.none : words.csv) : words.reading}
        </ListSubheader>
        {captions?.map((caption, table) => (
          <MenuItem
            // biome-ignore lint/suspicious/noArrayIndexKey: a table is known by its place alone
            key={table}
            onClick={() => void keep({ kind: 'csv', table }, words.tableName(suggestedName, table + 1))}
          >
            {caption || words.unnamed(table + 1)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
