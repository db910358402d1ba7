import CheckIcon from '@mui/icons-material/Check';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import MissingIcon from '@mui/icons-material/WarningAmberRounded';
import { Box, ButtonBase, Link, Typography } from '@mui/material';
import { useId } from 'react';
import { savePitch } from '../../data/pitches';
import type { TrainedPitch, TrainingDetail } from '../../data/trainings';
import { digits } from '../../domain/length';
import type { Changes } from '../../domain/nouns';
import { lacksOf, speechLength } from '../../domain/training';
import { useTexts } from '../../texts/useTexts';
import { RecordField } from '../record/RecordField';
import { hashOf } from '../shell/route';
import { PersonPart } from './PersonPart';

interface TrainingCardProps {
  readonly trained: TrainedPitch;
  readonly detail: TrainingDetail;
  readonly today: string;
  readonly isOpen: boolean;
  readonly onFold: () => void;
}

/** A pitch as one line with what it still lacks, that unfolds into its text, its slides and its people. */
export function TrainingCard({ trained, detail, today, isOpen, onFold }: TrainingCardProps) {
  const t = useTexts();
  const id = useId();
  const words = t.training;
  const { pitch, line, pitchers, lengthMs } = trained;
  const lacks = lacksOf(trained, detail.consents);
  const fields = { row: pitch, save: (changes: Changes<'pitches'>) => savePitch(pitch.id, changes) };
  const speech = speechLength(pitch.speech);
  const over = speech.ms > lengthMs ? digits(speech.ms - lengthMs) : '';
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: 'divider', bgcolor: 'background.paper' }}>
      <ButtonBase
        onClick={onFold}
        aria-expanded={isOpen}
        aria-controls={id}
        sx={{ width: '100%', minHeight: 56, px: 3, py: 2, gap: 3, justifyContent: 'flex-start', textAlign: 'left' }}
      >
        <ExpandMoreIcon
          fontSize="small"
          sx={{ transform: isOpen ? 'none' : 'rotate(-90deg)', transition: 'transform 120ms' }}
        />
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600 }}>{line.title || t.pitches.untitled}</Typography>
          <Typography variant="caption" color="textSecondary" component="div">
            {line.names || t.editions.lineUp.nobody}
          </Typography>
        </Box>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, maxWidth: '50%' }}>
          {lacks.length === 0 ? (
            <CheckIcon fontSize="small" sx={{ color: 'success.main' }} />
          ) : (
            <MissingIcon fontSize="small" sx={{ color: 'text.secondary' }} />
          )}
          <Typography variant="caption">{lacks.length === 0 ? words.complete : words.lacks(lacks)}</Typography>
        </Box>
      </ButtonBase>
      {isOpen && (
        <Box id={id} sx={{ display: 'flex', flexDirection: 'column', gap: 4, px: 3, pt: 2, pb: 5, pl: 11 }}>
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: 'minmax(0, 2fr) minmax(180px, 1fr)',
              gap: 4,
              alignItems: 'start',
            }}
          >
            <RecordField
              table="pitches"
              {...fields}
              field="speech"
              hint={words.speech(speech.words, digits(speech.ms), digits(lengthMs), over)}
            />
            <RecordField table="pitches" {...fields} field="slides" />
          </Box>
          {pitchers.map((pitcher) => (
            <PersonPart key={pitcher.id} pitcher={pitcher} pitchId={pitch.id} detail={detail} today={today} />
          ))}
          <Link href={hashOf({ screen: 'pitches', id: pitch.id })} variant="body2" sx={{ alignSelf: 'flex-start' }}>
            {words.openPitch}
          </Link>
        </Box>
      )}
    </Box>
  );
}
