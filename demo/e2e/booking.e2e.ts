import assert from 'node:assert/strict';
import test, { after, afterEach, before } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { BookingPage, Slots } from '../../server/protocol/index.ts';
import { openBrowser, type People } from './test/browser.ts';
import { Agent, MARA } from './test/person.ts';
import { openPostbox, type Postbox } from './test/postbox.ts';
import { startProduct, type Product } from './test/product.ts';

const WEEK_MINUTES = 7 * 24 * 60;
const CALLS = /Mara .*calls you/;

let product: Product;
let people: People;
let postbox: Postbox;
/** How long before a call its visitor is reminded; it counts from the next start. */
let reminderMinutes = 0;

before(async () => {
  postbox = await openPostbox();
  const settings = (server: string) => ({
    SMTP_URL: postbox.url,
    SMTP_FROM: 'Six Strings <help@shop.example>',
    PUBLIC_URL: server,
    REMINDER_MINUTES: String(reminderMinutes),
  });
  [product, people] = await Promise.all([startProduct('off', settings), openBrowser()]);
});

after(async () => {
  await people.close();
  await product.close();
  postbox.close();
});

afterEach(() => assert.deepEqual(people.complaints, [], 'no page raised an error'));

async function openClosedShop(): Promise<Page> {
  const page = await people.newPage();
  await page.goto(`${product.shop}/advice.html`);
  await page.getByRole('heading', { name: 'Nobody is here right now' }).waitFor();
  return page;
}

/** The sheet in which something is arranged. */
const sheetOf = (page: Page): Locator => page.getByRole('dialog');

/** Opens the sheet for a call with Mara, from her page; the times have come. */
async function beginBooking(page: Page, mail: string): Promise<Locator> {
  await page.getByRole('listitem').filter({ hasText: MARA.name }).getByRole('button').first().click();
  await page.getByRole('button', { name: `Book a call with ${MARA.name}` }).click();
  const sheet = sheetOf(page);
  await sheet.getByLabel('Mail address').fill(mail);
  return sheet;
}

const timeIn = (within: Locator | Page): Promise<string> =>
  within.getByRole('combobox', { name: 'Time' }).inputValue();

const linkIn = (letter: string): string => /http\S+\/booking#[\w.~-]+/.exec(letter)?.[0] ?? '';

test('[J10] a message that is left after hours reaches the console, and what was typed outlives somebody’s coming', async () => {
  const page = await openClosedShop();
  await page.getByText(/By our hours somebody|back .* your time/).waitFor();
  await page.getByRole('button', { name: 'Leave a message' }).click();
  const sheet = sheetOf(page);
  await sheet.getByLabel('Your message').fill('Please keep the Larkspur for me.');
  await sheet.getByLabel('Mail address').fill('ida@example.org');
  const agent = new Agent(await people.newPage());
  await agent.signIn(product);
  await agent.setStatus('Available');
  await page.getByRole('article').filter({ hasText: MARA.name }).waitFor({ state: 'attached' });
  assert.equal(await sheet.getByLabel('Your message').inputValue(), 'Please keep the Larkspur for me.');
  await sheet.getByRole('button', { name: 'Leave it' }).click();
  await sheet.getByRole('heading', { name: 'Your message is left' }).waitFor();
  await sheet.getByText('ida@example.org').waitFor();
  await sheet.getByRole('button', { name: 'Close' }).click();

  const left = agent.page.getByRole('listitem').filter({ hasText: 'keep the Larkspur' });
  await left.getByRole('link', { name: 'ida@example.org' }).waitFor();
  await left.getByRole('button', { name: /^Done/ }).click();
  await left.waitFor({ state: 'detached' });
  await agent.setStatus('Offline');
  await agent.page.context().close();
});

test('[J11] a slot is booked once; the mail’s link moves and cancels the call, and every page follows', async () => {
  const [first, second] = [await openClosedShop(), await openClosedShop()];
  const [one, other] = [
    await beginBooking(first, 'ida@example.org'),
    await beginBooking(second, 'jo@example.org'),
  ];
  const slot = await timeIn(one);
  assert.equal(await timeIn(other), slot, 'both are offered the first free time');
  await one.getByRole('button', { name: 'Book this time' }).click();
  await one.getByRole('heading', { name: /Your call is booked/ }).waitFor();
  await one.getByText('A mail confirms it.').waitFor();
  await one.getByRole('button', { name: 'Close' }).click();
  const shown = first.getByRole('listitem').filter({ hasText: CALLS });
  await shown.waitFor();

  await other.getByRole('button', { name: 'Book this time' }).click();
  await other.getByRole('alert').waitFor();
  await second.waitForFunction((taken) => {
    const find = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element instanceof HTMLSelectElement && element.name === 'time'
          ? [...element.options].map(({ value }) => value)
          : []),
        ...(element.shadowRoot === null ? [] : find(element.shadowRoot)),
      ]);
    const times = find(document);
    return times.length > 0 && !times.includes(taken);
  }, slot);
  assert.equal(await other.getByLabel('Mail address').inputValue(), 'jo@example.org');

  const link = linkIn(await postbox.letter(1));
  assert.ok(link.startsWith(`${product.server}/booking#`), link);
  const page = await people.newPage();
  await page.goto(link);
  await page.getByRole('heading', { name: CALLS }).waitFor();
  await page.getByRole('button', { name: 'Another time' }).click();
  await page.getByRole('combobox', { name: 'Time' }).selectOption({ index: 2 });
  const moved = await page.getByRole('combobox', { name: 'Time' }).locator('option').nth(2).innerText();
  await page.getByRole('button', { name: 'Take this time' }).click();
  await page.getByText('Your call has a new time.').waitFor();
  assert.notEqual(page.url(), link);
  await page.reload();
  await page.getByRole('heading', { name: moved.trim() }).waitFor();
  await first.getByRole('listitem').filter({ hasText: moved.trim() }).waitFor();
  assert.notEqual(linkIn(await postbox.letter(2)), '');

  await page.getByRole('button', { name: 'Cancel the call' }).click();
  await page.getByRole('button', { name: 'Cancel the call' }).click();
  await page.getByRole('heading', { name: 'Your call is cancelled' }).waitFor();
  await shown.waitFor({ state: 'detached' });
  await page.goto(`${product.server}/console`);
  await page.goto(link);
  await page.getByRole('heading', { name: 'This call is over or cancelled' }).waitFor();
});

