import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = new URL('./', import.meta.url);

/** The demo's own folder with its pages and pictures, whether the code runs from source or from `dist/`. */
export const DEMO_FOLDER = existsSync(new URL('shop/pages/', here)) ? here : new URL('../../demo/', here);

/** The path of a file or folder of the demo, such as `shop/pages/`. */
export const demoPath = (name: string): string => fileURLToPath(new URL(name, DEMO_FOLDER));
