import { mkdtemp, open, readdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  cleanName,
  type FileOperations,
  type OpenFile,
  saveFault,
  withExtension,
  writeSafely,
} from '../../electron/files';

const oldText = 'the report as it was';
const newBytes = new TextEncoder().encode('the report as it becomes, which is longer');

let folder: string;
let target: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'podium-files-'));
  target = path.join(folder, 'report.docx');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A real disk on which some steps can be made to fail. */
function disk(faults: Partial<FileOperations> & { readonly file?: Partial<OpenFile> } = {}): FileOperations {
  const { file: fileFaults, ...operations } = faults;
  return {
    async open(name, flags) {
      const file = await open(name, flags);
      return {
        write: (bytes, offset, length) => file.write(bytes, offset, length),
        sync: () => file.sync(),
        ...(flags === 'wx' ? fileFaults : {}),
        // A fault in closing still gives the number of the open file back to the system.
        close: async () => {
          await file.close();
          if (flags === 'wx') await fileFaults?.close?.();
        },
      };
    },
    rename,
    unlink,
    checkWritable: async () => undefined,
    ...operations,
  };
}

function fails(code: string): () => Promise<never> {
  return () => Promise.reject(Object.assign(new Error(code), { code }));
}

describe('writeSafely', () => {
  it('writes a new file', async () => {
    await writeSafely(target, newBytes);
    expect(new Uint8Array(await readFile(target))).toEqual(newBytes);
    expect(await readdir(folder)).toEqual(['report.docx']);
  });

  it('replaces a file, also by a shorter and by an empty one', async () => {
    await writeFile(target, oldText);
    await writeSafely(target, newBytes.subarray(0, 3));
    expect(await readFile(target, 'utf8')).toBe('the');
    await writeSafely(target, new Uint8Array());
    expect(await readFile(target, 'utf8')).toBe('');
  });

  it('goes on when the system takes a few bytes at a time', async () => {
    const operations = disk();
    await writeSafely(target, newBytes, {
      ...operations,
      async open(name, flags) {
        const file = await operations.open(name, flags);
        return { ...file, write: (bytes, offset, length) => file.write(bytes, offset, Math.min(length, 7)) };
      },
    });
    expect(new Uint8Array(await readFile(target))).toEqual(newBytes);
  });

  it.each<[string, Parameters<typeof disk>[0], string]>([
    ['the old file may not be written', { checkWritable: fails('EACCES') }, 'noRights'],
    ['no file can be made', { open: fails('EROFS') }, 'noRights'],
    ['the disk is full at the first byte', { file: { write: fails('ENOSPC') } }, 'diskFull'],
    ['the disk takes nothing without saying so', { file: { write: async () => ({ bytesWritten: 0 }) } }, 'diskFull'],
    ['syncing fails', { file: { sync: fails('EIO') } }, 'failed'],
    ['closing fails', { file: { close: fails('EDQUOT') } }, 'diskFull'],
    ['the folder is read-only', { open: fails('EACCES') }, 'noRights'],
    ['the folder is gone', { open: fails('ENOENT') }, 'folderGone'],
    ['another program holds the file', { rename: fails('EBUSY') }, 'inUse'],
    ['another program holds the file, as Windows has it', { rename: fails('EPERM') }, 'inUse'],
    ['a program holds it on a network disk', { rename: fails('EACCES') }, 'inUse'],
    ['the network disk goes away', { rename: fails('EIO') }, 'failed'],
  ])('leaves the old file whole and nothing behind when %s', async (_, faults, fault) => {
    await writeFile(target, oldText);
    const error = await writeSafely(target, newBytes, disk(faults)).catch((thrown: unknown) => thrown);
    expect(saveFault(error)).toBe(fault);
    expect(await readFile(target, 'utf8')).toBe(oldText);
    expect(await readdir(folder)).toEqual(['report.docx']);
  });

  it('leaves the old file whole at whatever byte the disk fills up', async () => {
    await writeFile(target, oldText);
    for (let space = 0; space < newBytes.length; space += 1) {
      let left = space;
      const operations = disk();
      const filling: FileOperations = {
        ...operations,
        async open(name, flags) {
          const file = await operations.open(name, flags);
          return {
            ...file,
            async write(bytes, offset, length) {
              if (left === 0) return fails('ENOSPC')();
              const taken = await file.write(bytes, offset, Math.min(left, length));
              left -= taken.bytesWritten;
              return taken;
            },
          };
        },
      };
      const error = await writeSafely(target, newBytes, filling).catch((thrown: unknown) => thrown);
      expect(saveFault(error)).toBe('diskFull');
      expect(await readFile(target, 'utf8')).toBe(oldText);
      expect(await readdir(folder)).toEqual(['report.docx']);
    }
  });

  it('counts as saved when only the folder cannot be synced', async () => {
    const operations = disk();
    const open = (name: string, flags: string) => (flags === 'r' ? fails('EISDIR')() : operations.open(name, flags));
    await writeSafely(target, newBytes, { ...operations, open });
    expect(new Uint8Array(await readFile(target))).toEqual(newBytes);
  });

  it('syncs the bytes before it renames, and the folder after', async () => {
    const steps: string[] = [];
    const operations = disk();
    await writeSafely(target, newBytes, {
      ...operations,
      async open(name, flags) {
        const file = await operations.open(name, flags);
        const sync = async () => void steps.push(flags === 'wx' ? 'sync file' : 'sync folder');
        return { ...file, sync };
      },
      async rename(from, to) {
        steps.push('rename');
        await rename(from, to);
      },
    });
    expect(steps).toEqual(['sync file', 'rename', 'sync folder']);
  });

  it.each([
    ['a folder that is gone', (name: string) => path.join(name, 'gone', 'report.docx'), 'folderGone'],
    ['a file as folder', (name: string) => path.join(name, 'file', 'report.docx'), 'folderGone'],
  ])('says why %s cannot be written to', async (_, at, fault) => {
    await writeFile(path.join(folder, 'file'), '');
    const error = await writeSafely(at(folder), newBytes).catch((thrown: unknown) => thrown);
    expect(saveFault(error)).toBe(fault);
  });
});

describe('cleanName', () => {
  it.each([
    ['Jaarverslag 2021', 'Jaarverslag 2021'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\Windows\\win.ini', 'C Windows win.ini'],
    ['..', 'Podium'],
    ['', 'Podium'],
    [' .verborgen. ', 'verborgen'],
    ['con', 'con -'],
    ['LPT1.oud', 'LPT1.oud -'],
    ['vraag?*<>|"', 'vraag'],
    ['regel\nregel\u0000\u202e', 'regel regel'],
    ['Café d’Été', 'Café d’Été'],
  ])('makes %j into %j', (suggested, expected) => {
    expect(cleanName(suggested)).toBe(expected);
  });

  it('gives a name that stays in its folder, whatever is suggested', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (suggested) => {
        const name = cleanName(suggested);
        expect(name).toBe(path.basename(name));
        expect(name).toBe(path.win32.basename(name));
        expect(name).not.toMatch(/^[. ]|[. ]$|^$/);
        expect([...name].length).toBeLessThanOrEqual(122);
      }),
    );
  });
});

describe('withExtension', () => {
  it.each([
    ['/home/verslag', '/home/verslag.docx'],
    ['/home/verslag.docx', '/home/verslag.docx'],
    ['/home/Verslag.DOCX', '/home/Verslag.DOCX'],
    ['/home/verslag.2021', '/home/verslag.2021.docx'],
  ])('makes %s into %s', (file, expected) => {
    expect(withExtension(file, 'docx')).toBe(expected);
  });
});
