import assert from 'node:assert/strict';
import test, { afterEach, beforeEach } from 'node:test';
import { openBrowser, type People } from './test/browser.ts';
import { Agent, MARA, Visitor } from './test/person.ts';
import { startProduct, type Product } from './test/product.ts';

let product: Product;
let people: People;

/** A product and people of its own for each journey, so that one that goes wrong spoils no other. */
beforeEach(async () => {
  [product, people] = await Promise.all([startProduct(), openBrowser()]);
});

afterEach(async () => {
  const complaints = people.complaints;
  await people.close();
  await product.close();
  assert.deepEqual(complaints, [], 'no page raised an error');
});

/** Reviews appear together: two that were written before have waited for the third. */
const BATCH = 3;

/** The count in a rating such as "★ 4.8 · 132". */
async function reviewCount(visitor: Visitor): Promise<number> {
  const text = await visitor
    .cardOf(MARA.name)
    .getByText(/·\s*\d+/)
    .first()
    .innerText();
  return Number(/·\s*(\d+)/.exec(text)?.[1]);
}

/**
 * One whole story: two visitors who want one agent with one slot; `interrupt` comes while they talk and wait.
 */
async function tellTheStory(interrupt: () => Promise<void>): Promise<void> {
  const first = new Visitor(await people.newPage());
  const second = new Visitor(await people.newPage());
  const agent = new Agent(await people.newPage());
  await agent.signIn(product);
  await agent.setCapacity(1);
  await agent.setStatus('Available');
  await Promise.all([first.openAdvice(product), second.openAdvice(product)]);
  await second.cardOf(MARA.name).getByText('Free now').waitFor();
  const reviewsBefore = await reviewCount(second);

  await first.pick(MARA.name, 'Ida', 'Which strings for jazz?');
  await agent.accept('Ida');
  await first.say('Hello Mara');
  await agent.heard('Hello Mara').waitFor();
  await agent.say('Flatwounds, to begin with');
  await first.heard('Flatwounds, to begin with').waitFor();
  await second.pick(MARA.name, 'Jon', 'A question about bridges');
  await second.heading('You are next').waitFor();

  await interrupt();

  await second.heading('You are next').waitFor();
  await first.say('And which gauge?');
  await agent.heard('And which gauge?').waitFor();
  await agent.say('Twelve to fifty-two');
  await first.heard('Twelve to fifty-two').waitFor();
  for (const text of ['Hello Mara', 'Flatwounds, to begin with', 'And which gauge?', 'Twelve to fifty-two']) {
    assert.equal(await first.heard(text).count(), 1, `the visitor sees "${text}" once`);
    assert.equal(await agent.heard(text).count(), 1, `the agent sees "${text}" once`);
  }

  const watcher = new Visitor(await people.newPage());
  await watcher.openAdvice(product);
  await first.end();
  await first.review(5, 'Quick and kind.');
  await watcher
    .cardOf(MARA.name)
    .getByText(new RegExp(`·\\s*${reviewsBefore + BATCH}\\b`))
    .waitFor();

  await agent.finishWrapUp();
  await agent.accept('Jon');
  await second.say('Thanks for taking me');
  await agent.heard('Thanks for taking me').waitFor();
  await second.end();
  await agent.finishWrapUp();
}

test('[J1] two visitors, one agent: pick, wait, accept, talk, end, review; the rating moves on an open list', async () => {
  await tellTheStory(async () => {
    // Nothing comes between.
  });
});

test('[J2] a killed server costs nobody a place, a message or a review, and nothing appears twice', async () => {
  await tellTheStory(() => product.killAndStartAgain());
});

test('[J3] a reload brings the visitor back to the same place', async () => {
  const visitor = new Visitor(await people.newPage());
  const agent = new Agent(await people.newPage());
  await agent.signIn(product);
  await agent.setStatus('Away');
  await visitor.openAdvice(product);
  await visitor.pick(MARA.name, 'Ulf', 'Is the shop open on Sunday?');
  await visitor.heading('You are next').waitFor();
  await visitor.page.reload();
  await visitor.heading('You are next').waitFor();
  await agent.setStatus('Available');
  await agent.accept('Ulf');
  await visitor.say('Hello again');
  await agent.heard('Hello again').waitFor();
  await visitor.page.reload();
  await visitor.heard('Hello again').waitFor();
  await visitor.end();
  await agent.finishWrapUp();
});
