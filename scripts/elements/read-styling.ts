import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run-program.ts';
import type { CustomPropertyFacts, Named } from './facts.ts';

type Styling = {
  readonly slots: readonly Named[];
  readonly parts: readonly Named[];
  readonly customProperties: readonly CustomPropertyFacts[];
};

/** What the page on styling lists; another test holds that page to the code. */
export function readStyling(): Styling {
  const sections = readFileSync(join(ROOT, 'docs/styling.md'), 'utf8').split(/^## /mu);
  const rows = (heading: string) =>
    (sections.find((section) => section.startsWith(heading)) ?? '')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split(/(?<!\\)\|/u).map((cell) => cell.trim()))
      .map(([, name = '', ...cells]) => ({ name: name.replaceAll('`', ''), cells: cells.slice(0, -1) }));
  const named = (heading: string): readonly Named[] =>
    rows(heading).map(({ name, cells }) => ({ name, description: cells[0] ?? '' }));
  return {
    slots: named('Slots'),
    parts: named('Parts'),
    customProperties: rows('Custom properties').map(({ name, cells: [value = '', description = ''] }) => ({
      name,
      default: value.replaceAll('`', ''),
      description,
    })),
  };
}
