import { css, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Branch, Condition, RuleDraft, RuleId } from '../../../server/protocol/index.ts';
import { TEMPLATES } from '../../../server/rules/templates.ts';
import { define } from '../../parts/define.ts';
import { failureOf, isPending } from '../../session/dashboard/answer.ts';
import {
  LIFT_DAYS,
  type RuleNames,
  type RulesRequest,
  type RulesState,
} from '../../session/dashboard/rules-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { renderChanged, renderFailure, renderRead } from '../parts/reading.ts';
import { pageStyle } from '../parts/style.ts';
import { addressOf } from '../route.ts';
import './branch-editor.ts';
import type { BranchEditor } from './branch-editor.ts';
import './rule-editor.ts';
import type { RuleEditor } from './rule-editor.ts';
import './rule-list.ts';

const NEW = 'new';
const BRANCHES = 'branches';
const EMPTY = 'empty';

const isChanged = (state: RulesState | undefined): boolean =>
  state !== undefined && failureOf(state.done)?.kind === 'changed';

/** Rules of context: the list, one of them, what to begin with, and the branches. */
@define('hp-rules-page')
export class RulesPage extends DashboardPart<RulesRequest> {
  @property({ attribute: false }) state!: RulesState;
  /** What the address says: a rule, `new`, `new/<template>`, `branches`, or nothing for the list. */
  @property() place = '';
  @property({ type: Boolean }) writes = false;

