import type { Formats } from './formats.ts';

const KILOBYTE = 1_024;

/**
 * The size of a file: `340 KB`, `1.2 MB`.
 * @param units of the language, kilobytes first
 */
export function fileSize(
  formats: Pick<Formats, 'number' | 'rating'>,
  bytes: number,
  [kilobytes, megabytes]: readonly [kilobytes: string, megabytes: string],
): string {
  return bytes < KILOBYTE * KILOBYTE
    ? `${formats.number(Math.max(1, Math.round(bytes / KILOBYTE)))} ${kilobytes}`
    : `${formats.rating(bytes / KILOBYTE / KILOBYTE)} ${megabytes}`;
}

/**
 * What is left of a time: `42 s`, then `1:05`, in the digits of the language.
 * @param unit of seconds, with what stands before it
 */
export function timeLeft(formats: Pick<Formats, 'number'>, seconds: number, unit: string): string {
  if (seconds < 60) return `${formats.number(seconds)}${unit}`;
  const rest = seconds % 60;
  const padding = rest < 10 ? formats.number(0) : '';
  return `${formats.number(Math.floor(seconds / 60))}:${padding}${formats.number(rest)}`;
}

/** A tag that comes with Handpick in the words of a language; one of the site's own as the site writes it. */
export const tagIn =
  (tags: Readonly<Record<string, string>>) =>
  (tag: string): string =>
    Object.hasOwn(tags, tag) ? (tags[tag] ?? tag) : tag;
