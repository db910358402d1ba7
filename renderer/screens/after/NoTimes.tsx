import { Button } from '@mui/material';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';

/** What stands where the times of an evening would: where they come from, and how to type them. */
export function NoTimes({ onType }: { readonly onType: () => void }) {
  const { empty } = useTexts().after;
  return (
    <EmptyState
      title={empty.title}
      text={empty.text}
      action={
        <Button variant="contained" onClick={onType}>
          {empty.action}
        </Button>
      }
    />
  );
}
