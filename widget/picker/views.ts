import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { nothing, TemplateResult } from 'lit';
import { LIMITS, type Need } from '../../server/protocol/index.ts';
import type { AgentPageState, PickerState, PickerView, ShownList } from '../session/picker-state.ts';
import type { AllWords } from '../words/behind.ts';
import { cardAction, lineOfView } from './card-action.ts';
import { renderComing } from './coming.ts';
import { followJoining, type Joining } from './joining.ts';
import { awaitedGroup } from './later-groups.ts';
import type { Layout } from './layout.ts';
import { firstFreeFor } from './need.ts';
import { preferenceOf } from './preference.ts';

type Rendered = TemplateResult | typeof nothing;
export type OpenPage = Exclude<AgentPageState, { readonly state: 'none' }>;
/** The views that come with `later.ts`; the others are there from the beginning. */
export type BehindView = Exclude<PickerView, { readonly state: 'loading' | 'failed' | 'browsing' }>;
type ViewOf<State extends BehindView['state']> = Extract<BehindView, { readonly state: State }>;
type Surroundings = { readonly shown: PickerState; readonly words: AllWords; readonly note: Rendered };

/** Every view behind the list by the state that it belongs to. */
const VIEWS: {
  readonly [State in BehindView['state']]: (view: ViewOf<State>, around: Surroundings) => Rendered;
} = {
  closed: ({ backAt }, { shown, words }) =>
    html`<hp-closed
      data-view
      ?hidden=${shown.page.state !== 'none'}
      .backAt=${backAt}
      .agents=${shown.list?.agents ?? []}
      .opensAt=${shown.booking.opensAt}
      .bookable=${shown.booking.bookings.length < LIMITS.bookingsPerVisitor}
      .channel=${shown.acquaintances?.channel}
      .reviewed=${shown.reviewed}
      .words=${words}
      .clockOffset=${shown.clockOffsetMilliseconds}
    ></hp-closed>`,
  waiting: ({ ticket }, { shown, words }) =>
    html`<hp-waiting
      data-view
      .ticket=${ticket}
      .list=${shown.list}
      .acquaintances=${shown.acquaintances}
      .receipt=${shown.receipt}
      .pending=${shown.pending !== null}
      .words=${words}
      .clockOffset=${shown.clockOffsetMilliseconds}
      >${keyed(
        ticket.ticketId,
        html`<hp-question
          .ticket=${ticket}
          .draft=${shown.draft}
          .files=${shown.files}
          .pending=${shown.pending !== null}
          .words=${words}
          .clockOffset=${shown.clockOffsetMilliseconds}
        ></hp-question>`,
      )}</hp-waiting
    >`,
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
  ringing: ({ agent, ticket, postponeSeconds }, { shown, words }) =>
    html`<hp-ringing
      data-view
      .agent=${agent}
      .explanation=${ticket.explanation}
      .transfer=${ticket.transfer}
      .receipt=${shown.receipt}
      .postponeSeconds=${postponeSeconds}
      .pending=${shown.pending !== null}
      .words=${words}
      .clockOffset=${shown.clockOffsetMilliseconds}
    ></hp-ringing>`,
  postponed: ({ ticket, until }, { shown, words }) =>
    html`<hp-postponed
      data-view
      .ticket=${ticket}
      .until=${until}
      .pending=${shown.pending !== null}
      .words=${words}
      .clockOffset=${shown.clockOffsetMilliseconds}
    ></hp-postponed>`,
  elsewhere: ({ self, takingOver }, { shown, words }) =>
    html`<hp-elsewhere
      data-view
      .self=${self}
      .pending=${takingOver}
      .words=${words}
      .clockOffset=${shown.clockOffsetMilliseconds}
    ></hp-elsewhere>`,
  arriving: ({ pending, refusal }, { shown, words }) =>
    html`<hp-arriving
      data-view
      .pending=${pending}
      .refusal=${refusal}
      .live=${shown.link.state === 'live'}
      .words=${words}
    ></hp-arriving>`,
  talking: (
    { conversation, messages, earlier, outgoing, agentTypesUntil, readNumber, draft },
    { shown, words, note },
  ) =>
    html`<hp-talking
      data-view
      .conversation=${conversation}
      .messages=${messages}
      .earlier=${earlier ?? []}
      .outgoing=${outgoing}
      .agentTypesUntil=${agentTypesUntil}
      .readNumber=${readNumber}
      .draft=${draft}
      .files=${shown.files}
      .mail=${shown.transcriptMail}
      .receipt=${shown.receipt}
      .pending=${shown.pending}
      .words=${words}
      .clockOffset=${shown.clockOffsetMilliseconds}
      >${note}</hp-talking
    >`,
  reviewing: (
    { conversation, messages, earlier, draft, endReason, reviewable, reopenUntil, form },
    { shown, words },
  ) =>
    html`<hp-review
      data-view
      .conversation=${conversation}
      .messages=${messages}
      .earlier=${earlier ?? []}
      .reopenUntil=${reopenUntil ?? null}
      .draft=${draft}
      .endReason=${endReason}
      .reviewable=${reviewable}
      .form=${form}
      .siteName=${shown.list?.siteName ?? ''}
      .preference=${preferenceOf(conversation.agent.agentId, shown.acquaintances)}
      .mail=${shown.transcriptMail}
      .pending=${shown.pending}
      .words=${words}
      .clockOffset=${shown.clockOffsetMilliseconds}
    ></hp-review>`,
  thanked: (thanks, { shown, words }) =>
    html`<hp-thanked data-view .thanks=${thanks} .reviewed=${shown.reviewed} .words=${words}></hp-thanked>`,
  revising: (revising, { shown, words }) =>
    html`<hp-revise
      data-view
      .revising=${revising}
      .siteName=${shown.list?.siteName ?? ''}
      .pending=${shown.pending !== null}
      .words=${words}
      .clockOffset=${shown.clockOffsetMilliseconds}
    ></hp-revise>`,
};

