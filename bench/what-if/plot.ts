import type { Hour } from './hours.ts';
import type { Named } from './table.ts';

const WIDTH = 760;
const PANEL = { left: 64, right: 24, height: 190, gap: 62, top: 112 } as const;
/**
 * Of Okabe and Ito's colours and of ColorBrewer's those that stand out on white and on black; dashes tell the
 * lines apart without them. The table has more columns than the plot has lines, if need be.
 */
const LINES = [
  { colour: '#0072b2', dash: 'none' },
  { colour: '#d55e00', dash: '7 4' },
  { colour: '#009e73', dash: '2 4' },
  { colour: '#cc79a7', dash: '9 3 2 3' },
  { colour: '#7570b3', dash: '1 3' },
  { colour: '#a6761d', dash: '12 4' },
] as const;

/** This grey has 4.5 : 1 on white and on black. */
const STYLE = `
  text { font: 12px system-ui, sans-serif; fill: #767676; }
  .title { font-size: 15px; font-weight: 600; }
  .grid { stroke: #8884; } .axis { stroke: #888; } .line { fill: none; stroke-width: 2.2; }`;

type Scale = { readonly x: (hour: number) => number; readonly y: (value: number) => number };
type Panel = {
  readonly title: string;
  readonly top: number;
  readonly most: number;
  readonly step: number;
  readonly label: (value: number) => string;
  readonly valueOf: (hour: Hour) => number | null;
};

/** Waits and loads by the hour, one line for each replay, on any background. */
export function plotOf(replays: readonly Named[], day: string): string {
  const shown = replays.slice(0, LINES.length);
  const hours = shown.flatMap(({ replay }) => replay.hours);
  const longest = Math.max(60, ...hours.map(({ waitSeconds }) => waitSeconds ?? 0));
  const step = [30, 60, 120, 300, 600, 1_200].find((size) => longest / size <= 5) ?? 3_600;
  const waits: Panel = {
    title: 'Mean wait of those served, by the hour of joining',
    top: PANEL.top,
    most: step * Math.ceil(longest / step),
    step,
    label: (value) => (value % 60 === 0 ? `${value / 60} min` : `${value} s`),
    valueOf: ({ waitSeconds }) => waitSeconds,
  };
  const loads: Panel = {
    title: 'Load: share of slot time online that was busy',
    top: PANEL.top + PANEL.height + PANEL.gap,
    most: 1,
    step: 0.25,
    label: (value) => `${100 * value} %`,
    valueOf: ({ load }) => load,
  };
  const height = loads.top + PANEL.height + 40;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${WIDTH}" height="${height}"`,
    `  viewBox="0 0 ${WIDTH} ${height}">`,
    `<title>Waits and loads by the hour, ${escaped(day)}</title>`,
    `<style>${STYLE}</style>`,
    `<text class="title" x="${PANEL.left}" y="26">The same day under other settings (${escaped(day)})</text>`,
    ...legendOf(shown),
    ...panelOf(waits, shown),
    ...panelOf(loads, shown),
    '</svg>',
    '',
  ].join('\n');
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const LEGEND = { perRow: 3, rowHeight: 20, top: 48 } as const;

function legendOf(replays: readonly Named[]): readonly string[] {
  const width = (WIDTH - PANEL.left - PANEL.right) / LEGEND.perRow;
  return replays.flatMap(({ name }, index) => {
    const x = PANEL.left + (index % LEGEND.perRow) * width;
    const y = LEGEND.top + Math.floor(index / LEGEND.perRow) * LEGEND.rowHeight;
    return [
      `<path class="line" ${strokeOf(index)} d="M${x} ${y}h26"/>`,
      `<text x="${x + 32}" y="${y + 4}">${escaped(name)}</text>`,
    ];
  });
}

function strokeOf(index: number): string {
  const { colour, dash } = LINES[index % LINES.length] ?? LINES[0];
  return `stroke="${colour}" stroke-dasharray="${dash}"`;
}

function panelOf(panel: Panel, replays: readonly Named[]): readonly string[] {
  const hours = replays[0]?.replay.hours ?? [];
  const first = hours[0]?.hour ?? 0;
  const inner = WIDTH - PANEL.left - PANEL.right;
  const scale: Scale = {
    x: (hour) => PANEL.left + ((hour - first + 0.5) * inner) / Math.max(1, hours.length),
    y: (value) => panel.top + PANEL.height * (1 - value / panel.most),
  };
  const bottom = panel.top + PANEL.height;
  return [
    `<text class="title" style="font-size:13px" x="${PANEL.left}" y="${panel.top - 12}">`,
    `${escaped(panel.title)}</text>`,
    ...gridOf(panel, scale),
    `<path class="axis" d="M${PANEL.left} ${bottom}h${inner}"/>`,
    ...hours.map(
      ({ hour }) =>
        `<text x="${scale.x(hour).toFixed(1)}" y="${bottom + 18}" text-anchor="middle">${hour} h</text>`,
    ),
    ...replays.map(
      ({ replay }, index) =>
        `<path class="line" ${strokeOf(index)} d="${lineOf(replay.hours, panel.valueOf, scale)}"/>`,
    ),
  ];
}

function gridOf({ most, step, label }: Panel, { y }: Scale): readonly string[] {
  const steps = Array.from({ length: Math.round(most / step) + 1 }, (_, index) => index * step);
  return steps.flatMap((value) => [
    `<path class="grid" d="M${PANEL.left} ${y(value).toFixed(1)}H${WIDTH - PANEL.right}"/>`,
    `<text x="${PANEL.left - 8}" y="${(y(value) + 4).toFixed(1)}" text-anchor="end">${label(value)}</text>`,
  ]);
}

/** An hour without a value leaves a gap. */
function lineOf(hours: readonly Hour[], valueOf: Panel['valueOf'], { x, y }: Scale): string {
  let isDrawing = false;
  return hours
    .map((hour) => {
      const value = valueOf(hour);
      const command = isDrawing ? 'L' : 'M';
      isDrawing = value !== null;
      return value === null ? '' : `${command}${x(hour.hour).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
}
