import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { RULE_LIMITS } from '../../../server/rules/limits.ts';
import { define } from '../../parts/define.ts';
import { icons } from '../../parts/icons.ts';
import { tell } from '../../parts/tell.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { renderSelect } from '../parts/field.ts';
import {
  newGroup,
  newLeaf,
  type ConditionDraft,
  type GroupDraft,
  type LeafDraft,
  type Problems,
} from './condition-draft.ts';
import { conditionStyle } from './condition-style.ts';
import { OFFERED, type Offered } from './fields.ts';
import { renderLeafFields } from './leaf-fields.ts';
import { problemSentence } from './problem-sentence.ts';

/** `hp-group`: the group as it shall be. */
export type GroupEvent = CustomEvent<GroupDraft>;

const MODES = {
  all: ['all', false],
  any: ['any', false],
  'not-any': ['any', true],
  'not-all': ['all', true],
} as const;
type Mode = keyof typeof MODES;

/** Conditions that belong together, with groups of the same kind inside. State goes down, changes come up. */
@define('hp-condition-group')
export class ConditionGroup extends DashboardPart {
  @property({ attribute: false }) group: GroupDraft = newGroup();
  @property({ attribute: false }) problems: Problems = new Map();
  /** What is wrong with whole conditions, by their id. */
  @property({ attribute: false }) marks: ReadonlyMap<string, string> = new Map();
  @property({ type: Number }) depth = 0;
  @property() tried = '';
  @state() private offered: Offered = 'page';

  static override styles = conditionStyle;

  override render() {
    const { group, words } = this;
    const said = words.ruleEditor;
    return html`
      <div class="mode">
        ${renderSelect({
          id: 'mode',
          label: this.depth === 0 ? said.mode : said.innerMode,
          value: this.mode,
          options: this.modes.map((mode) => ({ value: mode, label: said.modes[mode] })),
          problem: problemSentence(this.problems.get(group.id), words) ?? this.marks.get(group.id) ?? null,
          onInput: (mode) => this.setMode(mode as Mode),
        })}
      </div>
      <ol class="conditions">
        ${repeat(
          group.of,
          ({ id }) => id,
          (draft, index) => this.renderItem(draft, index),
        )}
      </ol>
      ${this.renderAdd()}
    `;
  }

  private get mode(): Mode {
    const { kind, not } = this.group;
    return not ? (kind === 'any' ? 'not-any' : 'not-all') : kind;
  }

  /** The outermost is a plain one; what is not so stands inside. */
  private get modes(): readonly Mode[] {
    return this.depth === 0 ? ['all', 'any'] : ['all', 'any', 'not-any', 'not-all'];
  }

  private renderItem(draft: ConditionDraft, index: number): TemplateResult {
    const number = index + 1;
    const name =
      draft.type === 'leaf' ? this.words.ruleFields.kinds[draft.kind] : this.words.ruleEditor.group(number);
    const mark = this.marks.get(draft.id);
    return html`<li class="item ${draft.type} ${mark === undefined ? '' : 'wrong'}" data-id=${draft.id}>
      <div class="item-head">
        <strong id="name-${draft.id}">${name}</strong>
        ${draft.type === 'leaf' ? this.renderNot(draft, name) : nothing} ${this.renderMoves(name, index)}
      </div>
      ${draft.type === 'leaf' ? this.renderLeaf(draft) : this.renderGroup(draft, name)}
      ${mark !== undefined && draft.type === 'leaf' ? html`<p class="field-error mark">${mark}</p>` : nothing}
    </li>`;
  }

  private renderNot(draft: LeafDraft, name: string): TemplateResult {
    const said = this.words.ruleEditor;
    return html`<select
      class="input not"
      aria-label=${said.whether(name)}
      @change=${(event: Event) =>
        this.replace({ ...draft, not: (event.target as HTMLSelectElement).value === 'not' })}
    >
      <option value="is" .selected=${!draft.not}>${said.is}</option>
      <option value="not" .selected=${draft.not}>${said.isNot}</option>
    </select>`;
  }

