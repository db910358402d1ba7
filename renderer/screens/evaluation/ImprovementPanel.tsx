import { Box } from '@mui/material';
import { bin } from '../../data/bin';
import { saveImprovement } from '../../data/improvements';
import { taskTitle } from '../../domain/improvements';
import type { Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { RecordFields } from '../record/RecordFields';
import { RecordPanel } from '../record/RecordPanel';
import { useBin } from '../shell/useUndo';

interface ImprovementPanelProps {
  readonly improvement: Row<'improvements'>;
  readonly onClose: () => void;
}

/** All there is to say of one improvement, beside the page. */
export function ImprovementPanel({ improvement, onClose }: ImprovementPanelProps) {
  const words = useTexts().evaluation.improvements;
  const toBin = useBin();
  const { id } = improvement;
  const remove = () => {
    onClose();
    void toBin(() => bin('improvements', id), taskTitle(improvement) || words.unnamed);
  };
  return (
    <RecordPanel title={words.panel} onRemove={remove} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 4, pt: 2 }}>
        <RecordFields table="improvements" row={improvement} save={(changes) => saveImprovement(id, changes)} />
      </Box>
    </RecordPanel>
  );
}
