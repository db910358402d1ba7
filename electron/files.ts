import { randomBytes } from 'node:crypto';
import { access, constants, type FileHandle, open, rename, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { SaveFault } from './contract';

/** What the safe write needs of the file system; tests hand in one that fails. */
export interface FileOperations {
  readonly open: (file: string, flags: string) => Promise<OpenFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (file: string) => Promise<void>;
  /** Throws when the file may not be written or does not exist. */
  readonly checkWritable: (file: string) => Promise<void>;
}

/** What the safe write needs of an open file. */
export type OpenFile = Pick<FileHandle, 'sync' | 'close'> & {
  write(bytes: Uint8Array, offset: number, length: number): Promise<{ readonly bytesWritten: number }>;
};

const disk: FileOperations = {
  open,
  rename,
  unlink,
  checkWritable: (file) => access(file, constants.W_OK),
};

/**
 * Writes a file so that at every moment the old or the new one stands there whole, also when the power fails. Throws what
 * the file system threw, with the old file as it was. The well-known packages for this were measured to cut off the old
 * file on a nearly full disk without an error; hence our own.
 */
export async function writeSafely(target: string, bytes: Uint8Array, operations = disk): Promise<void> {
  await checkReplaceable(target, operations);
  const folder = path.dirname(target);
  const temporary = path.join(folder, `.podium-${randomBytes(8).toString('hex')}.tmp`);
  // "wx": a file that happens to have this name is not ours to overwrite.
  const file = await operations.open(temporary, 'wx');
  try {
    try {
      await writeAll(file, bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await operations.rename(temporary, target).catch((error: unknown) => {
      throw inTheWay(error);
    });
  } catch (error) {
    await operations.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder, operations);
}

/** Renaming asks for rights on the folder alone, so a file set to read-only would be replaced without a word. */
async function checkReplaceable(target: string, operations: FileOperations): Promise<void> {
  try {
    await operations.checkWritable(target);
  } catch (error) {
    if (saveFault(error) !== 'folderGone') throw error;
  }
}

/** Windows answers as if there were no rights when a program holds the file, though its folder was written a moment ago. */
function inTheWay(error: unknown): unknown {
  const isHeld = saveFault(error) === 'noRights';
  return isHeld ? Object.assign(new Error('the file is held', { cause: error }), { code: 'EBUSY' }) : error;
}

async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let offset = 0; offset < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, offset, bytes.length - offset);
    // A full disk may answer with "0 written" instead of an error.
    if (bytesWritten === 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' });
    offset += bytesWritten;
  }
}

/** Makes the rename itself last. The new file already stands there whole, so failing here is no failure of the save. */
async function syncFolder(folder: string, operations: FileOperations): Promise<void> {
  try {
    const handle = await operations.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows and some network disks cannot sync a folder.
  }
}

const faults: Readonly<Record<string, SaveFault>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EACCES: 'noRights',
  EPERM: 'noRights',
  EROFS: 'noRights',
  ENOENT: 'folderGone',
  ENOTDIR: 'folderGone',
  EBUSY: 'inUse',
  ETXTBSY: 'inUse',
};

/** Why a write failed, in the words of the contract. */
export function saveFault(error: unknown): SaveFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return faults[code] ?? 'failed';
}

const longestName = 120;
const reservedNames = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name without its extension that every system takes: no separators, no reserved names, not too long. */
export function cleanName(suggested: string): string {
  const plain = suggested
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/gu, ' ');
  const short = [...plain].slice(0, longestName).join('');
  const trimmed = short.replace(/^[. ]+|[. ]+$/g, '');
  if (trimmed === '') return 'Podium';
  return reservedNames.test(trimmed.replace(/\..*$/, '')) ? `${trimmed} -` : trimmed;
}

/** The chosen path, with the extension of its kind when the user left it out. */
export function withExtension(file: string, extension: string): string {
  return file.toLowerCase().endsWith(`.${extension}`) ? file : `${file}.${extension}`;
}
