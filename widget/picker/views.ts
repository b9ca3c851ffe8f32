import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PickerState, PickerView } from '../session/picker-state.ts';
import type { PickerWords } from '../words/picker.ts';
import './failed.ts';
import { loadLaterViews } from './load-later.ts';
import './skeleton.ts';

type Rendered = TemplateResult | typeof nothing;
type ViewOf<State extends PickerView['state']> = Extract<PickerView, { readonly state: State }>;
type Surroundings = { readonly shown: PickerState; readonly words: PickerWords; readonly note: Rendered };

/** Views that are there from the beginning; all others come with `later.ts`. */
const FIRST: readonly PickerView['state'][] = ['loading', 'failed', 'browsing'];

/** Every view by the state that it belongs to. The list has a place of its own in the app. */
const VIEWS: {
  readonly [State in PickerView['state']]: (view: ViewOf<State>, around: Surroundings) => Rendered;
} = {
  browsing: () => nothing,
  closed: () => nothing,
  loading: (_, { words }) => html`<hp-skeleton data-view .words=${words}></hp-skeleton>`,
  failed: ({ refusal }, { words }) =>
    html`<hp-failed data-view .refusal=${refusal} .words=${words}></hp-failed>`,
  waiting: ({ ticket }, { shown, words }) =>
    html`<hp-waiting
      data-view
      .ticket=${ticket}
      .list=${shown.list}
      .pending=${shown.pending !== null}
      .words=${words}
      .clockOffset=${shown.clockOffsetMilliseconds}
    ></hp-waiting>`,
  asked: ({ ticket, reason, answerBy }, { shown, words }) =>
    html`<hp-asked
      data-view
      .ticket=${ticket}
      .reason=${reason}
      .answerBy=${answerBy}
      .pending=${shown.pending !== null}
      .words=${words}
      .clockOffset=${shown.clockOffsetMilliseconds}
    ></hp-asked>`,
  ringing: ({ agent }, { words }) =>
    html`<hp-ringing data-view .agent=${agent} .words=${words}></hp-ringing>`,
  talking: ({ conversation, messages, outgoing, agentTypesUntil }, { shown, words, note }) =>
    html`<hp-talking
      data-view
      .conversation=${conversation}
      .messages=${messages}
      .outgoing=${outgoing}
      .agentTypesUntil=${agentTypesUntil}
      .words=${words}
      .clockOffset=${shown.clockOffsetMilliseconds}
      >${note}</hp-talking
    >`,
  reviewing: ({ conversation, messages, endReason, reviewable }, { shown, words }) =>
    html`<hp-review
      data-view
      .conversation=${conversation}
      .messages=${messages}
      .endReason=${endReason}
      .reviewable=${reviewable}
      .pending=${shown.pending !== null}
      .words=${words}
      .clockOffset=${shown.clockOffsetMilliseconds}
    ></hp-review>`,
  thanked: ({ agent, stars }, { words }) =>
    html`<hp-thanked data-view .agent=${agent} .stars=${stars} .words=${words}></hp-thanked>`,
};

export function renderView(shown: PickerState, words: PickerWords, note: Rendered): Rendered {
  if (!FIRST.includes(shown.view.state)) loadLaterViews();
  const render = VIEWS[shown.view.state] as (view: PickerView, around: Surroundings) => Rendered;
  return render(shown.view, { shown, words, note });
}
