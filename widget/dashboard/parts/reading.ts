import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Failure, Read } from '../../session/dashboard/answer.ts';
import type { DashboardWords } from '../../words/dashboard.ts';
import { problemSentence, sentenceOf } from '../dashboard-part.ts';
import './advice.ts';

type Reading = {
  readonly words: DashboardWords;
  /** Asks for it anew. */
  readonly again: () => void;
};

/** What was read, or how far that is: on its way, failed, or shown and perhaps no longer true. */
export function renderRead<Value>(
  read: Read<Value>,
  { words, again }: Reading,
  show: (value: Value) => TemplateResult,
): TemplateResult {
  switch (read.state) {
    case 'loading':
      return html`<p class="soft" role="status">${words.reading.loading}</p>`;
    case 'failed':
      return html`<hp-advice tone="bad" .heading=${words.reading.failed}>
        ${sentenceOf(read.failure, words)}
        <div slot="acts">
          <button class="button" type="button" @click=${again}>${words.reading.again}</button>
        </div>
      </hp-advice>`;
    case 'shown':
      return html`${
        read.stale === null
          ? nothing
          : html`<hp-advice tone="wait" .heading=${words.reading.stale}>
              ${sentenceOf(read.stale, words)}
              <div slot="acts">
                <button class="button" type="button" @click=${again}>${words.reading.again}</button>
              </div>
            </hp-advice>`
      }
      ${show(read.value)}`;
  }
}

/** Somebody else was faster: says who and when, and asks which of the two shall stand. */
export const renderChanged = (
  failure: Failure | null,
  words: DashboardWords,
  { takeTheirs, keepMine }: { readonly takeTheirs: () => void; readonly keepMine: () => void },
): TemplateResult | typeof nothing =>
  failure?.kind !== 'changed'
    ? nothing
    : html`<hp-advice tone="wait" .heading=${words.changed.heading}>
        ${words.changed.lead(failure.changedBy, failure.changedAt)}
        <div slot="acts" class="row">
          <button class="button" type="button" @click=${takeTheirs}>${words.changed.takeTheirs}</button>
          <button class="button" type="button" @click=${keepMine}>${words.changed.keepMine}</button>
        </div>
      </hp-advice>`;

/**
 * Any other failure of an act.
 * @param fields those at which the form says itself what is wrong; `site` stands for all in it
 */
export function renderFailure(
  failure: Failure | null,
  words: DashboardWords,
  fields: readonly string[] = [],
): TemplateResult | typeof nothing {
  if (failure === null || failure.kind === 'changed') return nothing;
  const problems = failure.kind === 'refused' ? failure.problems : [];
  const others = problems.filter(({ field }) => !fields.some((each) => `${field}.`.startsWith(`${each}.`)));
  if (problems.length > 0 && others.length === 0) return nothing;
  const said = others.map((problem) => html`<p>${problemSentence(problem, words)}</p>`);
  return html`<hp-advice tone="bad"> ${others.length === 0 ? sentenceOf(failure, words) : said} </hp-advice>`;
}