test('[J12] a booked call is reminded of, over a restart, and stands in the console', async () => {
  const page = await openClosedShop();
  const sheet = await beginBooking(page, 'kim@example.org');
  await sheet.getByRole('button', { name: 'Book this time' }).click();
  await sheet.getByRole('heading', { name: /Your call is booked/ }).waitFor();
  await sheet.getByRole('button', { name: 'Close' }).click();
  const shown = page.getByRole('listitem').filter({ hasText: CALLS });
  await shown.waitFor();
  assert.equal(await page.getByText(/^Soon:/).count(), 0);
  reminderMinutes = WEEK_MINUTES;
  await product.killAndStartAgain();
  await page.getByText(/^Soon: Mara .*calls you at/).waitFor();

  const agent = new Agent(await people.newPage());
  await agent.signIn(product);
  const booked = agent.page.getByRole('listitem').filter({ hasText: 'kim@example.org' });
  await booked.getByRole('button', { name: /^I cannot call/ }).click();
  await page.getByText(/^Mara .*cannot call you .* Choose another time/).waitFor();
});

/** The page of a link, with these times, as somebody in Berlin sees it. */
async function openInBerlin(startsAt: string, free: readonly string[]): Promise<Page> {
  const at = (text: string): number => Date.parse(text);
  const agent = { agentId: 'mara', name: MARA.name, headline: '', photoUrl: null };
  const shown = {
    siteName: 'Six Strings',
    booking: {
      bookingId: 'booking-1',
      agent,
      choice: { kind: 'agent', agentId: 'mara' },
      need: { skills: [], languages: [] },
      startsAt: at(startsAt),
      endsAt: at(startsAt) + 900_000,
      phase: { state: 'booked', reminded: false },
    },
    sendsMail: false,
    serverNow: at(startsAt) - 3 * 86_400_000,
  } as unknown as BookingPage;
  const slots: Slots = {
    slots: free.map(at),
    slotMinutes: 15,
    opensAt: null,
    sendsMail: false,
    serverNow: shown.serverNow,
  };
  const page = await people.newPage({ zone: 'Europe/Berlin' });
  await page.route('**/v1/booking', (route) => route.fulfill({ json: shown }));
  await page.route('**/v1/booking/slots', (route) => route.fulfill({ json: slots }));
  await page.goto(`${product.server}/booking#a.link`);
  return page;
}

const timesIn = async (page: Page): Promise<readonly string[]> => {
  await page.getByRole('button', { name: 'Another time' }).click();
  const options = page.getByRole('combobox', { name: 'Time' }).locator('option');
  await options.first().waitFor({ state: 'attached' });
  return (await options.allInnerTexts()).map((text) => text.trim().replaceAll(/\s/gu, ' '));
};

test('[J12] on both days of a clock change every time is told as the clock of the reader shows it', async () => {
  const spring = await openInBerlin('2027-03-28T01:30:00Z', [
    '2027-03-28T00:30:00Z',
    '2027-03-28T01:00:00Z',
    '2027-03-28T02:00:00Z',
  ]);
  await spring.getByRole('heading', { name: /March 28 at 3:30/ }).waitFor();
  await spring.getByText('Central European Summer Time').waitFor();
  assert.deepEqual(await timesIn(spring), ['1:30 AM', '3:00 AM', '4:00 AM']);

  const autumn = await openInBerlin('2027-10-31T00:30:00Z', [
    '2027-10-31T00:30:00Z',
    '2027-10-31T01:30:00Z',
    '2027-10-31T02:30:00Z',
  ]);
  await autumn.getByRole('heading', { name: /October 31 at 2:30/ }).waitFor();
  assert.deepEqual(await timesIn(autumn), [
    '2:30 AM (Central European Summer Time)',
    '2:30 AM (Central European Standard Time)',
    '3:30 AM',
  ]);
});
