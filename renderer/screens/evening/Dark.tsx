import { Box } from '@mui/material';
import { type Theme, useTheme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { colours } from '../../ui/theme';

const darkSheet = '@media (prefers-color-scheme: dark)';
type Sheet = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
let known: Readonly<Record<string, string>> | undefined;

/** The theme's own dark colours, which it keeps for systems that are dark. */
function darkColours(theme: Theme): Readonly<Record<string, string>> {
  // MUI's types leave out what a theme with CSS variables can do.
  const { generateStyleSheets } = theme as Theme & { generateStyleSheets?: () => readonly Sheet[] };
  known ??= generateStyleSheets?.call(theme).find((sheet) => darkSheet in sheet)?.[darkSheet]?.[':root'] ?? {};
  return known;
}

/** Shows what stands in it in the dark colours, whatever the theme; as it is when not `isDark`. */
export function Dark({ isDark, children }: { readonly isDark: boolean; readonly children: ReactNode }) {
  const theme = useTheme();
  return (
    <Box
      sx={{
        height: '100%',
        ...(isDark && {
          ...darkColours(theme),
          colorScheme: 'dark',
          '--podium-edge': colours.dark.edge,
          color: 'text.primary',
          bgcolor: 'background.default',
        }),
      }}
    >
      {children}
    </Box>
  );
}
