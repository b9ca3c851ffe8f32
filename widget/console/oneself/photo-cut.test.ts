import { expect } from '@open-wc/testing';
import { dragged, MIDDLE, squareOf, ZOOM_MOST } from './photo-cut.ts';

const WIDE = { width: 400, height: 200 };

describe('the part of a photo that is shown', () => {
  it('[A155] is a square within the photo, whatever is asked', () => {
    expect(squareOf(WIDE, MIDDLE)).to.deep.equal({ left: 100, top: 0, side: 200 });
    for (const zoom of [1, 1.7, ZOOM_MOST])
      for (const across of [0, 0.3, 1])
        for (const down of [0, 0.8, 1]) {
          const { left, top, side } = squareOf(WIDE, { zoom, across, down });
          expect(left >= 0 && top >= 0 && left + side <= 400.001 && top + side <= 200.001).to.equal(true);
        }
  });

  it('[A155] follows the hand, and stops at the edge', () => {
    expect(squareOf(WIDE, dragged(WIDE, MIDDLE, 0.25, 0.25)).left).to.equal(50);
    expect(squareOf(WIDE, dragged(WIDE, MIDDLE, 9, 0)).left).to.equal(0);
    expect(squareOf(WIDE, dragged(WIDE, MIDDLE, -9, 0)).left).to.equal(200);
  });
});
