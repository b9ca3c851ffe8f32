import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { LiftAnswer, LiftArm, LiftDifference, RuleLift } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { DashboardPart } from '../dashboard-part.ts';
import '../parts/plot.ts';
import '../parts/table.ts';
import type { Column } from '../parts/table.ts';
import { formatsOf } from './figure-text.ts';
import { measuresStyle } from './measures-style.ts';

const KINDS = ['joined', 'conversations', 'sales'] as const;
type Kind = (typeof KINDS)[number];

/** What each rule brings, beside those who were shown nothing. */
@define('hp-invitations-section')
export class InvitationsSection extends DashboardPart {
  @property({ attribute: false }) lift!: LiftAnswer;

  static override styles = measuresStyle;

  override render() {
    const said = this.words.lift;
    const { rules } = this.lift;
    return html`<div class="stack">
      <p class="lead">${said.lead}</p>
      ${
        rules.length === 0
          ? html`<p class="soft">${said.none}</p>`
          : html`${rules.length > 1 ? this.renderPlot(rules) : nothing}
            ${rules.map((rule) => this.renderRule(rule))}`
      }
    </div>`;
  }

  private renderPlot(rules: readonly RuleLift[]) {
    const { words } = this;
    const share = ({ visits, joined }: LiftArm) => (visits === 0 ? null : joined / visits);
    const detail = ({ visits, joined }: LiftArm) =>
      words.measures.ofWhole(words.formats.number(joined), words.formats.number(visits));
    const [shown, heldOut] = [rules.map((rule) => rule.shown), rules.map((rule) => rule.heldOut)];
    return html`<div class="plots">
      <hp-plot
        kind="bar"
        .heading=${words.lift.plot}
        .names=${rules.map(({ name }) => name)}
        .namesLabel=${words.pages.rules.name}
        .series=${[
          { name: words.lift.arms.shown, values: shown.map(share), details: shown.map(detail) },
          { name: words.lift.arms.heldOut, values: heldOut.map(share), details: heldOut.map(detail) },
        ]}
        .format=${words.formats.share}
        .words=${words.plot}
      ></hp-plot>
    </div>`;
  }

  private renderRule(rule: RuleLift) {
    const said = this.words.lift;
    return html`<section class="card" aria-label=${rule.name}>
      <div>
        <h2>${rule.name}</h2>
        <p class="soft">
          ${said.matched(rule.matched)}
          ${said.fates(rule.accepted, rule.declined, rule.lapsed, rule.withdrawn)}
        </p>
      </div>
      <hp-table
        .caption=${said.caption(rule.name)}
        captionHidden
        .columns=${this.columns(rule)}
        .rows=${KINDS}
        .key=${(kind: Kind) => kind}
      ></hp-table>
      ${this.renderSold(rule)}
    </section>`;
  }

  private columns({ shown, heldOut, lift }: RuleLift): readonly Column<Kind>[] {
    const { words } = this;
    const said = words.lift;
    const arm = (of: LiftArm, kind: Kind) =>
      of.visits === 0
        ? words.measures.noFigure
        : `${words.formats.share(of[kind] / of.visits)} (${words.formats.number(of[kind])})`;
    return [
      { name: 'what', label: said.what, cell: (kind) => said.kinds[kind] },
      { name: 'shown', label: said.shown(shown.visits), isFigure: true, cell: (kind) => arm(shown, kind) },
      {
        name: 'heldOut',
        label: said.heldOut(heldOut.visits),
        isFigure: true,
        cell: (kind) => arm(heldOut, kind),
      },
      { name: 'difference', label: said.difference, cell: (kind) => this.difference(lift[kind]) },
    ];
  }

  private difference(lift: LiftDifference) {
    const { words } = this;
    const said = words.lift;
    switch (lift.state) {
      case 'few':
        return html`<span class="soft">${said.few(lift.visitsLeast)}</span>`;
      case 'no-hold-out':
        return html`<span class="soft">${said.noHoldOut}</span>`;
      case 'shown': {
        const points = (value: number) => formatsOf(words).difference('share', value);
        const tone = { more: 'good', less: 'bad', open: '' }[lift.verdict];
        return html`<strong class=${tone}>${words.measures.points(points(lift.difference))}</strong>
          <span class="soft">(${said.interval(points(lift.low), points(lift.high))})</span>
          · ${said.verdict[lift.verdict]}`;
      }
    }
  }

  private renderSold({ shown, heldOut }: RuleLift) {
    const { words } = this;
    const sums = ({ sold }: LiftArm) =>
      sold.length === 0
        ? words.measures.noFigure
        : words.formats.list(sold.map(({ amount, currency }) => formatsOf(words).money(amount, currency)));
    if (shown.sold.length + heldOut.sold.length === 0) return nothing;
    const { arms } = words.lift;
    return html`<p>${words.lift.sold}: ${arms.shown} ${sums(shown)}, ${arms.heldOut} ${sums(heldOut)}.</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-invitations-section': InvitationsSection;
  }
}
