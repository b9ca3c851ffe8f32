import { nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { everyNth } from './plot-scale.ts';

export type Series = {
  readonly name: string;
  /** One for each name below; `null` where nothing was measured, which is no zero. */
  readonly values: readonly (number | null)[];
  /** What a figure is made of, or why there is none: `12 of 40`. */
  readonly details?: readonly (string | null)[];
};

/** A series that is switched on, with the ink that it has. */
export type Drawn = Series & { readonly ink: number };

export const HEIGHT = 220;
const NAME_PIXELS = 72;
const CHARACTER_PIXELS = 7;
const START_LEAST = 44;
const LABEL_PIXELS = 16;
const LABEL_CHARACTERS = 13;
const FEWEST_BAR_PIXELS = 2;

/** Where figures and steps lie in the drawing. */
export class Room {
  readonly start: number;
  readonly top = 12;
  readonly bottom = HEIGHT - 28;
  readonly right: number;
  readonly step: number;
  readonly #ticks: readonly number[];

  /** @param tickCharacters of the longest figure at the axis */
  constructor(
    width: number,
    steps: number,
    ticks: readonly number[],
    tickCharacters: number,
    hasLabels: boolean,
  ) {
    this.start = Math.max(START_LEAST, 14 + tickCharacters * CHARACTER_PIXELS);
    this.right = width - (hasLabels ? 112 : 12);
    this.step = (this.right - this.start) / Math.max(1, steps);
    this.#ticks = ticks;
  }

  x(index: number): number {
    return this.start + (index + 0.5) * this.step;
  }

  y(value: number): number {
    const [from = 0, to = 1] = [this.#ticks[0], this.#ticks.at(-1)];
    return this.bottom - ((value - from) / (to - from)) * (this.bottom - this.top);
  }

  /** The step that lies at so many pixels, the nearest at either side. */
  at(pixels: number, steps: number): number {
    return Math.max(0, Math.min(steps - 1, Math.floor((pixels - this.start) / this.step)));
  }
}

const short = (name: string, characters: number): string =>
  name.length > characters ? `${name.slice(0, Math.max(1, characters - 1))}…` : name;

export const drawAxes = (
  room: Room,
  ticks: readonly number[],
  names: readonly string[],
  format: (value: number) => string,
) => {
  const nth = everyNth(names.length, room.right - room.start, NAME_PIXELS);
  const characters = Math.floor((room.step * nth) / CHARACTER_PIXELS);
  return svg`${ticks.map(
    (tick) => svg`<line class=${tick === 0 ? 'zero' : 'grid'} x1=${room.start} x2=${room.right}
        y1=${room.y(tick)} y2=${room.y(tick)} />
      <text class="tick" x=${room.start - 8} y=${room.y(tick) + 4}>${format(tick)}</text>`,
  )}${names.map((name, index) =>
    index % nth === 0
      ? svg`<text class="name" x=${room.x(index)} y=${HEIGHT - 8}>${short(name, characters)}</text>`
      : nothing,
  )}`;
};

export function drawLine(room: Room, { values, ink }: Drawn): TemplateResult {
  let isOpen = false;
  const path = values.map((value, at) => {
    const command =
      value === null ? '' : `${isOpen ? 'L' : 'M'}${room.x(at).toFixed(1)} ${room.y(value).toFixed(1)}`;
    isOpen = value !== null;
    return command;
  });
  const alone = values.map((value, at) =>
    value !== null && (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null
      ? svg`<circle class="dot ink-${ink}" cx=${room.x(at)} cy=${room.y(value)} r="3" />`
      : nothing,
  );
  return svg`<path class="line ink-${ink}" d=${path.join('')} />${alone}`;
}

/** @param place the series among those drawn, `of` so many: their bars stand beside each other */
export function drawBars(room: Room, { values, ink }: Drawn, place: number, of: number) {
  const width = Math.max(FEWEST_BAR_PIXELS, Math.min(56, (room.step * 0.7) / of));
  return values.map((value, at) => {
    if (value === null) return nothing;
    const left = room.x(at) - (width * of) / 2 + place * width;
    const [low, high] = [room.y(Math.min(0, value)), room.y(Math.max(0, value))];
    return svg`<rect class="bar ink-${ink}" x=${left} y=${high}
      width=${Math.max(1, width - 1)} height=${low - high} />`;
  });
}

/** Each at the height of its last figure, moved apart where two would lie over each other, and inside. */
export function drawLabels(room: Room, drawn: readonly Drawn[]) {
  const ends = drawn
    .flatMap(({ name, values, ink }) => {
      const last = values.findLast((value) => value !== null) ?? null;
      return last === null ? [] : [{ name, ink, y: room.y(last) }];
    })
    .sort((one, other) => one.y - other.y);
  return ends.map(({ name, ink, y }, index) => {
    const above = ends
      .slice(0, index)
      .reduce((place, end) => Math.max(end.y, place) + LABEL_PIXELS, -Infinity);
    const lowest = room.bottom - (ends.length - 1 - index) * LABEL_PIXELS;
    const place = Math.min(lowest, Math.max(y, above));
    const text = short(name, LABEL_CHARACTERS);
    return svg`<text class="label ink-${ink}" x=${room.right + 8} y=${place + 4}>${text}</text>`;
  });
}

/** Where somebody reads: a line through the step, and a dot on each figure of it. */
export const drawCursor = (room: Room, drawn: readonly Drawn[], at: number, kind: 'line' | 'bar') => svg`
  <line class="cursor" x1=${room.x(at)} x2=${room.x(at)} y1=${room.top} y2=${room.bottom} />
  ${drawn.map(({ values, ink }) => {
    const value = values[at] ?? null;
    return value === null || kind === 'bar'
      ? nothing
      : svg`<circle class="mark ink-${ink}" cx=${room.x(at)} cy=${room.y(value)} r="4.5" />`;
  })}`;
