import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { after, afterEach, before } from 'node:test';
import { ROOT } from '../../scripts/run-program.ts';
import { openBrowser, type People } from './test/browser.ts';
import { bundleRecipe } from './test/bundle-recipe.ts';
import { startProduct, type Product } from './test/product.ts';
import { somebodyFree } from './test/somebody-free.ts';

/** By the folders of `demo/recipes/`. */
const ENTRIES = { react: 'main.tsx', vue: 'main.ts', svelte: 'main.ts' } as const;

let product: Product;
let people: People;

before(async () => {
  [product, people] = await Promise.all([startProduct('calm'), openBrowser()]);
  await somebodyFree(product);
});

after(async () => {
  await people.close();
  await product.close();
});

afterEach(() => assert.deepEqual(people.complaints, [], 'no page raised an error'));

/** Opens the page and uses it: its button calls a method, and its own words tell of an event. */
async function useRecipe(path: string, body: string): Promise<void> {
  const page = await people.newPage();
  const html = `<!doctype html><html lang="en"><head><title>Recipe</title></head><body>${body}</body></html>`;
  product.addPage(path, { html });
  await page.goto(product.shop + path);
  const picker = page.locator('agent-picker');
  await picker.getByRole('button', { name: 'Choose who helps you' }).waitFor();
  assert.equal(await picker.getAttribute('layout'), 'launcher');
  await page.getByRole('button', { name: 'Ask somebody' }).click();
  await picker.getByRole('article').first().waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: /^\d+ people at .+\.$/u })
    .first()
    .waitFor();
  await page.close();
}

for (const [framework, entry] of Object.entries(ENTRIES)) {
  test(`[D60] the recipe for ${framework} mounts the element, hears an event, calls a method`, async () => {
    const code = (await bundleRecipe(`${framework}/${entry}`)).replaceAll('</script', '<\\/script');
    const script = `<script type="module" src="${product.server}/picker.js"></script>`;
    await useRecipe(
      `/${framework}.html`,
      `${script}<div id="root"></div><script type="module">${code}</script>`,
    );
  });
}

test('[D60] the recipe for a plain page does the same', async () => {
  const recipe = await readFile(join(ROOT, 'demo/recipes', 'plain.html'), 'utf8');
  const here = recipe.replace('https://help.example.com', product.server).replace('"shop"', '"demo"');
  await useRecipe('/plain.html', here);
});
