import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, Tooltip, Typography } from '@mui/material';
import { bin } from '../../data/bin';
import { type CollaborationLine, saveCollaboration } from '../../data/collaborations';
import type { Changes } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { DoubtLine } from '../editions/DoubtLine';
import { RecordField } from '../record/RecordField';
import { useBin } from '../shell/useUndo';

interface CollaborationRowProps {
  readonly line: CollaborationLine;
  /** What it is with can be chosen: not where that speaks for itself. */
  readonly withParties?: boolean;
}

/** A collaboration: its name, between whom, and since when. */
export function CollaborationRow({ line, withParties = false }: CollaborationRowProps) {
  const t = useTexts();
  const words = t.help.collaborations;
  const toBin = useBin();
  const { collaboration: row } = line;
  const fields = {
    table: 'collaborations',
    row,
    save: (changes: Changes<'collaborations'>) => saveCollaboration(row.id, changes),
  } as const;
  const parties = [line.partnerName, ...line.titles].filter(Boolean).join(', ');
  return (
    <Box data-part sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', '& + &': { mt: 4 } }}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'grid', gap: 3 }}>
        <RecordField {...fields} field="name" />
        {withParties ? (
          <>
            <RecordField {...fields} field="partnerId" />
            <RecordField {...fields} field="otherPitchId" />
          </>
        ) : (
          parties && (
            <Typography variant="body2" color="textSecondary" sx={{ mt: -2 }}>
              {words.between(parties)}
            </Typography>
          )
        )}
        <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 3 }}>
          <RecordField {...fields} field="since" />
          <RecordField {...fields} field="until" />
        </Box>
        {row.since !== null && row.until !== null && row.until < row.since && <DoubtLine text={words.untilFirst} />}
      </Box>
      <Tooltip title={t.shell.delete}>
        <IconButton
          aria-label={words.remove(row.name)}
          size="small"
          onClick={() => void toBin(() => bin('collaborations', row.id), row.name)}
        >
          <DeleteIcon fontSize="small" />
        </IconButton>
      </Tooltip>
    </Box>
  );
}
