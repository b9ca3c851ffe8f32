import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser } from './test/browser.ts';
import { Agent, MARA, Visitor } from './test/person.ts';
import { startProduct } from './test/product.ts';

/** Notes what the page has the system tell, and what of it was shown. */
function noteNotifications(): void {
  const told: string[] = [];
  const Real = window.Notification;
  class Noted extends Real {
    constructor(title: string, options?: NotificationOptions) {
      super(title, options);
      told.push(title);
    }
  }
  Object.assign(window, { Notification: Noted, told });
}

const toldIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { told: readonly string[] }).told);

/**
 * Puts a page behind another tab, or in front again. A browser that is driven holds every tab for visible,
 * so the page is told by what its scripts ask and hear.
 */
async function lookAt(page: Page, state: 'hidden' | 'visible', other: Page): Promise<void> {
  await (state === 'hidden' ? other : page).bringToFront();
  await page.evaluate((visibility) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => visibility === 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

test('[J28] a visitor behind another tab is called by the title, the icon and a notification of the system', async (context) => {
  const [product, people] = await Promise.all([startProduct('off', { OFFER_SECONDS: '120' }), openBrowser()]);
  context.after(async () => {
    await people.close();
    await product.close();
  });
  const agent = new Agent(await people.newPage());
  await agent.signIn(product);
  await agent.setStatus('Away');

  const visitor = new Visitor(await people.newPage());
  const { page } = visitor;
  await page.context().grantPermissions(['notifications'], { origin: product.shop });
  await page.addInitScript(noteNotifications);
  await visitor.openAdvice(product);
  await visitor.pick(MARA.name, 'Ida', 'Which strings for jazz?', 'only');
  await page.getByRole('button', { name: 'Notification' }).click();
  await page.getByRole('button', { name: 'Notification', pressed: true }).waitFor();
  const icon = () => page.locator('link[rel=icon]').getAttribute('href');
  const before = [await page.title(), await icon()];

  const other = await page.context().newPage();
  await lookAt(page, 'hidden', other);
  await agent.setStatus('Available');
  await page.waitForFunction(() => document.title.endsWith('is being called'));
  assert.notEqual(await icon(), before[1]);
  assert.deepEqual(await toldIn(page), ['Mara Lindqvist is being called']);
  await agent.accept('Ida');
  await page.waitForFunction(() => document.title.endsWith('has answered'));
  assert.deepEqual(await toldIn(page), ['Mara Lindqvist is being called', 'Mara Lindqvist has answered']);

  await lookAt(page, 'visible', other);
  assert.deepEqual([await page.title(), await icon()], before);
  await agent.say('Flatwounds.');
  await visitor.heard('Flatwounds.').waitFor();
  assert.equal((await toldIn(page)).length, 2, 'nobody is told of what they see');
  assert.deepEqual(people.complaints, [], 'no page raised an error');
});
