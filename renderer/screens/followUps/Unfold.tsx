import EditIcon from '@mui/icons-material/EditOutlined';
import { Button, IconButton, Tooltip } from '@mui/material';
import { useTexts } from '../../texts/useTexts';

interface UnfoldProps {
  /** What is changed, for a listener. */
  readonly label: string;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

/** Opens what stands on a line of the past to be changed, and closes it again. */
export function Unfold({ label, isOpen, onPress }: UnfoldProps) {
  const t = useTexts();
  if (isOpen)
    return (
      <Button size="small" onClick={onPress} aria-expanded>
        {t.followUps.story.fold}
      </Button>
    );
  return (
    <Tooltip title={label}>
      <IconButton size="small" aria-label={label} aria-expanded={false} onClick={onPress}>
        <EditIcon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}
