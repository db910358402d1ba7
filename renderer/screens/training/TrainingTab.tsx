import type { EditionDetail } from '../../data/editions';

interface TrainingTabProps {
  readonly detail: EditionDetail;
  readonly today: string;
}

/** The pitch trainings of an edition. */
export default function TrainingTab({ detail }: TrainingTabProps) {
  return <p>{detail.lineUp.edition.name}</p>;
}
