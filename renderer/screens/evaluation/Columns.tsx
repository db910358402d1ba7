import { Box, Typography } from '@mui/material';
import { chartColours } from '../../ui/theme';
import { Spoken } from '../pitches/Spoken';

/** One bar: what stands under it, what is above it, how high it is, and how that is read aloud. */
export interface Column {
  readonly key: string;
  readonly label: string;
  readonly top: string;
  readonly value: number;
  readonly spoken: string;
  /** Smaller words under the name, such as how many forms it rests on. */
  readonly aside?: string;
}

interface ColumnsProps {
  readonly label: string;
  readonly columns: readonly Column[];
  /** What the highest bar can be; without it the highest there is. */
  readonly most?: number;
}

const heightPx = 72;

/** Upright bars from zero, each with its number above it and its name below: a list that is also a picture. */
export function Columns({ label, columns, most }: ColumnsProps) {
  const top = most ?? Math.max(...columns.map(({ value }) => value), 1);
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'flex',
        alignItems: 'flex-end',
        gap: 1,
        maxWidth: 56 * columns.length,
      }}
    >
      {columns.map((column) => (
        <Box
          component="li"
          key={column.key}
          sx={{ position: 'relative', flex: 1, minWidth: 0, textAlign: 'center', fontVariantNumeric: 'tabular-nums' }}
        >
          <Spoken text={column.spoken} />
          <Box aria-hidden>
            <Typography variant="caption" component="div">
              {column.top}
            </Typography>
            <Box
              sx={{
                mx: 'auto',
                maxWidth: 32,
                height: (heightPx * column.value) / top,
                minHeight: column.value > 0 ? 3 : 0,
                borderRadius: '3px 3px 0 0',
                bgcolor: chartColours[0],
              }}
            />
            <Typography
              variant="caption"
              component="div"
              color="textSecondary"
              noWrap
              sx={{ borderTop: 1, borderColor: 'text.secondary' }}
            >
              {column.label}
            </Typography>
            {column.aside !== undefined && (
              <Typography variant="caption" component="div" color="textSecondary" noWrap>
                {column.aside}
              </Typography>
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
