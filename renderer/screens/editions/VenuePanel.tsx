import { Box, Link, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { bin } from '../../data/bin';
import { saveVenue, type VenueLine } from '../../data/editions';
import { useTexts } from '../../texts/useTexts';
import { shortDate } from '../../ui/dates';
import { Panel } from '../../ui/Panel';
import { History } from '../record/History';
import { RecordFields } from '../record/RecordFields';
import { hashOf } from '../shell/route';
import { SavedWord } from '../shell/SavedWord';
import { useBin } from '../shell/useUndo';
import { editionName } from './columns';
import { RecordMenu } from './RecordMenu';

/** One venue: its fields, and the editions held there. */
export function VenuePanel({ line, onClose }: { readonly line: VenueLine; readonly onClose: () => void }) {
  const t = useTexts();
  const toBin = useBin();
  const [isHistory, setHistory] = useState(false);
  const { venue, editions } = line;
  const name = venue.name || t.editions.venues.unnamed;
  const form = useRef<HTMLElement>(null);
  const isNew = useRef(venue.name === '');
  // After the panel has taken the focus for itself: a new venue begins with its name.
  useEffect(() => {
    if (isNew.current) form.current?.querySelector('input')?.focus();
  }, []);
  const remove = async () => {
    onClose();
    await toBin(() => bin('venues', venue.id), name);
  };
  return (
    <Panel
      title={isHistory ? t.editions.history.title : name}
      status={isHistory ? name : <SavedWord />}
      closeLabel={t.shell.close}
      onClose={() => (isHistory ? setHistory(false) : onClose())}
      actions={
        !isHistory && (
          <RecordMenu
            onHistory={() => setHistory(true)}
            {...(!line.isNeeded ? { onBin: () => void remove() } : { binRefusal: t.editions.venues.cannotBin })}
          />
        )
      }
    >
      {isHistory ? (
        <History table="venues" id={venue.id} />
      ) : (
        <>
          <Box ref={form} sx={{ display: 'grid', gap: 4, pt: 2 }}>
            <RecordFields table="venues" row={venue} save={(changes) => saveVenue(venue.id, changes)} />
          </Box>
          <Typography variant="h3" component="h3" sx={{ mt: 8, mb: 2 }}>
            {t.editions.venues.held}
          </Typography>
          {editions.length === 0 && <Typography color="textSecondary">{t.editions.venues.heldNone}</Typography>}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {editions.map((edition) => (
              <Box component="li" key={edition.id} sx={{ py: 1 }}>
                <Link href={hashOf({ screen: 'editions', id: edition.id })}>
                  {[editionName({ edition }, t), edition.date && shortDate(edition.date, t.language)]
                    .filter(Boolean)
                    .join(' · ')}
                </Link>
              </Box>
            ))}
          </Box>
        </>
      )}
    </Panel>
  );
}
