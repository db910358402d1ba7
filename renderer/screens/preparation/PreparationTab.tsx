import type { EditionDetail } from '../../data/editions';

interface PreparationTabProps {
  readonly detail: EditionDetail;
  readonly today: string;
}

/** What is to be done for an edition. */
export default function PreparationTab({ detail }: PreparationTabProps) {
  return <p>{detail.lineUp.edition.name}</p>;
}
