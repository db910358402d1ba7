import { describe, expect, it } from 'vitest';
import type { Told } from '../../renderer/data/runLog';
import { RunWriter } from '../../renderer/data/runWriter';

const stamp = { at: 1, monoMs: 1, boot: 'een', by: '' };

/** A world in which writing ends when the test says so, and time passes when it says so. */
function aWorld() {
  const written: string[][] = [];
  const writes: { readonly settle: (error?: unknown) => Promise<void>; readonly rows: readonly Told[] }[] = [];
  let timers: { at: number; then: () => void }[] = [];
  let now = 0;
  return {
    written,
    writes,
    pass(ms: number) {
      now += ms;
      const due = timers.filter((timer) => timer.at <= now);
      timers = timers.filter((timer) => timer.at > now);
      for (const { then } of due) then();
    },
    around: {
      write: (_: string, rows: readonly Told[]) =>
        new Promise<void>((resolve, reject) => {
          writes.push({
            rows,
            async settle(error) {
              if (error) reject(error);
              else {
                written.push(rows.map((row) => row.act.act));
                resolve();
              }
              await new Promise((done) => setImmediate(done));
            },
          });
        }),
      after(ms: number, then: () => void) {
        const timer = { at: now + ms, then };
        timers.push(timer);
        return () => {
          timers = timers.filter((one) => one !== timer);
        };
      },
    },
  };
}

describe('writing the log of an evening', () => {
  it('writes one after the other, what is told meanwhile together', async () => {
    const { around, writes, written } = aWorld();
    const writer = new RunWriter('e1', around);
    writer.append({ act: 'start', cueId: 'a' }, stamp);
    writer.append({ act: 'pause' }, stamp);
    writer.append({ act: 'resume' }, stamp);
    expect(writes.length).toBe(1);
    expect(writer.writing().unsaved.length).toBe(3);
    await writes[0]?.settle();
    expect(writer.writing().unsaved.map((row) => row.act.act)).toEqual(['pause', 'resume']);
    await writes[1]?.settle();
    expect(written).toEqual([['start'], ['pause', 'resume']]);
    expect(writer.writing()).toEqual({ unsaved: [], isFailing: false, recoveries: 0 });
  });

  it('keeps what fails, tells at once, tries again in order, and says when it is safe', async () => {
    const { around, writes, written, pass } = aWorld();
    const writer = new RunWriter('e1', around);
    const heard: boolean[] = [];
    writer.subscribe(() => heard.push(writer.writing().isFailing));
    writer.append({ act: 'start', cueId: 'a' }, stamp);
    await writes[0]?.settle(new Error('no room'));
    expect(writer.writing()).toMatchObject({ isFailing: true, unsaved: [{ act: { act: 'start' } }] });
    writer.append({ act: 'end' }, stamp);
    expect(writes.length).toBe(1);
    pass(500);
    await writes[1]?.settle(new Error('still no room'));
    pass(999);
    expect(writes.length).toBe(2);
    pass(1);
    await writes[2]?.settle();
    expect(written).toEqual([['start', 'end']]);
    expect(writer.writing()).toEqual({ unsaved: [], isFailing: false, recoveries: 1 });
    expect(heard.at(0)).toBe(false);
    expect(heard.at(-1)).toBe(false);
  });

  it('tells of a write that takes long, before it is known how it ends', async () => {
    const { around, writes, pass } = aWorld();
    const writer = new RunWriter('e1', around);
    writer.append({ act: 'start', cueId: 'a' }, stamp);
    pass(799);
    expect(writer.writing().isFailing).toBe(false);
    pass(1);
    expect(writer.writing().isFailing).toBe(true);
    await writes[0]?.settle();
    expect(writer.writing()).toMatchObject({ isFailing: false, recoveries: 1 });
  });

  it('takes nothing that can never be written, and goes on with the rest', async () => {
    const { around, writes, written } = aWorld();
    const writer = new RunWriter('e1', around);
    expect(() => writer.append({ act: 'offer', text: 'x'.repeat(20_000) }, stamp)).toThrow('runRows.text');
    writer.append({ act: 'end' }, stamp);
    await writes[0]?.settle();
    expect(written).toEqual([['end']]);
  });

  it('tries again at least every five seconds, however often it failed', async () => {
    const { around, writes, pass } = aWorld();
    const writer = new RunWriter('e1', around);
    writer.append({ act: 'end' }, stamp);
    for (let failed = 0; failed < 8; failed++) {
      await writes[failed]?.settle(new Error('no room'));
      pass(5_000);
      expect(writes.length).toBe(failed + 2);
    }
  });

  it('writes the acts of one moment together', () => {
    const { around, writes } = aWorld();
    const writer = new RunWriter('e1', around);
    const ids = writer.appendAll([{ act: 'pause', backMs: 9_000 }, { act: 'resume' }], stamp);
    expect(writes.map(({ rows }) => rows.map((row) => row.id))).toEqual([ids]);
    expect(new Set(ids).size).toBe(2);
  });
});
