import { execFileSync } from 'node:child_process';

/** The path of a program on this machine; null when it is not installed. */
export function installed(program: string): string | null {
  try {
    return execFileSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}
