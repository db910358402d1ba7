import { Box } from '@mui/material';
import type { Bar, NetworkLayout } from '../../domain/helpNetwork';
import { useTexts } from '../../texts/useTexts';
import { chartColours } from '../../ui/theme';
import { nameAt, ribbonPath, shortName, widths } from './drawing';

/** A bar that is chosen, in one of the columns. */
export interface ChosenBar {
  readonly side: 'left' | 'right';
  readonly key: string;
}

interface HelpDrawingProps {
  readonly layout: NetworkLayout;
  readonly nameOf: (side: 'left' | 'right', bar: Bar) => string;
  readonly chosen: ChosenBar | null;
  readonly onChoose: (bar: ChosenBar | null) => void;
}

const sides = ['left', 'right'] as const;

/** Who helped whom, drawn: two columns of names with ribbons between them; a name that is chosen shows its own. */
export function HelpDrawing({ layout, nameOf, chosen, onChoose }: HelpDrawingProps) {
  const t = useTexts();
  const isLit = (ribbon: { readonly left: string; readonly right: string }) =>
    chosen === null || ribbon[chosen.side] === chosen.key;
  return (
    <Box
      component="svg"
      viewBox={`0 -4 ${widths.all} ${Math.ceil(layout.height) + 8}`}
      role="group"
      aria-label={t.help.picture.describe}
      sx={{ width: '100%', maxWidth: 1160, display: 'block', fontSize: 15, overflow: 'visible' }}
    >
      {layout.ribbons.map((ribbon) => (
        <Box
          component="path"
          key={`${ribbon.left} ${ribbon.right}`}
          d={ribbonPath(ribbon)}
          fillOpacity={isLit(ribbon) ? (chosen ? 0.65 : 0.35) : 0.08}
          sx={[{ fill: chartColours[0] }, (theme) => theme.applyStyles('dark', { fill: chartColours[5] })]}
        />
      ))}
      {sides.flatMap((side) =>
        layout[side].map((bar) => {
          const isChosen = chosen?.side === side && chosen.key === bar.key;
          const name = nameOf(side, bar);
          const { x, y } = nameAt(side, bar);
          const toggle = () => onChoose(isChosen ? null : { side, key: bar.key });
          return (
            <Box
              component="g"
              key={`${side} ${bar.key}`}
              role="button"
              tabIndex={0}
              aria-pressed={isChosen}
              aria-label={t.help.picture.node(name, bar.n)}
              onClick={toggle}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                toggle();
              }}
              sx={{
                cursor: 'pointer',
                outline: 'none',
                fill: 'var(--mui-palette-text-primary)',
                '& rect': { fill: 'var(--mui-palette-primary-main)' },
                '&:hover text, &[aria-pressed="true"] text': { fontWeight: 700, textDecoration: 'underline' },
                '&:focus-visible text': {
                  outline: '2px solid var(--mui-palette-primary-main)',
                  outlineOffset: 2,
                },
              }}
            >
              <title>{name}</title>
              <rect
                x={side === 'left' ? widths.leftBar : widths.rightBar}
                y={bar.y}
                width={widths.bar}
                height={Math.max(1, bar.height)}
              />
              <text x={x} y={y} dy="0.35em" textAnchor={side === 'left' ? 'end' : 'start'}>
                {`${shortName(name)} `}
                <tspan fillOpacity={0.75}>{bar.n.toLocaleString(t.language)}</tspan>
              </text>
            </Box>
          );
        }),
      )}
    </Box>
  );
}
