import CloseIcon from '@mui/icons-material/Close';
import { Box, IconButton, Tooltip, Typography } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';

interface PanelProps {
  readonly title: string;
  /** Small words beside the title, such as "Bewaard". */
  readonly status?: ReactNode;
  readonly actions?: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Leaves the keyboard where it is: for what comes up by itself. */
  readonly quiet?: boolean;
  readonly children: ReactNode;
}

/**
 * A panel at the right that keeps the list visible; what holds both is positioned. Escape closes it and the list has
 * the focus again.
 */
export function Panel({ title, status, actions, closeLabel, onClose, quiet = false, children }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isQuiet = useRef(quiet);
  useEffect(() => {
    if (isQuiet.current) return;
    const before = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <Box
      component="aside"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
      sx={{
        // In a narrow window it lies over the list instead of squeezing it.
        position: { xs: 'absolute', lg: 'static' },
        inset: '0 0 0 auto',
        zIndex: 3,
        boxShadow: { xs: 6, lg: 0 },
        width: { xs: 420, xl: 520 },
        maxWidth: '100%',
        flexShrink: 0,
        height: '100%',
        overflow: 'auto',
        bgcolor: 'background.paper',
        borderLeft: 1,
        borderColor: 'divider',
      }}
    >
      <Box
        sx={{
          position: 'sticky',
          top: 0,
          zIndex: 2,
          bgcolor: 'background.paper',
          px: 6,
          pt: 5,
          pb: 3,
          display: 'flex',
          alignItems: 'flex-start',
          gap: 2,
        }}
      >
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h2" ref={heading} tabIndex={-1} sx={{ outline: 'none', overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {status && (
            <Typography variant="caption" color="textSecondary" component="div">
              {status}
            </Typography>
          )}
        </Box>
        {actions}
        <Tooltip title={closeLabel}>
          <IconButton onClick={onClose} aria-label={closeLabel} edge="end" size="small">
            <CloseIcon />
          </IconButton>
        </Tooltip>
      </Box>
      <Box sx={{ px: 6, pb: 10 }}>{children}</Box>
    </Box>
  );
}
