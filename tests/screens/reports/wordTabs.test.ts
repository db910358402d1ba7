import { describe, expect, it } from 'vitest';
import { stopAfter, stopsOf } from '../../../renderer/screens/reports/wordTabs';

describe('tabs', () => {
  const stops = stopsOf(
    [
      { position: '200.00pt', leader: 'dot', style: 'right' },
      { position: '50.00pt', leader: null, style: 'clear' },
      { position: '100.00pt', leader: 'underscore', style: 'left' },
    ],
    30,
  );

  it('end at the next stop, and a hanging indent is one', () => {
    expect(stopAfter(0, stops, 36)).toEqual({ at: 30, align: 'left', leader: null });
    expect(stopAfter(30, stops, 36)).toEqual({ at: 100, align: 'left', leader: 'line' });
    expect(stopAfter(120, stops, 36)).toEqual({ at: 200, align: 'right', leader: 'dot' });
  });

  it('go on in steps after the last stop', () => {
    expect(stopAfter(201, stops, 36)).toMatchObject({ at: 216, align: 'left' });
    expect(stopAfter(0, [], 36)).toMatchObject({ at: 36 });
    expect(stopAfter(36, [], 36)).toMatchObject({ at: 72 });
  });
});
