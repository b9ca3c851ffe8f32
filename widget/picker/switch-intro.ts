import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icons } from '../parts/icons.ts';
import type { AllWords } from '../words/behind.ts';
import { renderHeading } from './browse-intro.ts';

/** What stands over the list for somebody in line, who can go back there. */
export function renderSwitchIntro({ switching }: AllWords, back: () => void): TemplateResult {
  return html`<div class="intro" part="intro">
    <button class="button compact back" @click=${back}>${icons.back} ${switching.back}</button>
    ${renderHeading(switching.heading, switching.lead)}
  </div>`;
}
