import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../run-program.ts';
import { cssData, htmlData } from './editor-data.ts';
import type { ElementFacts } from './facts.ts';
import { fillDocument } from './fill-document.ts';
import { manifest } from './manifest.ts';
import { readElements } from './read-elements.ts';
import { tablesOf } from './tables.ts';
import { typings } from './typings.ts';

const DOCUMENT = 'docs/embedding.md';
const RECIPES = 'demo/recipes/';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Everything that is made from the source of the public elements, by its path below the project. */
export async function madeFiles(): Promise<ReadonlyMap<string, string>> {
  const elements = readElements();
  const made: readonly (readonly [string, string])[] = [
    ['elements/custom-elements.json', JSON.stringify(manifest(elements))],
    ['elements/html-data.json', JSON.stringify(htmlData(elements))],
    ['elements/css-data.json', JSON.stringify(cssData(elements))],
    ['elements/handpick.d.ts', typings(elements)],
    [DOCUMENT, fillDocument(read(DOCUMENT), (name) => textOf(name, elements))],
  ];
  const files = made.map(async ([file, text]) => [file, await formatted(file, text)] as const);
  return new Map(await Promise.all(files));
}

async function formatted(file: string, text: string): Promise<string> {
  const filepath = join(ROOT, file);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

/** A table of an element, or a recipe as it is run in tests. */
function textOf(name: string, elements: readonly ElementFacts[]): string {
  if (name.startsWith(RECIPES)) return `\`\`\`${extname(name).slice(1)}\n${read(name).trimEnd()}\n\`\`\``;
  const table = elements.map((element) => tablesOf(element).get(name)).find((found) => found !== undefined);
  if (table === undefined) throw new Error(`${DOCUMENT} asks for "${name}", which nothing makes.`);
  return table;
}
