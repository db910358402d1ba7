/** Why a file is refused as a whole, before anything of it is looked at. */
export const refusalReasons = [
  'empty',
  'wrongKind',
  'otherSpreadsheet',
  'oldExcel',
  'passwordProtected',
  'damaged',
  'tooLarge',
  'bomb',
  'unsafe',
  'noRows',
  'headerOnly',
  'tooManyRows',
  'tooManyColumns',
  'noCards',
  'tooManyCards',
] as const;

/** A reason in `refusalReasons`; its words stand in `texts.imports.refusals`. */
export type RefusalReason = (typeof refusalReasons)[number];

/** A file that can't be read; the only error that reading a file throws. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, cause?: unknown) {
    super(`File refused: ${reason}`, { cause });
    this.reason = reason;
  }
}
