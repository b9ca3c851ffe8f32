import type { TemplateResult } from 'lit';
import type { Scope, SignedIn } from '../../server/protocol/index.ts';
import type { DashboardClient } from '../session/dashboard/dashboard-client.ts';
import type { Desk } from '../session/dashboard/desk.ts';
import type { PageName } from './route.ts';

/** What a page is shown with, beside the state of its desk. */
export type Shown = {
  readonly account: SignedIn;
  /** What the address says behind the page's name. */
  readonly part: string;
};

/** How a page is opened, and drawn from the state of its desk. */
export type PageModule<State, Request> = {
  readonly open: (client: DashboardClient, account: SignedIn) => Desk<State, Request>;
  readonly render: (state: State, shown: Shown) => TemplateResult;
};

/** A page that is looked at; what its state and its requests are, only its own module knows. */
export type OpenPage = {
  start(): void;
  stop(): void;
  subscribe(listener: () => void): () => void;
  request(request: never): void;
  render(shown: Shown): TemplateResult;
};

export type Opener = (client: DashboardClient, account: SignedIn) => OpenPage;

export const openerOf =
  <State, Request>({ open, render }: PageModule<State, Request>): Opener =>
  (client, account) => {
    const desk = open(client, account);
    return {
      start: () => desk.start(),
      stop: () => desk.stop(),
      subscribe: (listener) => desk.subscribe(listener),
      request: (request: Request) => desk.request(request),
      render: (shown) => render(desk.state, shown),
    };
  };

/** A page of the dashboard: who may open it, and the file that it comes in. */
export type Page = {
  readonly name: PageName;
  readonly scope: Scope;
  readonly load: () => Promise<Opener>;
};
