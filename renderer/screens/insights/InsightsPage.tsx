import type { ReactNode } from 'react';

/** Charts over the years. */
export default function InsightsPage({ above }: { readonly above: ReactNode }) {
  return <div>{above}</div>;
}
