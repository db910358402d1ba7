import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import { useRef } from 'react';
import { type ChapterMend, type Chapters, chapterLine, chapterRules } from '../../domain/chapters';
import { digits } from '../../domain/length';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { useNotice } from '../../ui/Notices';

/** The chapters as they are pasted, and what was mended to keep the rules. */
export function ChapterList({ chapters: { chapters, mends, problem } }: { readonly chapters: Chapters }) {
  const t = useTexts();
  const tell = useNotice();
  const field = useRef<HTMLTextAreaElement>(null);
  const words = t.after.video;
  if (problem)
    return (
      <Alert severity="warning" sx={{ maxWidth: 640 }}>
        {words.tooFew(problem.n, chapterRules.least)}
      </Alert>
    );
  const text = chapters.map(chapterLine).join('\n');
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => {
        // Where the clipboard is not to be written directly, what is selected can be copied.
        field.current?.select();
        return document.execCommand('copy');
      },
    );
    tell(isCopied ? { text: words.copied } : { text: words.notCopied, kind: 'wrong' });
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 10, rowGap: 6 }}>
      <Box sx={{ flex: '1 1 440px', maxWidth: 560 }}>
        <Typography color="textSecondary" sx={{ mb: 4 }}>
          {words.intro(chapters.length)}
        </Typography>
        <TextField
          multiline
          label={words.text}
          value={text}
          inputRef={field}
          slotProps={{ input: { readOnly: true, sx: { fontVariantNumeric: 'tabular-nums' } } }}
        />
        <Button variant="contained" sx={{ mt: 4 }} onClick={() => void copy()}>
          {words.copy}
        </Button>
      </Box>
      <Box sx={{ flex: '1 1 300px', maxWidth: 460 }}>
        <Typography variant="h3" sx={{ mb: 2 }}>
          {words.mends}
        </Typography>
        {mends.length === 0 ? (
          <Typography color="textSecondary">{words.noMends}</Typography>
        ) : (
          <Box component="ul" sx={{ m: 0, pl: 5, display: 'flex', flexDirection: 'column', gap: 2 }}>
            {[...new Set(mends.map((mend) => mendText(mend, t)))].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </Box>
        )}
      </Box>
    </Box>
  );
}

function mendText(mend: ChapterMend, t: Texts): string {
  const words = t.after.video.mend;
  switch (mend.mend) {
    case 'added':
      return words.added(mend.title);
    case 'moved':
      return words.moved(mend.title, digits(mend.fromMs), digits(mend.toMs));
    case 'merged':
      return words.merged(mend.title, mend.into);
    case 'leftOut':
      return words.leftOut(mend.title, mend.side);
    case 'shortened':
      return words.shortened(mend.from, mend.to);
    case 'signs':
      return words.signs(mend.to);
    case 'nameless':
      return words.nameless(mend.to);
  }
}
