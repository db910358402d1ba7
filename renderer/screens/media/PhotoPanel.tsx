import { Alert, Box, Button, Typography } from '@mui/material';
import { type EditionPhotos, savePhoto } from '../../data/photos';
import { desktop } from '../../desktop';
import { photoLeave } from '../../domain/media';
import type { FieldName, Row } from '../../domain/nouns';
import { fullName } from '../../domain/pitcher';
import { useTexts } from '../../texts/useTexts';
import { ManyInput } from '../../ui/ManyInput';
import { RecordField } from '../record/RecordField';
import { useAct } from '../shell/useAct';
import { useSave } from '../shell/useSave';
import { LeaveMark } from './LeaveMark';
import { MediaPanel } from './MediaPanel';
import { usePictureUrl } from './usePictureUrl';

interface PhotoPanelProps {
  readonly photo: Row<'photos'>;
  /** Which of the edition's photos it is, from 1. */
  readonly nth: number;
  readonly of: EditionPhotos;
  readonly editionName: string;
  readonly today: string;
  readonly nameOf: (id: string) => string;
  readonly onClose: () => void;
}

/** One photo, large: what it shows, who are on it, and whether it may be shown outside. */
export function PhotoPanel({ photo, nth, of, editionName, today, nameOf, onClose }: PhotoPanelProps) {
  const t = useTexts();
  const words = t.media;
  const run = useAct();
  const url = usePictureUrl(photo.picture);
  const title = words.photoAt(nth, of.photos.length);
  const save = (changes: Parameters<typeof savePhoto>[1]) => savePhoto(photo.id, changes);
  const field = (name: FieldName<'photos'>, hint?: string) => (
    <RecordField table="photos" row={photo} field={name} save={save} {...(hint !== undefined && { hint })} />
  );
  return (
    <MediaPanel table="photos" id={photo.id} title={title} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 4, pt: 2 }}>
        {url && (
          <Box
            component="img"
            src={url}
            alt={photo.description || words.noDescription}
            sx={{ width: '100%', borderRadius: 1, bgcolor: 'sunken' }}
          />
        )}
        {field('description', words.descriptionHint)}
        <ManyInput
          label={t.fields.photos.pitcherIds}
          options={of.people.map((person) => ({ value: person.id, label: fullName(person) }))}
          value={photo.pitcherIds}
          save={(pitcherIds) => run(() => save({ pitcherIds: [...pitcherIds] }), { rethrow: true })}
          noOptionsText={words.noPeople}
          hint={words.peopleHint}
        />
        {field('othersAgree')}
        <Typography variant="caption" color="textSecondary" sx={{ mt: -3 }}>
          {words.othersHint}
        </Typography>
        {field('takenBy')}
        <Leave {...{ photo, of, today, nameOf, editionName, nth }} />
      </Box>
    </MediaPanel>
  );
}

type LeaveProps = Omit<PhotoPanelProps, 'onClose'>;

/** What the consents of those on it come to, and taking the photo out with that said. */
function Leave({ photo, nth, of, editionName, today, nameOf }: LeaveProps) {
  const t = useTexts();
  const words = t.media;
  const save = useSave();
  const leave = photoLeave(photo, of.consents, today);
  const isFree = leave.leave === 'yes';
  const saveOut = () => {
    const { picture } = photo;
    if (!picture) return;
    const suggestedName = words.photoName(editionName, nth);
    void save(() => desktop.saveFile({ kind: 'jpg', suggestedName, bytes: new Uint8Array(picture) }));
  };
  return (
    <Box sx={{ display: 'grid', gap: 3, justifyItems: 'start' }}>
      <LeaveMark leave={leave} nameOf={nameOf} />
      {leave.leave === 'ask' && leave.unasked.length > 0 && (
        <Typography variant="body2">
          {words.leave.askNames(leave.unasked.map(nameOf))} {words.leave.where}
        </Typography>
      )}
      {!isFree && <Alert severity="warning">{words.saveWarning}</Alert>}
      <Button variant="outlined" onClick={saveOut}>
        {isFree ? words.saveOut : words.saveAnyway}
      </Button>
    </Box>
  );
}