export function renderView(view: BehindView, around: Surroundings): Rendered {
  const awaited = awaitedGroup(view.state);
  if (awaited !== null) return renderComing(awaited, around.words);
  // The table's own type pairs each state with its view; the compiler cannot follow that through an index.
  const render = VIEWS[view.state] as (view: BehindView, around: Surroundings) => Rendered;
  return render(view, around);
}

/** The page of one person, over the list. */
export function renderPage(
  page: OpenPage,
  { agents }: ShownList,
  { view, acquaintances, booking, clockOffsetMilliseconds }: PickerState,
  words: AllWords,
): Rendered {
  const agent = agents.find(({ agentId }) => agentId === page.agentId) ?? null;
  return html`<hp-agent-page
    data-view
    .page=${page}
    .agent=${agent}
    .acquaintances=${acquaintances}
    .bookable=${booking.bookings.length < LIMITS.bookingsPerVisitor}
    .action=${agent === null ? 'gone' : cardAction({ agent, here: true }, lineOfView(view))}
    .words=${words}
    .clockOffset=${clockOffsetMilliseconds}
  ></hp-agent-page>`;
}

/** The sheet between choosing and standing in line. */
export function renderJoin(
  joining: Joining,
  { list, needEstimate, pending, refusal, clockOffsetMilliseconds }: PickerState,
  sought: Need,
  words: AllWords,
  layout: Layout,
): Rendered {
  const { agent, left } = followJoining(joining, list?.agents ?? []);
  return html`<hp-join
    .layout=${layout}
    .agent=${agent}
    .left=${left}
    .estimate=${agent?.estimate ?? firstFreeFor({ list, needEstimate }, sought)}
    .list=${list}
    .needEstimate=${needEstimate}
    .sought=${sought}
    .pending=${pending === 'join'}
    .refusal=${refusal}
    .words=${words}
    .clockOffset=${clockOffsetMilliseconds}
  ></hp-join>`;
}
