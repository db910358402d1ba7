import { Box, ButtonBase, Typography } from '@mui/material';
import type { EditionPhotos } from '../../data/photos';
import { mostPhotos, photoLeave } from '../../domain/media';
import type { Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Page';
import { useDropped } from '../../ui/useDropped';
import { FileButton } from '../imports/FileButton';
import { LeaveMark } from './LeaveMark';
import { usePhotoImport } from './usePhotoImport';
import { usePictureUrl } from './usePictureUrl';

interface PhotosPartProps {
  readonly editionId: string;
  readonly photos: EditionPhotos;
  readonly today: string;
  readonly openId: string | null;
  readonly nameOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
}

/** The photos of an edition, each with whether it may be shown outside; new ones are chosen or dropped. */
export function PhotosPart({
  editionId,
  photos: { photos, consents },
  today,
  openId,
  nameOf,
  onOpen,
}: PhotosPartProps) {
  const t = useTexts();
  const words = t.media;
  const { scaling, take } = usePhotoImport(editionId, photos.length);
  const drop = useDropped((files) => void take(files));
  const add = (
    <FileButton
      variant="outlined"
      label={words.addPhotos}
      accept="image/jpeg,image/png,image/webp"
      disabled={scaling > 0}
      onChoose={(files) => void take(files)}
    />
  );
  return (
    <Box {...drop.handlers} sx={{ position: 'relative' }}>
      <Section title={words.photos} action={photos.length > 0 && add}>
        <Typography role="status" color="textSecondary" sx={{ maxWidth: '70ch' }}>
          {scaling > 0 ? words.scaling(scaling) : photos.length > 0 ? words.photosText(mostPhotos) : ''}
        </Typography>
        {photos.length === 0 && (
          <EmptyState title={words.noPhotos} text={words.noPhotosText(mostPhotos)} action={add} />
        )}
        <Box
          component="ul"
          aria-label={words.photos}
          sx={{
            listStyle: 'none',
            m: 0,
            mt: 4,
            p: 0,
            display: 'grid',
            gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
            gap: 5,
          }}
        >
          {photos.map((photo, at) => (
            <Box component="li" key={photo.id}>
              <Thumbnail
                photo={photo}
                label={`${words.photoAt(at + 1, photos.length)}: ${photo.description || words.noDescription}`}
                isOpen={photo.id === openId}
                onOpen={() => onOpen(photo.id)}
              />
              <Typography
                variant="body2"
                noWrap
                sx={{ mt: 1 }}
                color={photo.description ? 'textPrimary' : 'textSecondary'}
              >
                {photo.description || words.noDescription}
              </Typography>
              <LeaveMark leave={photoLeave(photo, consents, today)} nameOf={nameOf} />
            </Box>
          ))}
        </Box>
      </Section>
      {drop.isOver && (
        <Box
          sx={{
            position: 'absolute',
            inset: 0,
            display: 'grid',
            placeItems: 'center',
            border: '3px dashed',
            borderColor: 'primary.main',
            borderRadius: 1.5,
            bgcolor: 'background.paper',
            opacity: 0.95,
            pointerEvents: 'none',
          }}
        >
          <Typography variant="h2" component="p">
            {words.dropHere}
          </Typography>
        </Box>
      )}
    </Box>
  );
}

interface ThumbnailProps {
  readonly photo: Row<'photos'>;
  readonly label: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Thumbnail({ photo, label, isOpen, onOpen }: ThumbnailProps) {
  const url = usePictureUrl(photo.picture);
  return (
    <ButtonBase
      aria-label={label}
      aria-pressed={isOpen}
      onClick={onOpen}
      sx={{
        width: '100%',
        aspectRatio: '3 / 2',
        overflow: 'hidden',
        borderRadius: 1,
        bgcolor: 'sunken',
        outline: isOpen ? '3px solid' : 'none',
        outlineColor: 'primary.main',
      }}
    >
      {url && <Box component="img" src={url} alt="" sx={{ width: '100%', height: '100%', objectFit: 'cover' }} />}
    </ButtonBase>
  );
}
