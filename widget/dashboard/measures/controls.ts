import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import {
  CHANNELS,
  type Dimension,
  DIMENSIONS,
  SERVICE_SECONDS,
  STEPS,
} from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import { type Asked, isOfHistory, type Section, stepsFor } from '../../session/dashboard/measures-asked.ts';
import type { MeasuresRequest, MeasuresState } from '../../session/dashboard/measures-desk.ts';
import { stepFor } from '../../session/dashboard/measures-span.ts';
import { figureFormats } from '../../words/figure-formats.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { type Option, renderSelect } from '../parts/field.ts';
import { pageStyle } from '../parts/style.ts';
import { renderPeriod } from './period-fields.ts';

/** An option that stands for all; '' is what has none. */
const ANY = '*';
const WITH_SERVICE_LEVEL: readonly Section[] = ['overview', 'waiting'];

/** Which days, in which steps, split and filtered by what. `hp-asked`: what is asked for from now on. */
@define('hp-measures-controls')
export class MeasuresControls extends DashboardPart<MeasuresRequest> {
  @property({ attribute: false }) state!: MeasuresState;
  @property({ attribute: false }) asked!: Asked;

  static override styles = [
    ...pageStyle,
    css`
      .card {
        gap: var(--hp-space-2);
        padding: var(--hp-space-3) var(--hp-space-4);
      }
      .controls {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(170px, 100%), 1fr));
        gap: var(--hp-space-3);
        align-items: start;
      }
      details .controls {
        margin-block: var(--hp-space-2);
      }
      summary {
        display: inline-flex;
        align-items: center;
        min-block-size: 32px;
        color: var(--hp-accent);
        cursor: pointer;
      }
      summary::before {
        content: '▸';
        margin-inline-end: var(--hp-space-2);
      }
      [open] > summary::before {
        content: '▾';
      }
    `,
  ];

  override render() {
    const { asked } = this;
    const words = this.words.measures;
    const set = Object.keys(asked.filter).length;
    return html`<section class="card" aria-label=${words.period}>
      <div class="controls">
        ${renderPeriod(asked, this.state.question?.span ?? null, this.state.problem, this.words, (next) =>
          this.change(next),
        )}
        ${isOfHistory(asked.section) ? this.renderSplit() : nothing}
      </div>
      ${
        isOfHistory(asked.section)
          ? html`<details ?open=${set > 0} @toggle=${this.onToggle}>
              <summary>${set === 0 ? words.filter : words.filters(set)}</summary>
              <div class="controls">${DIMENSIONS.map((name) => this.renderFilter(name))}</div>
              ${
                set === 0
                  ? nothing
                  : html`<button
                      class="button compact"
                      type="button"
                      @click=${() => this.set({ filter: {} })}
                    >
                      ${words.clear}
                    </button>`
              }
            </details>`
          : nothing
      }
    </section>`;
  }

  private change(asked: Asked): void {
    tell(this, 'hp-asked', asked);
  }

  private set(changes: Partial<Asked>): void {
    this.change({ ...this.asked, ...changes });
  }

  private onToggle(event: Event): void {
    if ((event.target as HTMLDetailsElement).open) this.ask({ type: 'readKeys' });
  }

  private renderSplit() {
    const { asked } = this;
    const words = this.words.measures;
    const span = this.state.question?.span ?? null;
    const suits = span === null ? null : stepFor(span);
    return html`${renderSelect({
      id: 'step',
      label: words.step,
      value: asked.step ?? ANY,
      options: [
        { value: ANY, label: words.stepAuto(suits === null ? '…' : words.steps[suits]) },
        ...(span === null ? STEPS : stepsFor(span)).map((value) => ({ value, label: words.steps[value] })),
      ],
      onInput: (value) => this.set({ step: STEPS.find((each) => each === value) ?? null }),
    })}
    ${renderSelect({
      id: 'by',
      label: words.by,
      value: asked.by,
      options: [
        { value: 'none', label: words.together },
        ...DIMENSIONS.map((value) => ({ value, label: words.dimensions[value] })),
      ],
      onInput: (value) => this.set({ by: DIMENSIONS.find((each) => each === value) ?? 'none' }),
    })}
    ${WITH_SERVICE_LEVEL.includes(asked.section) ? this.renderWithin() : nothing}`;
  }

  private renderWithin() {
    const { asked } = this;
    const words = this.words.measures;
    const { duration } = figureFormats(this.words.formats.locale);
    return renderSelect({
      id: 'within',
      label: words.within,
      value: String(asked.within),
      options: SERVICE_SECONDS.map((seconds) => ({ value: String(seconds), label: duration(seconds) })),
      onInput: (value) =>
        this.set({ within: SERVICE_SECONDS.find((each) => String(each) === value) ?? asked.within }),
    });
  }

  private renderFilter(name: Dimension) {
    const words = this.words.measures;
    const chosen = this.asked.filter[name];
    const known: readonly Option[] = [
      { value: ANY, label: words.anything },
      { value: '', label: words.unknown[name] },
      ...this.optionsOf(name),
    ];
    const isKnown = chosen === undefined || known.some(({ value }) => value === chosen);
    return renderSelect({
      id: `filter-${name}`,
      label: words.dimensions[name],
      value: chosen ?? ANY,
      options: isKnown ? known : [...known, { value: chosen, label: chosen }],
      onInput: (value) => {
        const others = Object.fromEntries(Object.entries(this.asked.filter).filter(([key]) => key !== name));
        this.set({ filter: value === ANY ? others : { ...others, [name]: value } });
      },
    });
  }

  private optionsOf(name: Dimension): readonly Option[] {
    const { people, skills, keys } = this.state;
    switch (name) {
      case 'agent':
        return people.state !== 'shown'
          ? []
          : people.value.people.flatMap((person) =>
              person.agentId === null ? [] : [{ value: person.agentId, label: person.name }],
            );
      case 'skill':
        return skills.state !== 'shown'
          ? []
          : skills.value.map(({ skillId, label }) => ({ value: skillId, label }));
      case 'channel':
        return CHANNELS.map((value) => ({ value, label: this.words.measures.channels[value] }));
      case 'page':
      case 'segment':
        return (keys[name] ?? []).flatMap((key) => (key === '' ? [] : [{ value: key, label: key }]));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-measures-controls': MeasuresControls;
  }
}
