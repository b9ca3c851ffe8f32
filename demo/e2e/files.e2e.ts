import test, { afterEach, beforeEach } from 'node:test';
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { openBrowser, type People } from './test/browser.ts';
import { Agent, MARA, Visitor } from './test/person.ts';
import { startProduct, type Product } from './test/product.ts';

let product: Product;
let people: People;

beforeEach(async () => {
  [product, people] = await Promise.all([startProduct('off', { OFFER_SECONDS: '120' }), openBrowser()]);
});

afterEach(async () => {
  const complaints = people.complaints;
  await people.close();
  await product.close();
  assert.deepEqual(complaints, [], 'no page raised an error');
});

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n');
const painting = async (red: number): Promise<Buffer> =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: { r: red, g: 90, b: 60 } } })
    .jpeg()
    .toBuffer();

const photo = async (name: string, red = 200) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await painting(red),
});
const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: PDF });
type Chosen = Awaited<ReturnType<typeof photo>>;

const attach = (page: Page, ...files: readonly Chosen[]): Promise<void> =>
  page.locator('hp-file-tray input[type="file"]').setInputFiles([...files]);

/** Waits until this image is drawn, not only there. */
async function isDrawn(image: Locator): Promise<void> {
  await image.waitFor();
  await image.evaluate((drawn: HTMLImageElement) => drawn.decode());
}

async function pastePicture(page: Page, picture: Buffer): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Message' });
  await field.evaluate((element, base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/jpeg' }));
    const event = new ClipboardEvent('paste', {
      clipboardData,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    element.dispatchEvent(event);
  }, picture.toString('base64'));
}

test('[J16] what is written and attached while waiting is there when the call is accepted', async () => {
  const mara = new Agent(await people.newPage());
  await mara.signIn(product, MARA);
  await mara.setStatus('Away');
  const ida = new Visitor(await people.newPage());
  await ida.openAdvice(product);
  await ida.pick(MARA.name, 'Ida', '', 'only');

  const { page } = ida;
  await page.getByRole('textbox', { name: 'Your question' }).fill('Is this crack dangerous?');
  await attach(page, await photo('crack.jpg'), pdf('invoice.pdf'));
  await page.getByText('Ready, 1 KB').first().waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved. It is there when somebody answers.').waitFor();
  await isDrawn(page.getByRole('img', { name: 'Image: crack.webp' }));

  await page.getByRole('button', { name: 'Change your question' }).click();
  await page.getByRole('textbox', { name: 'Your question' }).fill('Is this crack in the neck dangerous?');
  await page.getByRole('button', { name: 'Remove invoice.pdf' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved. It is there when somebody answers.').waitFor();
  await page.reload();
  await page.getByText('Is this crack in the neck dangerous?').waitFor();

  await mara.setStatus('Available');
  await isDrawn(mara.page.getByRole('img', { name: 'Image: crack.webp' }).first());
  await mara.accept('Ida');
  await mara.page.getByText('Is this crack in the neck dangerous?').first().waitFor();
  await isDrawn(mara.page.getByRole('img', { name: 'Image: crack.webp' }).first());
  assert.equal(await mara.page.getByText('invoice.pdf').count(), 0);
  await ida.heard('Is this crack in the neck dangerous?').waitFor();
  await isDrawn(page.getByRole('img', { name: 'Image: crack.webp' }));
});

test('[J17] files go both ways in a conversation; a bad line, a wrong file and a change of mind included', async () => {
  const mara = new Agent(await people.newPage());
  await mara.signIn(product, MARA);
  await mara.setStatus('Available');
  const ida = new Visitor(await people.newPage());
  await ida.openAdvice(product);
  await ida.pick(MARA.name, 'Ida', 'A question');
  await mara.accept('Ida');
  const { page } = ida;
  await ida.say('Hello');
  await mara.heard('Hello').waitFor();

  await attach(page, { ...pdf('drawing.pdf'), buffer: Buffer.from('<svg onload="alert(1)"/>') });
  await page.getByText('Send an image (JPEG, PNG or WebP) or a PDF.').waitFor();
  await page.getByRole('button', { name: 'Remove drawing.pdf' }).click();

  let isBroken = true;
  await page.route('**/attachments/**', (route) =>
    isBroken && route.request().method() === 'PUT' ? route.abort() : route.continue(),
  );
  await pastePicture(page, await painting(10));
  await page.getByRole('progressbar', { name: 'image.png' }).waitFor();
  isBroken = false;
  await page.getByText(/^Ready/).waitFor({ timeout: 20_000 });
  await page.getByRole('textbox', { name: 'Message' }).press('Enter');
  await isDrawn(mara.page.getByRole('img', { name: 'Image: image.webp' }));

  await attach(mara.page, pdf('plan.pdf'));
  await mara.page.getByText(/^Ready/).waitFor();
  await mara.say('Here is the plan');
  await ida.heard('Here is the plan').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save plan.pdf' }).click();
  const saved = await download;
  assert.equal(saved.suggestedFilename(), 'plan.pdf');

  const address = await page.evaluate(async (server) => {
    const entry = performance.getEntriesByType('resource').find(({ name }) => name.includes('/attachments/'));
    const answer = await fetch(entry?.name ?? server, { credentials: 'omit' });
    return { status: answer.status, name: entry?.name ?? '' };
  }, product.server);
  assert.match(address.name, /\/attachments\//);
  assert.equal(address.status, 401, 'the address alone opens nothing');
});
