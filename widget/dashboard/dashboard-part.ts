import { LitElement } from 'lit';
import { tell } from '../parts/tell.ts';
import type { FieldProblem } from '../../server/protocol/index.ts';
import type { Failure } from '../session/dashboard/answer.ts';
import { dashboardWords, type DashboardWords } from '../words/dashboard.ts';

/** The one event by which the elements of the dashboard ask for something. */
export const REQUEST_EVENT = 'hp-request';

/** Why something was not done, in the language of the dashboard, and else as the server says it. */
export function sentenceOf(failure: Failure, words: DashboardWords = dashboardWords()): string {
  switch (failure.kind) {
    case 'unanswered':
      return words.failed.unanswered;
    case 'changed':
      return words.changed.lead(failure.changedBy, failure.changedAt);
    case 'refused':
      return words.refused[failure.refusal.code] ?? failure.refusal.message;
  }
}

/** What is wrong with a field, in the language of the dashboard where it has words for it. */
export const problemSentence = (
  { code, data = {}, detail }: FieldProblem,
  { fieldProblems }: DashboardWords = dashboardWords(),
): string => (code === undefined ? undefined : fieldProblems[code]?.(data)) ?? detail;

/** What the server says is wrong with a field, `null` where it says nothing. */
export function problemAt(failure: Failure | null, field: string): string | null {
  if (failure?.kind !== 'refused') return null;
  const found = failure.problems.find(
    (problem) => problem.field === field || problem.field.startsWith(`${field}.`),
  );
  return found === undefined ? null : problemSentence(found);
}

/** What all elements of the dashboard share: its words, and the way requests go up. */
export abstract class DashboardPart<Request extends object = never> extends LitElement {
  protected get words(): DashboardWords {
    return dashboardWords();
  }

  protected sentenceOf(failure: Failure): string {
    return sentenceOf(failure, this.words);
  }

  protected ask(request: Request): void {
    tell(this, REQUEST_EVENT, request);
  }

  /** Hands the request of an inner element on, since an event ends at its shadow root. */
  protected readonly relay = (event: CustomEvent<Request>): void => {
    event.stopPropagation();
    this.ask(event.detail);
  };

  /** Puts the focus on the first field that is wrong. */
  protected async focusProblem(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }
}
