import { html, nothing } from 'lit';
import type { ConsoleView } from '../../../server/protocol/index.ts';
import type { ConsoleWords } from '../../words/console.ts';
import { nameOf } from '../visitor/visitor-name.ts';

/** Where the people are out of sight, a call still is not. */
export function renderCalling({ offers: [first] }: ConsoleView, words: ConsoleWords, show: () => void) {
  if (first === undefined) return nothing;
  return html`
    <button class="button primary calling" type="button" @click=${show}>
      ${words.people.answer(nameOf(first.visitorName, words))}
    </button>
  `;
}
