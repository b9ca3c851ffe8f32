import { html, nothing } from 'lit';
import { subjectOf, type KnowledgeContent, type Suggestion } from '../../../server/protocol/index.ts';
import { icons } from '../../parts/icons.ts';
import type { ConsoleWords } from '../../words/console.ts';

type Shown = Suggestion | KnowledgeContent;

type Acts = {
  readonly take: (suggestion: Shown) => void;
  /** `null` for what was sought: it goes with the search. */
  readonly dismiss: ((suggestion: Shown) => void) | null;
};

/** What is put into the message of the agent, `''` for what is no words. */
export function wordsOf(suggestion: Shown): string {
  switch (suggestion.kind) {
    case 'reply':
      return suggestion.text;
    case 'article':
      return `${suggestion.title}\n${suggestion.link}`;
    case 'transfer':
    case 'call':
      return '';
  }
}

/** One suggestion, or one entry that was found: what it is, why, and the buttons. */
export function renderSuggestion(suggestion: Shown, words: ConsoleWords['suggestions'], acts: Acts) {
  const { title, text, act } = partsOf(suggestion, words);
  const because = 'because' in suggestion ? suggestion.because.map((each) => words.because(each)) : [];
  return html`
    <li data-kind=${suggestion.kind}>
      <p class="small soft why">${[words.kinds[suggestion.kind], ...because].join(' · ')}</p>
      ${
        acts.dismiss === null
          ? nothing
          : html`<button
              class="button plain icon compact dismiss"
              type="button"
              aria-label=${words.dismiss(title)}
              title=${words.dismiss(title)}
              @click=${() => acts.dismiss?.(suggestion)}
            >
              ${icons.close}
            </button>`
      }
      <p class="title" dir="auto">${title}</p>
      ${text === '' ? nothing : html`<p class="small text" dir="auto">${text}</p>`}
      <button
        class="button compact take"
        type="button"
        aria-label=${words.take(act, title)}
        @click=${() => acts.take(suggestion)}
      >
        ${act}
      </button>
    </li>
  `;
}

type Parts = { readonly title: string; readonly text: string; readonly act: string };

function partsOf(suggestion: Shown, words: ConsoleWords['suggestions']): Parts {
  switch (suggestion.kind) {
    case 'reply':
      return { title: suggestion.title, text: suggestion.text, act: words.insert };
    case 'article':
      return { title: suggestion.title, text: suggestion.text, act: words.insertLink };
    case 'transfer': {
      const { label, helpers } = suggestion;
      return { title: words.transfer(label), text: words.helpers(helpers), act: words.openTransfer };
    }
    case 'call':
      return { title: words.call, text: '', act: words.openCall };
  }
}

/** So that a list keeps the element of what stays in it. */
export const elementKey = (suggestion: Shown): string => JSON.stringify(subjectOf(suggestion));
