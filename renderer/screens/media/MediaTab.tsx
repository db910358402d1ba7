import { Box } from '@mui/material';
import { useCallback, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { EditionDetail } from '../../data/editions';
import { broadcastsOf } from '../../data/media';
import { photosOf } from '../../data/photos';
import { useLive } from '../../data/useLive';
import { fullName } from '../../domain/pitcher';
import { useTexts } from '../../texts/useTexts';
import { editionName } from '../editions/columns';
import { BroadcastPanel } from './BroadcastPanel';
import { BroadcastsPart } from './BroadcastsPart';
import { PhotoPanel } from './PhotoPanel';
import { PhotosPart } from './PhotosPart';

interface MediaTabProps {
  readonly detail: EditionDetail;
  readonly today: string;
  /** Where a panel goes: beside the page. */
  readonly side: HTMLElement | null;
}

/** Broadcasts and photos of an edition; an open one has a panel beside the page. */
export default function MediaTab({ detail, today, side }: MediaTabProps) {
  const t = useTexts();
  const { edition } = detail.lineUp;
  const broadcasts = useLive(() => broadcastsOf(edition.id), [edition.id]);
  const photos = useLive(() => photosOf(edition.id), [edition.id]);
  const [openId, setOpenId] = useState<string | null>(null);
  const names = useMemo(() => new Map(photos?.people.map((person) => [person.id, fullName(person)])), [photos]);
  const nameOf = useCallback((id: string) => names.get(id) ?? t.media.someone, [names, t]);
  if (!broadcasts || !photos) return null;
  const close = () => setOpenId(null);
  const broadcast = broadcasts.find(({ id }) => id === openId);
  const nth = photos.photos.findIndex(({ id }) => id === openId);
  const photo = photos.photos[nth];
  const panel = broadcast ? (
    <BroadcastPanel key={broadcast.id} broadcast={broadcast} detail={detail} onClose={close} />
  ) : photo ? (
    <PhotoPanel
      key={photo.id}
      {...{ photo, today, nameOf }}
      nth={nth + 1}
      of={photos}
      editionName={editionName({ edition }, t)}
      onClose={close}
    />
  ) : null;
  return (
    <Box sx={{ position: 'relative', maxWidth: 960 }}>
      <BroadcastsPart editionId={edition.id} broadcasts={broadcasts} onOpen={setOpenId} />
      <PhotosPart editionId={edition.id} {...{ photos, today, openId, nameOf }} onOpen={setOpenId} />
      {panel && side && createPortal(panel, side)}
    </Box>
  );
}
