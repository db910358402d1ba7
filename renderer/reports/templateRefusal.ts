/** Why a file is refused as a template, and what is refused before it is taken apart. */
import { mostTemplateBytes } from '../domain/houseStyle';

/** Why a file can't be used for reports at all. */
export const templateRefusals = [
  'unreadable',
  'empty',
  'oldWord',
  'pdf',
  'otherProgram',
  'notWord',
  'tooLarge',
  'passwordProtected',
  'damaged',
  'bomb',
  'packed',
  'macros',
  'strict',
  'outside',
  'noStyles',
] as const;
/** One of `templateRefusals`; its words stand in `texts.houseStyle.refusals`. */
export type TemplateRefusal = (typeof templateRefusals)[number];

/** A file that can't be used as a template. */
export class TemplateRefused extends Error {
  constructor(
    readonly reason: TemplateRefusal,
    cause?: unknown,
  ) {
    super(`Template refused: ${reason}`, { cause });
    this.name = 'TemplateRefused';
  }
}

/** Whether a file is the container of Word up to 2003, in which locked documents, macros and objects are kept still. */
export function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

/** What people take for a Word document: a PDF, and rich text. */
const startsOf = [
  ['pdf', 0x25, 0x50, 0x44, 0x46],
  ['otherProgram', 0x7b, 0x5c, 0x72, 0x74, 0x66],
] as const;

/** What a file is by its first bytes: only a zip is looked at further. Throws `TemplateRefused`. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  const starts = (...signature: readonly number[]) => signature.every((one, at) => bytes[at] === one);
  if (bytes.length === 0) throw new TemplateRefused('empty');
  if (bytes.length > mostTemplateBytes) throw new TemplateRefused('tooLarge');
  if (starts(0x50, 0x4b, 0x03, 0x04)) return;
  if (!isCompound(bytes))
    throw new TemplateRefused(startsOf.find(([, ...start]) => starts(...start))?.[0] ?? 'notWord');
  // Word up to 2003 and locked documents come in the same container; the names of its streams tell which.
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  throw new TemplateRefused(names.includes('EncryptedPackage') ? 'passwordProtected' : 'oldWord');
}
