import { html } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { DashboardWords } from '../words/dashboard.ts';
import './parts/confirm.ts';
import { isAnythingUnsaved } from './unsaved.ts';

type Question = { readonly leave: () => void; readonly stay: () => void };

const PLACE = 'handpickPlace';

/** What the history keeps of the entry that is open: its number among those of the dashboard. */
const placeKept = (): number | undefined => (history.state as { [PLACE]?: number } | null)?.[PLACE];

/**
 * Follows the address, and asks before that or anything else takes what was typed. Entries of the history are
 * numbered, since by the number of the one that came it is known in which direction the address is put back.
 */
export class Leaving implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #follow: (isDropped: boolean) => void;
  #hash = '';
  #place = 0;
  #question: Question | null = null;

  /** @param follow the address has come to stay; whether something typed was dropped for it */
  constructor(host: ReactiveControllerHost, follow: (isDropped: boolean) => void) {
    this.#host = host;
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onHash);
    this.#arrive();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHash);
    this.#question = null;
  }

  /** Does what takes everything that was typed with it: at once where there is nothing. */
  before(leave: () => void): void {
    if (isAnythingUnsaved()) this.#ask({ leave, stay: () => undefined });
    else leave();
  }

  render({ leaving }: DashboardWords): TemplateResult {
    return html`<hp-confirm
      .heading=${leaving.heading}
      .yes=${leaving.leave}
      .no=${leaving.stay}
      ?open=${this.#question !== null}
      grave
      @hp-yes=${() => this.#answered((question) => question.leave())}
      @hp-close=${() => this.#answered((question) => question.stay())}
    >
      <p>${leaving.lead}</p>
    </hp-confirm>`;
  }

  readonly #onHash = (): void => {
    if (location.hash === this.#hash) {
      this.#place = placeKept() ?? this.#place;
      this.#ask(null);
    } else if (isAnythingUnsaved()) {
      this.#ask({ leave: () => this.#go(true), stay: () => this.#putBack() });
    } else this.#go(false);
  };

  #ask(question: Question | null): void {
    this.#question = question;
    this.#host.requestUpdate();
  }

  #answered(act: (question: Question) => void): void {
    const question = this.#question;
    this.#ask(null);
    if (question !== null) act(question);
  }

  #go(isDropped: boolean): void {
    this.#arrive();
    this.#follow(isDropped);
  }

  #arrive(): void {
    this.#hash = location.hash;
    this.#place = placeKept() ?? this.#place + 1;
    history.replaceState({ ...(history.state as object | null), [PLACE]: this.#place }, '');
  }

  #putBack(): void {
    const steps = this.#place - (placeKept() ?? this.#place + 1);
    // No step at all would load the page anew.
    if (steps === 0) history.replaceState(history.state, '', this.#hash || location.pathname);
    else history.go(steps);
  }
}
