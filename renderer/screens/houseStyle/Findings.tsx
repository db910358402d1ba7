import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { PlaceholderName } from '../../reports/placeholders';
import type { TemplateFindings } from '../../reports/templateCheck';
import { useTexts } from '../../texts/useTexts';

interface Line {
  readonly kind: 'good' | 'look' | 'note';
  readonly text: string;
}

const signs = { good: '✓', look: '!', note: '·' } as const;
const inBraces = (names: readonly PlaceholderName[]) => names.map((name) => `{{${name}}}`).join(', ');
const quoted = (pieces: readonly string[]) => pieces.map((piece) => `“${piece}”`).join(', ');

/** What was found in a template: what is there, what is missing and what happens then. */
export function Findings({ findings }: { readonly findings: TemplateFindings }) {
  const { houseStyle: words } = useTexts();
  const places = findings.found.filter((name) => name !== 'inhoud');
  const missing = findings.missing.filter((name) => name !== 'inhoud');
  const named = (isThere: boolean) =>
    findings.styles
      .filter(({ name }) => (name !== null) === isThere)
      .map(({ style }) => words.styles[style])
      .join(', ');
  const lines = (...all: readonly (readonly [Line['kind'], string | false])[]): Line[] =>
    all.flatMap(([kind, text]) => (text === false ? [] : [{ kind, text }]));
  const parts: readonly (readonly [title: string, lines: readonly Line[]])[] = [
    [words.parts.place, lines([findings.place === 'found' ? 'good' : 'look', words.place[findings.place]])],
    [
      words.parts.placeholders,
      lines(
        ['good', places.length > 0 && words.foundPlaces(inBraces(places))],
        ['note', places.length === 0 && words.noPlaces],
        ['note', places.length > 0 && missing.length > 0 && words.missingPlaces(inBraces(missing))],
        ['look', findings.unknown.length > 0 && words.unknownPlaces(quoted(findings.unknown))],
        ['look', findings.half.length > 0 && words.halfPlaces(quoted(findings.half))],
      ),
    ],
    [
      words.parts.styles,
      lines(
        ['good', named(true) !== '' && words.foundStyles(named(true))],
        ['note', named(false) !== '' && words.missingStyles(named(false))],
      ),
    ],
    [
      words.parts.notices,
      findings.notices.map((notice) => ({
        kind: notice === 'comments' || notice === 'wholeText' ? 'look' : 'note',
        text: words.notices[notice],
      })),
    ],
  ];
  return (
    <Box component="dl" aria-label={words.findings} sx={{ m: 0, mb: 6, display: 'grid', gap: 4, maxWidth: '80ch' }}>
      {parts.map(([title, told]) => told.length > 0 && <Part key={title} title={title} lines={told} />)}
    </Box>
  );
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }): ReactNode {
  return (
    <Box>
      <Typography component="dt" variant="subtitle2">
        {title}
      </Typography>
      {lines.map(({ kind, text }) => (
        <Typography key={text} component="dd" sx={{ m: 0, mt: 1, display: 'flex', gap: 2.5 }}>
          <Box component="span" aria-hidden sx={{ width: 14, flexShrink: 0, textAlign: 'center', fontWeight: 700 }}>
            {signs[kind]}
          </Box>
          {text}
        </Typography>
      ))}
    </Box>
  );
}
