import type { Progress } from './annualReport';

/** Tells after each step how far a report is, and lets who stops it be heard. The step throws the signal's reason. */
export function steps(progress: Progress = () => {}, signal?: AbortSignal): (done: number) => Promise<void> {
  return async (done) => {
    progress(done);
    // Lets an abort that came as a message be heard.
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  };
}
