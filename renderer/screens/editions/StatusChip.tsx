import BlockIcon from '@mui/icons-material/Block';
import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import DraftIcon from '@mui/icons-material/EditOutlined';
import EventIcon from '@mui/icons-material/EventOutlined';
import LockIcon from '@mui/icons-material/LockOutlined';
import { Chip } from '@mui/material';
import type { ReactElement } from 'react';
import type { Choice } from '../../domain/choices';
import { useTexts } from '../../texts/useTexts';

type Status = Choice<'editionStatus'>;

const icons: { readonly [S in Status]: ReactElement } = {
  draft: <DraftIcon />,
  planned: <EventIcon />,
  held: <CheckCircleIcon />,
  cancelled: <BlockIcon />,
  closed: <LockIcon />,
};

/** How an edition stands, as a word with a shape of its own. */
export function StatusChip({ status }: { readonly status: Status }) {
  const t = useTexts();
  return (
    <Chip
      size="small"
      variant="outlined"
      icon={icons[status]}
      label={t.choices.editionStatus[status]}
      color={status === 'planned' ? 'primary' : 'default'}
      sx={{ borderStyle: status === 'draft' ? 'dashed' : 'solid' }}
    />
  );
}
