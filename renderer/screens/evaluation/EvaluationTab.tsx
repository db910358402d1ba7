import type { EditionDetail } from '../../data/editions';

interface EvaluationTabProps {
  readonly detail: EditionDetail;
  readonly today: string;
}

/** What people thought of an edition. */
export default function EvaluationTab({ detail }: EvaluationTabProps) {
  return <p>{detail.lineUp.edition.name}</p>;
}
