/**
 * One figure of `npm run bench`. A file `x.bench.ts` exports `measure(): Promise<readonly Row[]>`; Electron and a screen
 * are ready, and the app is built, when it is called.
 */
export interface Row {
  /** Room or part of the app, such as "reports". */
  readonly area: string;
  readonly name: string;
  readonly figure: number;
  /** Such as "ms" or "×". */
  readonly unit: string;
  /** As a reader understands it, such as "≤ 1.5". */
  readonly goal: string;
  readonly met: boolean;
}
