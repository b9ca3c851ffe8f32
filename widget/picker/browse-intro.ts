import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ListWords } from '../words/list.ts';

export const renderHeading = (heading: string, lead: string): TemplateResult =>
  html`<h2 tabindex="-1" data-start part="heading">${heading}</h2>
    <p class="lead" part="lead">${lead}</p>`;

/** What stands over the list: the words of the page in the slot `intro`, else ours. */
export function renderIntro({ browse }: ListWords, isSlotted: boolean): TemplateResult {
  return isSlotted
    ? html`<div class="intro" part="intro" tabindex="-1" data-start><slot name="intro"></slot></div>`
    : html`<div class="intro" part="intro">${renderHeading(browse.heading, browse.lead)}</div>`;
}
