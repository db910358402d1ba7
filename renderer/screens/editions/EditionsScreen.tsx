import { lazy, Suspense } from 'react';
import { useRoute } from '../shell/route';
import { EditionPage } from './EditionPage';

const EditionList = lazy(() => import('./EditionList'));
const VenueList = lazy(() => import('./VenueList'));

/** Editions: the list, the venues, or the page of one edition. A venue's part is `venue`, as both have ids. */
export default function EditionsScreen() {
  const { id, part } = useRoute();
  const isVenues = part === 'venue' || part === 'venues';
  if (id !== null && !isVenues) return <EditionPage key={id} id={id} part={part} />;
  return <Suspense fallback={null}>{isVenues ? <VenueList openId={id} /> : <EditionList />}</Suspense>;
}