  private renderMoves(name: string, index: number): TemplateResult {
    const said = this.words.ruleEditor;
    const last = this.group.of.length - 1;
    const move = (label: string, by: 1 | -1, isEnd: boolean) =>
      html`<button
        class="button plain icon ${by === -1 ? 'up' : 'down'}"
        type="button"
        aria-label=${label}
        title=${label}
        ?hidden=${last === 0}
        aria-disabled=${isEnd}
        @click=${() => this.move(index, by)}
      >
        ${icons.down}
      </button>`;
    return html`<span class="moves">
      ${move(said.moveUp(name), -1, index === 0)} ${move(said.moveDown(name), 1, index === last)}
      <button
        class="button plain icon remove"
        type="button"
        aria-label=${said.remove(name)}
        title=${said.remove(name)}
        @click=${() => this.takeOut(index)}
      >
        ${icons.close}
      </button>
    </span>`;
  }

  private renderLeaf(draft: LeafDraft) {
    return renderLeafFields({
      draft,
      problems: this.problems,
      words: this.words,
      tried: this.tried,
      onTry: (tried) => (this.tried = tried),
      onValue: (name, value) => this.replace({ ...draft, values: { ...draft.values, [name]: value } }),
    });
  }

  private renderGroup(draft: GroupDraft, name: string): TemplateResult {
    return html`<hp-condition-group
      role="group"
      aria-label=${name}
      .group=${draft}
      .problems=${this.problems}
      .marks=${this.marks}
      .depth=${this.depth + 1}
      .tried=${this.tried}
      @hp-group=${(event: GroupEvent) => {
        event.stopPropagation();
        this.replace(event.detail);
      }}
    ></hp-condition-group>`;
  }

  private renderAdd(): TemplateResult {
    const said = this.words.ruleEditor;
    const { kinds, sections } = this.words.ruleFields;
    return html`<div class="add">
      <label class="visually-hidden" for="offered">${said.addWhich}</label>
      <select
        id="offered"
        class="input"
        @change=${(event: Event) => (this.offered = (event.target as HTMLSelectElement).value as Offered)}
      >
        ${Object.entries(OFFERED).map(
          ([section, offered]) =>
            html`<optgroup label=${sections[section as keyof typeof OFFERED]}>
              ${offered.map(
                (kind) =>
                  html`<option value=${kind} .selected=${kind === this.offered}>${kinds[kind]}</option>`,
              )}
            </optgroup>`,
        )}
      </select>
      <button class="button" type="button" id="add" @click=${() => this.add(newLeaf(this.offered))}>
        ${said.add}
      </button>
      ${
        this.depth + 1 < RULE_LIMITS.conditionDepth - 1
          ? html`<button
              class="button plain"
              type="button"
              @click=${() => this.add(newGroup(this.group.kind === 'all' ? 'any' : 'all'))}
            >
              ${said.addGroup}
            </button>`
          : nothing
      }
    </div>`;
  }

  private setMode(mode: Mode): void {
    const [kind, not] = MODES[mode];
    this.put({ ...this.group, kind, not });
  }

  private put(group: GroupDraft): void {
    tell(this, 'hp-group', group);
  }

  private putAll(of: readonly ConditionDraft[]): void {
    this.put({ ...this.group, of });
  }

  private replace(next: ConditionDraft): void {
    this.putAll(this.group.of.map((each) => (each.id === next.id ? next : each)));
  }

  private add(draft: ConditionDraft): void {
    this.putAll([...this.group.of, draft]);
    void this.focusIn(draft.id, 'input, .leaf-fields select, #offered, .not');
  }

  private move(from: number, by: 1 | -1): void {
    const of = [...this.group.of];
    const [one] = of.splice(from, 1);
    if (one === undefined || from + by < 0 || from + by > of.length) return;
    of.splice(from + by, 0, one);
    this.putAll(of);
    void this.focusIn(one.id, by === -1 ? '.up' : '.down');
  }

  private takeOut(index: number): void {
    this.putAll(this.group.of.filter((_, at) => at !== index));
    void this.focusIn(null, '#add');
  }

  /** The keys go on where something was done. */
  private async focusIn(id: string | null, selector: string): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await this.updateComplete;
    const place = id === null ? this.renderRoot : this.renderRoot.querySelector(`[data-id="${id}"]`);
    const inner = place?.querySelector<ConditionGroup>('hp-condition-group')?.renderRoot;
    (place?.querySelector<HTMLElement>(selector) ?? inner?.querySelector<HTMLElement>('#offered'))?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-condition-group': ConditionGroup;
  }
}
