import type { FieldKind } from '../../domain/field';
import { digits, readLength } from '../../domain/length';
import { readAmount } from '../../domain/money';
import type { Read } from '../../ui/useDraft';

/** Why typed text means nothing; keys of `texts.shell.misfits`. */
export type TypedProblem = 'number' | 'amount' | 'grade' | 'length';

type Value = string | number | null;

/** What typed text means for a kind of field. Text kinds mean themselves; empty is null for the others. */
export function readTyped(kind: FieldKind, typed: string): Read<Value> {
  const bare = typed.trim();
  switch (kind) {
    case 'number':
      return bare === '' ? { value: null } : numberRead(bare.replace(/\./g, '').replace(',', '.'), 'number');
    case 'cents': {
      if (bare === '') return { value: null };
      const cents = readAmount(bare);
      return cents === null ? { problem: 'amount' satisfies TypedProblem } : { value: cents };
    }
    case 'grade':
      return bare === '' ? { value: null } : numberRead(bare.replace(',', '.'), 'grade');
    case 'length': {
      if (bare === '') return { value: null };
      const ms = readLength(bare);
      return ms === null ? { problem: 'length' satisfies TypedProblem } : { value: ms };
    }
    case 'date':
    case 'time':
      return { value: bare || null };
    case 'longText':
      return { value: typed.replace(/\s+$/, '') };
    default:
      return { value: bare };
  }
}

function numberRead(text: string, problem: TypedProblem): Read<Value> {
  const value = Number(text);
  return /^-?\d+(\.\d+)?$/.test(text) && Number.isFinite(value) ? { value } : { problem };
}

/** A stored value as one would type it in Dutch. */
export function writeTyped(kind: FieldKind, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'number') return String(value);
  if (kind === 'length') return digits(value);
  if (kind === 'cents')
    return (value / 100).toLocaleString('nl-NL', {
      minimumFractionDigits: value % 100 ? 2 : 0,
      maximumFractionDigits: 2,
    });
  return String(value).replace('.', ',');
}
