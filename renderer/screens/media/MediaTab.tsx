import type { EditionDetail } from '../../data/editions';

interface MediaTabProps {
  readonly detail: EditionDetail;
  readonly today: string;
}

/** Broadcasts and photos of an edition. */
export default function MediaTab({ detail }: MediaTabProps) {
  return <p>{detail.lineUp.edition.name}</p>;
}
