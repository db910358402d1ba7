import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, Tooltip, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

interface PanelPartProps {
  readonly title: string;
  /** Teaches what goes here while nothing does. */
  readonly empty?: string | undefined;
  readonly children?: ReactNode;
}

/** A part of the panel under a heading of its own. */
export function PanelPart({ title, empty, children }: PanelPartProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mb: 8, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <Typography variant="h3" id={id} sx={{ borderTop: 1, borderColor: 'divider', pt: 4 }}>
        {title}
      </Typography>
      {empty && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: -3 }}>
          {empty}
        </Typography>
      )}
      {children}
    </Box>
  );
}

/** Two short fields side by side. */
export function SideBySide({ children }: { readonly children: ReactNode }) {
  return <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 3, alignItems: 'start' }}>{children}</Box>;
}

interface PartRowProps {
  readonly removeLabel: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One of several under a heading, with a way to remove it. */
export function PartRow({ removeLabel, onRemove, children }: PartRowProps) {
  return (
    <Box
      data-part
      sx={{
        display: 'flex',
        gap: 2,
        alignItems: 'flex-start',
        '& + &': { borderTop: 1, borderColor: 'divider', pt: 4 },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: 3 }}>{children}</Box>
      <RemoveButton label={removeLabel} onClick={onRemove} />
    </Box>
  );
}

/** A small button with a bin. */
function RemoveButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} size="small" onClick={onClick} edge="end">
        <DeleteIcon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}

/** The button under a list that adds one more. */
export function AddButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button startIcon={<AddIcon />} onClick={onClick} sx={{ alignSelf: 'flex-start', ml: -2, px: 2 }}>
      {label}
    </Button>
  );
}