  static override styles = [
    ...pageStyle,
    css`
      .templates {
        display: grid;
        gap: var(--hp-space-3);
        grid-template-columns: repeat(auto-fill, minmax(min(320px, 100%), 1fr));
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .template h3 {
        margin-block-end: var(--hp-space-1);
      }
      .template {
        display: grid;
        gap: var(--hp-space-2);
        align-content: space-between;
        block-size: 100%;
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('place')) void this.updateComplete.then(() => this.look());
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('state') && isChanged(this.state) && !isChanged(changed.get('state')))
      void this.showNews();
    const { added } = this.state;
    if (added !== null && this.place.startsWith(NEW)) location.hash = addressOf('rules', added);
  }

  /** Whoever presses at the foot of a long page would not see what is said at its top. */
  private async showNews(): Promise<void> {
    const news = this.renderRoot.querySelector('hp-advice');
    await news?.updateComplete;
    news?.scrollIntoView({ block: 'nearest' });
  }

  private look(): void {
    const { place } = this;
    if (place === BRANCHES) this.ask({ type: 'lookAtBranches' });
    else this.ask({ type: 'look', ruleId: place === '' || place.startsWith(NEW) ? null : (place as RuleId) });
  }

  override render() {
    const { place, writes } = this;
    return html`<div class="stack">
      ${
        place === '' || !writes
          ? this.renderList()
          : place === NEW
            ? this.renderTemplates()
            : place === BRANCHES
              ? this.renderBranches()
              : place.startsWith(`${NEW}/`)
                ? this.renderNew(place.slice(NEW.length + 1))
                : this.renderOpen()
      }
    </div>`;
  }

  private get reading() {
    return { words: this.words, again: () => this.ask({ type: 'readAgain' }) };
  }

  private get names(): RuleNames {
    const { names } = this.state;
    return names.state === 'shown' ? names.value : { agents: [], skills: [] };
  }

  private renderList(): TemplateResult {
    const said = this.words.rulesPage;
    const { book, names, lift, done } = this.state;
    const failure = failureOf(done);
    return html`
      <div class="row between">
        <p class="lead">${said.lead}</p>
        ${
          this.writes
            ? html`<span class="row">
                <a class="button" href=${addressOf('rules', BRANCHES)}>${said.branches}</a>
                <a class="button primary" href=${addressOf('rules', NEW)}>${said.add}</a>
              </span>`
            : nothing
        }
      </div>
      ${
        failure?.kind === 'changed'
          ? html`<hp-advice tone="wait">${said.changed}</hp-advice>`
          : renderFailure(failure, this.words)
      }
      ${renderRead(book, this.reading, ({ rules }) =>
        rules.length === 0
          ? html`<p class="card soft">${said.none}</p>`
          : html`<hp-rule-list
                .rules=${rules}
                .names=${names.state === 'shown' ? names.value : this.names}
                .lift=${lift}
                ?writes=${this.writes}
                ?pending=${isPending(done)}
                @hp-request=${this.relay}
              ></hp-rule-list>
              ${lift === null ? nothing : html`<p class="soft small">${said.figuresOf(LIFT_DAYS)}</p>`}`,
      )}
    `;
  }

  private renderTemplates(): TemplateResult {
    const said = this.words.rulesPage;
    const card = (name: string, { title, lead }: { readonly title: string; readonly lead: string }) =>
      html`<li class="card template">
        <div>
          <h3>${title}</h3>
          <p class="soft">${lead}</p>
        </div>
        <div>
          <a class="button" href=${addressOf('rules', `${NEW}/${name}`)} aria-label=${said.use(title)}
            >${said.useShort}</a
          >
        </div>
      </li>`;
    const templates: Readonly<Record<string, { readonly title: string; readonly lead: string }>> =
      said.templates;
    return html`<div>
        <h2 tabindex="-1">${said.beginHeading}</h2>
        <p class="lead">${said.beginLead}</p>
      </div>
      <ul class="templates">
        ${TEMPLATES.map(({ templateId, purpose, rule }) =>
          card(templateId, templates[templateId] ?? { title: rule.name, lead: purpose }),
        )}
        ${card(EMPTY, said.empty)}
      </ul>
      <div><a class="button plain" href=${addressOf('rules')}>${this.words.ruleEditor.back}</a></div>`;
  }

  private renderNew(templateId: string): TemplateResult {
    const template = TEMPLATES.find((each) => each.templateId === templateId)?.rule;
    const titles: Readonly<Record<string, { readonly title: string }>> = this.words.rulesPage.templates;
    const name = titles[templateId]?.title ?? template?.name ?? '';
    return this.renderEditor(template === undefined ? null : this.draftOf({ ...template, name }), null);
  }

  /** The same object as long as it is the same rule, so that what was typed stays. */
  private readonly drafts = new Map<string, RuleDraft>();

  private draftOf(draft: RuleDraft): RuleDraft {
    const key = JSON.stringify(draft);
    const known = this.drafts.get(key) ?? draft;
    this.drafts.set(key, known);
    return known;
  }

  private renderOpen(): TemplateResult {
    const { open } = this.state;
    if (open === null) return html`<p class="soft" role="status">${this.words.reading.loading}</p>`;
    const again = () => this.ask({ type: 'look', ruleId: open.ruleId });
    return renderRead(open.rule, { words: this.words, again }, (rule) =>
      this.renderEditor(rule, open.ruleId),
    );
  }

  private renderEditor(rule: RuleDraft | null, ruleId: RuleId | null): TemplateResult {
    const said = this.words.ruleEditor;
    const { done, trial } = this.state;
    const failure = failureOf(done, 'save');
    const save = (draft: RuleDraft, isOver: boolean) => this.ask({ type: 'save', ruleId, draft, isOver });
    const keepMine = () => {
      const draft = this.renderRoot.querySelector<RuleEditor>('hp-rule-editor')?.draft ?? null;
      if (draft !== null) save(draft, true);
    };
    return html`
      ${renderChanged(failure, this.words, { takeTheirs: () => this.ask({ type: 'takeTheirs' }), keepMine })}
      <hp-rule-editor
        .heading=${ruleId === null ? said.headingNew : said.heading}
        .rule=${rule}
        .names=${this.names}
        .trial=${trial}
        .failure=${failure}
        ?fresh=${ruleId === null}
        ?pending=${isPending(done, 'save')}
        ?saved=${done.state === 'done' && done.name === 'save'}
        @hp-save=${(event: CustomEvent<RuleDraft>) => save(event.detail, false)}
        @hp-try=${(event: CustomEvent<Condition>) => this.ask({ type: 'test', when: event.detail })}
        @hp-leave=${() => (location.hash = addressOf('rules'))}
      ></hp-rule-editor>
    `;
  }

  private renderBranches(): TemplateResult {
    const { branches, done } = this.state;
    const failure = failureOf(done, 'branches');
    const save = (next: readonly Branch[], isOver: boolean) =>
      this.ask({ type: 'saveBranches', branches: next, isOver });
    const keepMine = () => {
      const next = this.renderRoot.querySelector<BranchEditor>('hp-branch-editor')?.typed ?? null;
      if (next !== null) save(next, true);
    };
    const takeTheirs = () => this.ask({ type: 'takeTheirs' });
    return renderRead(
      branches,
      { words: this.words, again: () => this.ask({ type: 'lookAtBranches' }) },
      (value) => html`
        ${renderChanged(failure, this.words, { takeTheirs, keepMine })}
        <hp-branch-editor
          .branches=${value.branches}
          .names=${this.names}
          .failure=${failure}
          ?pending=${isPending(done, 'branches')}
          ?saved=${done.state === 'done' && done.name === 'branches'}
          @hp-branches=${(event: CustomEvent<readonly Branch[]>) => save(event.detail, false)}
        ></hp-branch-editor>
      `,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-rules-page': RulesPage;
  }
}
