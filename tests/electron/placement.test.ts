import { describe, expect, it } from 'vitest';
import { type DisplayFacts, displayOf, placement, printOf } from '../../electron/placement';

const display = (id: number, x: number, width: number, height: number, label = `Display ${id}`): DisplayFacts => ({
  id,
  label,
  bounds: { x, y: 0, width, height },
  workArea: { x, y: 0, width, height: height - 40 },
});
const laptop = display(1, 0, 1280, 840);
const beamer = display(2, 1280, 1920, 1080, 'Beamer');
const other = display(3, -1024, 1024, 768, 'Monitor');

describe('a screen for the audience', () => {
  it('fills its display', () => {
    expect(placement('stage', printOf(beamer), [laptop, beamer, other])).toEqual({
      displayId: 2,
      bounds: beamer.bounds,
      isLost: false,
    });
    expect(placement('room', printOf(other), [laptop, beamer, other])).toMatchObject({ displayId: 3 });
  });

  it('stands small on the primary display while its own is gone, the stage and the room apart', () => {
    expect(placement('stage', printOf(beamer), [laptop])).toEqual({
      displayId: null,
      bounds: { x: 960, y: 600, width: 320, height: 200 },
      isLost: true,
    });
    expect(placement('room', printOf(beamer), [laptop])).toMatchObject({ bounds: { x: 960, y: 0 }, isLost: true });
  });

  it('goes back when its display does, under another number as well', () => {
    const back = { ...beamer, id: 40 };
    expect(placement('stage', printOf(beamer), [laptop, back])).toMatchObject({ displayId: 40, isLost: false });
  });

  it('follows its display when that moves or changes size', () => {
    const moved = { ...beamer, bounds: { x: 0, y: -720, width: 1280, height: 720 } };
    expect(placement('stage', printOf(beamer), [laptop, moved])).toEqual({
      displayId: 2,
      bounds: moved.bounds,
      isLost: false,
    });
  });

  it('takes no other display for its own', () => {
    const nameless = { ...beamer, id: 50, label: '' };
    const larger = { ...beamer, id: 51, bounds: { ...beamer.bounds, width: 3840 } };
    for (const stranger of [nameless, larger, other])
      expect(placement('stage', printOf(beamer), [laptop, stranger])).toMatchObject({ displayId: null, isLost: true });
    expect(displayOf({ ...printOf(beamer), label: '' }, [nameless])).toBeUndefined();
  });

  it('stands in a window of its own when it was asked to, and even without any display', () => {
    expect(placement('stage', null, [laptop, beamer])).toEqual({
      displayId: null,
      bounds: { x: 640, y: 400, width: 640, height: 400 },
      isLost: false,
    });
    expect(placement('stage', null, []).bounds).toMatchObject({ width: 640, height: 400 });
  });
});
