import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PickerRequest, PickerState, PickerView } from '../session/picker-state.ts';
import type { AllWords } from '../words/behind.ts';
import type { ListWords } from '../words/list.ts';
import './notice.ts';
import { refusalText } from '../words/refusal-text.ts';

/** What stays true in a view while the connection is lost. */
function keptWhileLost(view: PickerView, words: ListWords | AllWords): string {
  // The views that have something to lose come with their words.
  const kept = 'whileLost' in words ? words.whileLost : null;
  switch (view.state) {
    case 'waiting':
    case 'asked':
    case 'ringing':
    case 'postponed':
    case 'elsewhere':
    case 'arriving':
      return kept?.waiting ?? '';
    case 'talking':
    case 'reviewing':
      return kept?.talking ?? '';
    case 'loading':
    case 'failed':
    case 'browsing':
    case 'closed':
    case 'thanked':
    case 'revising':
      return words.link.lostBrowsing;
  }
}

/** What is not as it should be and what stays true all the same, above any view; mostly nothing. */
export function renderNote(
  { link, refusal, view }: PickerState,
  words: ListWords | AllWords,
  request: (request: PickerRequest) => void,
): TemplateResult | typeof nothing {
  if (view.state === 'failed' || view.state === 'loading') return nothing;
  if (refusal !== null)
    return html`<hp-notice
      tone="error"
      dismissable
      .text=${refusalText(refusal, words)}
      .words=${words}
      @hp-notice-dismiss=${() => request({ type: 'dismissRefusal' })}
    ></hp-notice>`;
  if (link.state === 'refused')
    return html`<hp-notice
      tone="error"
      .heading=${words.link.refusedHeading}
      .text=${refusalText(link.refusal, words)}
      .words=${words}
    ></hp-notice>`;
  if (link.state !== 'lost') return nothing;
  return html`<hp-notice
    .heading=${words.link.lostHeading}
    .text=${keptWhileLost(view, words)}
    .action=${words.link.retry}
    .words=${words}
    @hp-notice-act=${() => request({ type: 'reconnect' })}
  ></hp-notice>`;
}
