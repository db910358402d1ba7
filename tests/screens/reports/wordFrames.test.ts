import { describe, expect, it } from 'vitest';
import { frameStyle, readFrame } from '../../../renderer/screens/reports/wordFrames';

describe('frames', () => {
  const page = { width: 600, height: 800, top: 50, bottom: 60, left: 70, right: 80 };
  const framed = (attributes: Record<string, string>) => {
    const frame = readFrame((name) => attributes[name] ?? null);
    return frame && frameStyle(frame, page);
  };

  it('stand at their place on the page, as large as they are', () => {
    const badge = { w: '4310', h: '2325', x: '1247', y: '1219', hAnchor: 'page', vAnchor: 'page', hRule: 'exact' };
    expect(framed(badge)).toEqual({
      ...{ left: '62.35pt', top: '60.95pt', width: '215.5pt', height: '116.25pt', overflow: 'hidden' },
    });
  });

  it('are counted from the margin, or stand in a part of the page', () => {
    expect(framed({ hAnchor: 'margin', vAnchor: 'margin', x: '200', y: '100', h: '400' })).toMatchObject({
      ...{ left: '80pt', top: '55pt', width: 'max-content', minHeight: '20pt' },
    });
    expect(framed({ hAnchor: 'page', vAnchor: 'page', xAlign: 'right', yAlign: 'bottom' })).toMatchObject({
      ...{ left: '600pt', top: '800pt', translate: '-100% -100%' },
    });
    expect(framed({ hAnchor: 'margin', vAnchor: 'text', xAlign: 'center', y: '40' })).toMatchObject({
      ...{ left: '295pt', marginTop: '2pt', translate: '-50% 0%' },
    });
  });

  it('are no drop caps', () => {
    expect(framed({ dropCap: 'drop', lines: '3' })).toBeNull();
  });
});
