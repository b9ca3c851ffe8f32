import type { Position } from '../protocol/index.ts';

export type { Branch, Position } from '../protocol/index.ts';

/** Mean radius, so that the sphere has the surface of the earth. */
const EARTH_KILOMETRES = 6_371;

/** Along a great circle by the haversine formula; the earth's flattening makes up to 0.5 % of difference. */
export function kilometresBetween(from: Position, to: Position): number {
  const [south, north] = [radians(from.latitude), radians(to.latitude)];
  const across = Math.sin((north - south) / 2) ** 2;
  const along = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const half = across + Math.cos(south) * Math.cos(north) * along;
  return 2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(half)));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The nearest branch with its distance; of two as near the first; `null` without branches. */
export function nearestOf<Place extends Position>(
  branches: readonly Place[],
  position: Position,
): { readonly branch: Place; readonly kilometres: number } | null {
  let nearest: { readonly branch: Place; readonly kilometres: number } | null = null;
  for (const branch of branches) {
    const kilometres = kilometresBetween(position, branch);
    if (nearest === null || kilometres < nearest.kilometres) nearest = { branch, kilometres };
  }
  return nearest;
}
