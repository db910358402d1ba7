/** Drafts: what is typed and not stored yet. Before closing, undoing or leaving, all are stored. */
type Flush = () => Promise<void>;

const open = new Set<Flush>();

/** Registers a draft; returns how to withdraw it. */
export function holdDraft(flush: Flush): () => void {
  open.add(flush);
  return () => open.delete(flush);
}

/** Stores every draft; settles when all did, stored or refused. */
export async function flushDrafts(): Promise<void> {
  await Promise.allSettled([...open].map((flush) => flush()));
}
