import { Box, Typography } from '@mui/material';
import { memo } from 'react';
import { useTexts } from '../../texts/useTexts';
import type { OperatorParts } from './Operator';
import { looksTheSame } from './slowParts';

/** What the run of show says of sound, light, slides and who does it: of the cue that runs, and of the next. */
export const CueNotes = memo(function CueNotes({ evening, view, names }: OperatorParts) {
  const t = useTexts();
  const say = t.evening.notes;
  const { cues, teamMembers } = evening.show;
  const notesOf = (id: string | undefined) => {
    // One that was inserted on the evening has none.
    const cue = cues.find((one) => one.id === id);
    if (!cue) return [];
    const members = cue.memberIds.flatMap((member) => teamMembers.find((one) => one.id === member)?.name ?? []);
    return [
      [say.sound, cue.sound],
      [say.light, cue.light],
      [say.slides, cue.slides],
      [say.members, members.join(', ')],
    ].filter(([, text]) => text);
  };
  const next = view.next?.cue;
  const blocks = [
    { title: say.now, notes: notesOf(view.running?.cue.id) },
    { title: next ? say.next(names.within(next)) : '', notes: notesOf(next?.id) },
  ].filter(({ notes }) => notes.length > 0);
  return blocks.map(({ title, notes }) => (
    <Box key={title} component="section" aria-label={title} sx={{ mb: 2 }}>
      <Typography variant="caption" color="textSecondary" component="p">
        {title}
      </Typography>
      {notes.map(([word, text]) => (
        <Typography key={word} variant="body2" sx={{ maxWidth: '64ch' }}>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {word}:
          </Box>{' '}
          {text}
        </Typography>
      ))}
    </Box>
  ));
}, looksTheSame);
