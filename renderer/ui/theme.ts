/**
 * The look, set once: palette, type, shapes and density. Screens use theme entries, not colours of their own. Which of
 * the two schemes shows is decided by CSS alone, so no page flashes while it starts.
 */
import { createTheme } from '@mui/material/styles';

declare module '@mui/material/styles' {
  interface Palette {
    readonly line: string;
    readonly sunken: string;
    readonly attention: string;
    readonly onAttention: string;
  }
  interface PaletteOptions {
    line?: string;
    sunken?: string;
    attention?: string;
    onAttention?: string;
  }
}

/** Colours of both schemes; contrast of every pair in use is measured in the tests. */
export const colours = {
  light: {
    paper: '#FAF7F2',
    surface: '#FFFFFF',
    sunken: '#F1EDE5',
    line: '#DDD6CA',
    edge: '#8A8578',
    ink: '#1D2422',
    quiet: '#55615D',
    primary: '#14554F',
    primaryHover: '#0E403B',
    onPrimary: '#FFFFFF',
    attention: '#F2C36B',
    onAttention: '#3A2800',
    wrong: '#A63D1E',
    onWrong: '#FFFFFF',
    good: '#2E6B34',
  },
  dark: {
    paper: '#121715',
    surface: '#1B2220',
    sunken: '#0D1110',
    line: '#333D3A',
    edge: '#7C8A85',
    ink: '#ECEFEA',
    quiet: '#A9B5B0',
    primary: '#7CC7BB',
    primaryHover: '#98D6CC',
    onPrimary: '#08201D',
    attention: '#E5B457',
    onAttention: '#2B1D00',
    wrong: '#F0967A',
    onWrong: '#2A0D04',
    good: '#8CCB92',
  },
} as const;

/** Okabe and Ito's colours in the order charts use them, with the two faintest left to last. */
export const chartColours = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#D55E00', '#56B4E9', '#999999', '#F0E442'];

const palette = (c: (typeof colours)['light'] | (typeof colours)['dark']) => ({
  background: { default: c.paper, paper: c.surface },
  text: { primary: c.ink, secondary: c.quiet },
  primary: { main: c.primary, dark: c.primaryHover, contrastText: c.onPrimary },
  error: { main: c.wrong, contrastText: c.onWrong },
  info: { main: c.primary, contrastText: c.onPrimary },
  warning: { main: c.attention, contrastText: c.onAttention },
  success: { main: c.good, contrastText: c.onPrimary },
  divider: c.line,
  line: c.line,
  sunken: c.sunken,
  attention: c.attention,
  onAttention: c.onAttention,
});

const family = '"Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", system-ui, sans-serif';

/** Podium's theme for MUI. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'media' },
  colorSchemes: { light: { palette: palette(colours.light) }, dark: { palette: palette(colours.dark) } },
  spacing: 4,
  shape: { borderRadius: 8 },
  typography: {
    fontFamily: family,
    fontSize: 14,
    htmlFontSize: 16,
    h1: { fontSize: '1.75rem', fontWeight: 650, lineHeight: 1.2, letterSpacing: '-0.01em' },
    h2: { fontSize: '1.1875rem', fontWeight: 650, lineHeight: 1.3 },
    h3: { fontSize: '1rem', fontWeight: 650, lineHeight: 1.4 },
    body1: { fontSize: '1rem', lineHeight: 1.5 },
    body2: { fontSize: '0.9375rem', lineHeight: 1.45 },
    caption: { fontSize: '0.84375rem', lineHeight: 1.4 },
    button: { fontSize: '0.9375rem', fontWeight: 600, textTransform: 'none' },
  },
  transitions: {
    duration: {
      shortest: 120,
      shorter: 140,
      short: 160,
      standard: 180,
      complex: 180,
      enteringScreen: 160,
      leavingScreen: 120,
    },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        html: { height: '100%' },
        body: { height: '100%', fontVariantNumeric: 'lining-nums', WebkitFontSmoothing: 'antialiased' },
        '#root': { height: '100%' },
        'h1, h2, h3': { textWrap: 'balance' },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
        },
      },
    },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: {
        root: ({ theme: t }) => ({
          '&.Mui-focusVisible': { outline: `2px solid ${t.vars?.palette.primary.main}`, outlineOffset: 2 },
        }),
      },
    },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: { minHeight: 36, paddingInline: 16, whiteSpace: 'nowrap' },
        outlined: ({ theme: t }) => ({ borderColor: t.vars?.palette.divider }),
      },
    },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: ({ theme: t }) => ({ backgroundColor: t.vars?.palette.background.paper }),
        notchedOutline: { borderColor: 'var(--podium-edge)' },
      },
    },
    MuiInputBase: { styleOverrides: { root: { fontSize: '1rem' } } },
    MuiFormHelperText: { styleOverrides: { root: { fontSize: '0.84375rem', marginInline: 0 } } },
    MuiTableCell: {
      styleOverrides: {
        root: ({ theme: t }) => ({
          fontSize: '0.9375rem',
          height: 44,
          padding: '4px 12px',
          borderColor: t.vars?.palette.divider,
          fontVariantNumeric: 'tabular-nums',
        }),
        head: ({ theme: t }) => ({ color: t.vars?.palette.text.secondary, fontWeight: 600, fontSize: '0.84375rem' }),
      },
    },
    MuiTabs: {
      styleOverrides: {
        root: ({ theme: t }) => ({ flexShrink: 0, borderBottom: `1px solid ${t.vars?.palette.divider}` }),
      },
    },
    MuiTab: { styleOverrides: { root: { minHeight: 44, minWidth: 0, fontSize: '1rem', paddingInline: 12 } } },
    MuiToggleButton: {
      styleOverrides: {
        root: ({ theme: t }) => ({
          padding: '4px 12px',
          color: t.vars?.palette.text.secondary,
          borderColor: 'var(--podium-edge)',
          '&.Mui-selected, &.Mui-selected:hover': {
            color: t.vars?.palette.primary.main,
            backgroundColor: t.vars?.palette.background.paper,
            // As under a tab, so that the choice is not told by colour alone.
            boxShadow: `inset 0 -2px ${t.vars?.palette.primary.main}`,
          },
        }),
        sizeSmall: { fontSize: '0.84375rem', padding: '1px 8px' },
      },
    },
    MuiAlert: {
      styleOverrides: {
        root: { fontSize: '0.9375rem', lineHeight: 1.45 },
        standard: ({ theme: t }) => ({
          color: t.vars?.palette.text.primary,
          backgroundColor: t.vars?.palette.background.paper,
          border: `1px solid ${t.vars?.palette.divider}`,
        }),
      },
    },
    MuiTooltip: { defaultProps: { enterDelay: 500, arrow: false } },
    MuiChip: { styleOverrides: { root: { fontSize: '0.84375rem', fontWeight: 550 } } },
    MuiDialog: { styleOverrides: { paper: { borderRadius: 12 } } },
    MuiLink: { defaultProps: { underline: 'hover' } },
  },
});
