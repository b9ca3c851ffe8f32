import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icons } from '../parts/icons.ts';
import type { ListWords } from '../words/list.ts';

type Said = {
  readonly shown: number;
  readonly all: number;
  /** Gives every filter up, `null` where none is set. */
  readonly clear: (() => void) | null;
  /** Takes the order that has changed, `null` where it has not. */
  readonly refresh: (() => void) | null;
};

/** How many people are shown, and what has happened to their order meanwhile. */
export function renderSaid({ browse, tools }: ListWords, said: Said): TemplateResult {
  return html`<div class="said">
    <span role="status">${browse.results(said.shown, said.all)}</span>
    ${said.clear === null ? nothing : html`<button class="link" @click=${said.clear}>${tools.clear}</button>`}
    ${
      said.refresh === null
        ? nothing
        : html`<button class="button compact" @click=${said.refresh}>
            ${icons.refresh} ${browse.orderChanged} · ${browse.refresh}
          </button>`
    }
  </div>`;
}
