import { useRoute } from '../shell/route';
import { EditionList } from './EditionList';
import { EditionPage } from './EditionPage';
import { VenueList } from './VenueList';

/** Editions: the list, the venues, or the page of one edition. A venue's part is `venue`, as both have ids. */
export default function EditionsScreen() {
  const { id, part } = useRoute();
  if (part === 'venue' || part === 'venues') return <VenueList openId={id} />;
  if (id !== null) return <EditionPage key={id} id={id} part={part} />;
  return <EditionList />;
}
