/**
 * Jain's index of fairness: 1 when all have the same, 1/n when one has everything, `null` for nobody or
 * nothing (Jain, Chiu and Hawe 1984).
 */
export function jainIndex(values: readonly number[]): number | null {
  const sum = values.reduce((total, value) => total + value, 0);
  const squares = values.reduce((total, value) => total + value ** 2, 0);
  return squares === 0 ? null : sum ** 2 / (values.length * squares);
}
