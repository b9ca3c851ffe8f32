import type { Locator, Page } from 'playwright-core';
import { crowdPassword } from '../../people/accounts.ts';
import { SEED, type Product } from './product.ts';

/** The demo's human: not simulated, so that a test can be her. */
export const MARA = { name: 'Mara', email: 'mara@demo.example', password: 'handpick-demo' } as const;
/** One of the simulated people, whom a test can be while the crowd is off. */
export const ODILE = { name: 'Odile', email: 'odile@demo.example', password: crowdPassword(SEED) } as const;

export type Account = { readonly name: string; readonly email: string; readonly password: string };
/** How a visitor answers who may help; `usual` leaves what is proposed. */
export type Patience = 'only' | 'usual' | 'first free';

/** A visitor of the shop's advice page, told in what they do. */
export class Visitor {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async openAdvice(product: Product): Promise<void> {
    await this.page.goto(`${product.shop}/advice.html`);
    await this.cardOf(MARA.name).waitFor();
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name });
  }

  cardOf(name: string): Locator {
    return this.page.getByRole('article').filter({ hasText: name });
  }

  async pick(name: string, as: string, question: string, patience: Patience = 'usual'): Promise<void> {
    await this.cardOf(name)
      .getByRole('button', { name: /Talk to|Join the line/ })
      .click();
    await this.page.getByLabel(/Your name/).fill(as);
    await this.page.getByLabel(/What is it about/).fill(question);
    if (patience === 'only')
      await this.page.getByRole('radio', { name: `Only ${name}` }).check({ force: true });
    if (patience === 'first free') {
      await this.page.getByRole('radio', { name: /^Whoever is free first/ }).check({ force: true });
    }
    await this.page.getByRole('button', { name: /^(Start|Join the line)$/ }).click();
  }

  async say(text: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: 'Message', exact: true });
    await field.fill(text);
    await field.press('Enter');
  }

  /** Messages of the conversation that carry this text. */
  heard(text: string): Locator {
    return this.page.getByRole('log').getByText(text, { exact: true });
  }

  async end(): Promise<void> {
    await this.page.getByRole('button', { name: 'End the conversation' }).click();
    await this.page.getByRole('button', { name: 'End it' }).click();
  }

  async review(stars: number, comment: string): Promise<void> {
    await this.page.getByRole('radio', { name: new RegExp(`^${stars} star`) }).check({ force: true });
    await this.page.getByLabel(/In your own words/).fill(comment);
    await this.page.getByRole('button', { name: 'Send review' }).click();
    await this.page.getByText('Thank you').waitFor();
  }
}

/** An agent at the console. */
export class Agent {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async signIn(product: Product, account: Account = MARA): Promise<void> {
    await this.page.goto(`${product.server}/console`);
    await this.page.getByLabel('Mail address').fill(account.email);
    await this.page.getByLabel('Password', { exact: true }).fill(account.password);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
    await this.status('Available').waitFor();
  }

  private status(status: string): Locator {
    return this.page.getByRole('group', { name: 'Your status' }).getByRole('button', { name: status });
  }

  async setStatus(status: 'Available' | 'Away' | 'Offline'): Promise<void> {
    await this.status(status).click();
    await this.page.getByRole('button', { name: status, pressed: true }).waitFor();
  }

  async setCapacity(capacity: number): Promise<void> {
    await this.page.getByRole('tab', { name: 'Profile' }).click();
    await this.page.getByRole('textbox', { name: /at once/ }).fill(String(capacity));
    await this.page.getByRole('button', { name: 'Save profile' }).click();
    await this.page.getByText('Saved. Visitors see it now.').waitFor();
  }

  /** Takes so many more, then a break. */
  async planBreak(more: number): Promise<void> {
    await this.page.getByRole('button', { name: /^Plan/ }).click();
    await this.page.getByRole('radio', { name: `${more} more` }).check({ force: true });
    await this.page.getByRole('button', { name: /then a break|Take the break/ }).click();
    await this.page.getByText(`Taking ${more} more, then a break.`).waitFor();
  }

  async end(): Promise<void> {
    await this.page.getByRole('button', { name: /^End/ }).first().click();
    await this.page.getByRole('button', { name: 'End it' }).click();
  }

  async finishWrapUp(): Promise<void> {
    await this.page.getByRole('button', { name: 'Finish wrap-up' }).click();
  }

  async accept(visitor: string): Promise<void> {
    await this.page.getByRole('button', { name: `Accept ${visitor}` }).press('Enter');
  }

  async say(text: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: 'Message', exact: true });
    await field.fill(text);
    await field.press('Enter');
  }

  heard(text: string): Locator {
    return this.page.getByRole('log').getByText(text, { exact: true });
  }
}
