import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { icons } from '../parts/icons.ts';
import type { ListWords } from '../words/list.ts';
import { Announcer } from './announcer.ts';
import type { Row } from './steady-rows.ts';

type Acts = {
  /** Gives every filter up, `null` where none is set. */
  readonly clear: (() => void) | null;
  /** Takes the order that has changed, `null` where it has not. */
  readonly refresh: (() => void) | null;
};

/** How many people are shown, and what has happened to their order meanwhile. */
export class Said {
  private text = '';
  private readonly announcer: Announcer;

  constructor(host: ReactiveControllerHost) {
    this.announcer = new Announcer(host);
  }

  /**
   * @param asked whether somebody asked for other people: that is said at once, what changes by itself
   * rarely
   */
  count(rows: readonly Row[], all: number, { browse }: ListWords, asked: boolean): void {
    this.text = browse.results(rows.filter(({ here }) => here).length, all);
    this.announcer.say(this.text, asked ? 'urgent' : 'polite');
  }

  render({ browse, tools }: ListWords, { clear, refresh }: Acts): TemplateResult {
    return html`<div class="said">
      <span class="count" aria-hidden="true">${this.text}</span>
      <span class="visually-hidden" role="status">${this.announcer.text}</span>
      ${clear === null ? nothing : html`<button class="link" @click=${clear}>${tools.clear}</button>`}
      ${
        refresh === null
          ? nothing
          : html`<button class="button compact" @click=${refresh}>
              ${icons.refresh} ${browse.orderChanged} · ${browse.refresh}
            </button>`
      }
    </div>`;
  }
}
