/** How a square is cut out of an image. */
export type PhotoCut = {
  /** 1 shows the whole shorter side, `ZOOM_MOST` a fraction of it. */
  readonly zoom: number;
  /** Where the square lies in the room that it has, 0 to 1 from left to right, */
  readonly across: number;
  /** and from top to bottom. */
  readonly down: number;
};

export const ZOOM_MOST = 4;
export const MIDDLE: PhotoCut = { zoom: 1, across: 0.5, down: 0.5 };

type Size = { readonly width: number; readonly height: number };
export type Square = { readonly left: number; readonly top: number; readonly side: number };

/** The square in pixels of the image: always within it. */
export function squareOf({ width, height }: Size, { zoom, across, down }: PhotoCut): Square {
  const side = Math.min(width, height) / zoom;
  return { left: (width - side) * across, top: (height - side) * down, side };
}

const within = (value: number): number => Math.min(1, Math.max(0, value));

/** The cut after the image was dragged by so many of the square's sides. */
export function dragged(size: Size, cut: PhotoCut, sidesAcross: number, sidesDown: number): PhotoCut {
  const { side } = squareOf(size, cut);
  const moved = (at: number, room: number, sides: number): number =>
    room === 0 ? at : within(at - (sides * side) / room);
  return {
    ...cut,
    across: moved(cut.across, size.width - side, sidesAcross),
    down: moved(cut.down, size.height - side, sidesDown),
  };
}
