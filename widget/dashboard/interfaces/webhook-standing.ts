import { html } from 'lit';
import type { WebhookCard } from '../../../server/protocol/index.ts';
import type { DashboardWords } from '../../words/dashboard.ts';

/** How an endpoint stands, in words. */
export function standingOf({ stoppedBecause, failingSince }: WebhookCard, words: DashboardWords['webhooks']) {
  if (stoppedBecause === 'owner') return html`<span class="soft">${words.stopped.owner}</span>`;
  if (stoppedBecause !== null) return html`<span class="bad">${words.stopped[stoppedBecause]}</span>`;
  if (failingSince !== null) return html`<span class="bad">${words.failing(failingSince)}</span>`;
  return html`<span class="good">${words.told}</span>`;
}
