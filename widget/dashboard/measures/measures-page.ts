import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import {
  type Asked,
  askedIn,
  isOfHistory,
  partOf,
  SECTIONS,
} from '../../session/dashboard/measures-asked.ts';
import type {
  Answers,
  MeasuresRequest,
  MeasuresState,
  Question,
} from '../../session/dashboard/measures-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { renderRead } from '../parts/reading.ts';
import '../parts/tabs.ts';
import type { TabEvent } from '../parts/tabs.ts';
import { addressOf } from '../route.ts';
import './controls.ts';
import './copy-link.ts';
import './fairness-section.ts';
import './history-section.ts';
import './invitations-section.ts';
import { measuresStyle } from './measures-style.ts';
import { clockIn, spanName } from './times.ts';

/** What was done, how well, and how it is computed: the address says all that was chosen. */
@define('hp-measures-page')
export class MeasuresPage extends DashboardPart<MeasuresRequest> {
  @property({ attribute: false }) state!: MeasuresState;
  /** What the address says behind the name of the page. */
  @property({ attribute: false }) address = '';

  static override styles = measuresStyle;

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('address')) this.ask({ type: 'look', asked: this.asked });
  }

  private get asked(): Asked {
    return askedIn(this.address);
  }

  private go(asked: Asked): void {
    location.hash = addressOf('measures', partOf(asked));
  }

  override render() {
    const { asked, state } = this;
    const words = this.words.measures;
    return html`<div class="stack">
      <hp-measures-controls
        .state=${state}
        .asked=${asked}
        @hp-asked=${(event: CustomEvent<Asked>) => this.go(event.detail)}
        @hp-request=${this.relay}
      ></hp-measures-controls>
      ${this.renderShown()}
      <hp-tabs
        .label=${words.sectionsLabel}
        .tabs=${SECTIONS.map((name) => ({ name, label: words.sections[name] }))}
        .chosen=${asked.section}
        @hp-tab=${(event: TabEvent) => this.go({ ...asked, section: sectionOf(event.detail) })}
      >
        ${
          state.problem === null
            ? html`<div
                class=${state.isReading && state.answers.state === 'shown' ? 'dim' : ''}
                aria-busy=${state.isReading ? 'true' : 'false'}
              >
                ${renderRead(
                  state.answers,
                  { words: this.words, again: () => this.ask({ type: 'again' }) },
                  (answers) => this.renderAnswers(answers),
                )}
              </div>`
            : html`<p class="bad" role="alert">${words.problems[state.problem]}</p>`
        }
      </hp-tabs>
    </div>`;
  }

  /** Which days are shown and by whose clock, and how they are taken along. */
  private renderShown() {
    const { question, site, csvAddress, isReading } = this.state;
    const words = this.words.measures;
    const { locale } = this.words.formats;
    if (question === null || site.state !== 'shown') return nothing;
    const { span, asked } = question;
    const zone = site.value.zone.replaceAll('_', ' ');
    const name = spanName(locale, span.from, span.until);
    return html`<div class="row between">
      <p class="soft" role="status">
        ${
          isReading
            ? words.reading
            : isOfHistory(asked.section)
              ? words.shown(name, this.nameOf(question), zone)
              : words.shownAlone(name, zone)
        }
      </p>
      <div class="row">
        <hp-copy-link></hp-copy-link>
        ${
          csvAddress === null
            ? nothing
            : html`<a class="button compact" href=${csvAddress} download>${words.csv}</a>`
        }
      </div>
    </div>`;
  }

  /** What is compared with: days, or a day up to the time that it is now. */
  private nameOf({ before, zone }: Question): string {
    const { locale } = this.words.formats;
    const days = spanName(locale, before.from, before.until);
    return before.untilAt === null
      ? days
      : this.words.measures.upTo(days, clockIn(locale, zone, before.untilAt));
  }

  private renderAnswers(answers: Answers) {
    switch (answers.kind) {
      case 'history':
        return html`<hp-history-section .shown=${answers}></hp-history-section>`;
      case 'fairness':
        return html`<hp-fairness-section .fairness=${answers.fairness}></hp-fairness-section>`;
      case 'invitations':
        return html`<hp-invitations-section .lift=${answers.lift}></hp-invitations-section>`;
    }
  }
}

const sectionOf = (name: string) => SECTIONS.find((each) => each === name) ?? SECTIONS[0];

declare global {
  interface HTMLElementTagNameMap {
    'hp-measures-page': MeasuresPage;
  }
}
