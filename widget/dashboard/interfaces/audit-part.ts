import { css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { AuditCheck, AuditFilter, AuditLine } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { failureOf, isPending } from '../../session/dashboard/answer.ts';
import type { AuditRequest, AuditState } from '../../session/dashboard/audit-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import '../parts/advice.ts';
import '../parts/copy-box.ts';
import { renderFailure, renderRead } from '../parts/reading.ts';
import { saveFile } from '../parts/save-file.ts';
import { pageStyle } from '../parts/style.ts';
import '../parts/table.ts';
import type { Column } from '../parts/table.ts';
import './audit-filter.ts';

/** Who did what. */
@define('hp-audit-part')
export class AuditPart extends DashboardPart<AuditRequest> {
  @property({ attribute: false }) state!: AuditState;

  static override styles = [
    ...pageStyle,
    css`
      .whole {
        display: grid;
        gap: var(--hp-space-3);
      }
    `,
  ];

  protected override updated(changed: PropertyValues<this>): void {
    const { file } = this.state;
    const before = changed.get('state');
    // One that is there from the beginning was saved when it came.
    if (before !== undefined && file !== null && before.file !== file)
      saveFile('audit.csv', file, 'text/csv');
  }

  override render() {
    const { words } = this;
    const { lines, filter, check, done } = this.state;
    const again = () => this.ask({ type: 'readAudit', filter });
    return html`<div class="stack">
      <p class="lead">${words.audit.lead}</p>
      <hp-audit-filter
        .names=${this.state.names}
        .lines=${lines.state === 'shown' ? lines.value : []}
        @hp-filter=${(event: CustomEvent<AuditFilter>) =>
          this.ask({ type: 'readAudit', filter: event.detail })}
      ></hp-audit-filter>
      ${renderFailure(failureOf(done), words)}
      ${renderRead(lines, { words, again }, (rows) => this.renderRows(rows))}
      <div class="row">
        ${this.renderOlder()}
        <button class="button" type="button" @click=${() => this.ask({ type: 'exportAudit' })}>
          ${words.audit.save}
        </button>
        <button class="button" type="button" @click=${() => this.ask({ type: 'checkAudit' })}>
          ${isPending(done, 'check') ? words.audit.checking : words.audit.check}
        </button>
      </div>
      ${check === null ? nothing : this.renderCheck(check)}
    </div>`;
  }

  private renderCheck({ lines, brokenAt, lastHash }: AuditCheck) {
    const words = this.words.audit;
    if (brokenAt !== null)
      return html`<hp-advice tone="bad" .heading=${words.broken(brokenAt)}>${words.brokenLead}</hp-advice>`;
    if (lastHash === null) return html`<hp-advice>${words.empty}</hp-advice>`;
    return html`<hp-advice tone="good" .heading=${words.whole(lines)}>
      <div class="whole">
        <p>${words.wholeLead}</p>
        <hp-copy-box .label=${words.lastHash} .text=${lastHash}></hp-copy-box>
      </div>
    </hp-advice>`;
  }

  private renderRows(rows: readonly AuditLine[]) {
    const words = this.words.audit;
    return html`<hp-table
      .caption=${words.caption}
      .columns=${this.columns()}
      .rows=${rows}
      .key=${({ number }: AuditLine) => String(number)}
      .none=${words.none}
    ></hp-table>`;
  }

  private renderOlder() {
    const { nextCursor, done } = this.state;
    if (nextCursor === null) return nothing;
    return html`<button
      class="button"
      type="button"
      aria-disabled=${isPending(done, 'more')}
      @click=${() => this.ask({ type: 'moreAudit' })}
    >
      ${this.words.interfaces.older}
    </button>`;
  }

  private columns(): readonly Column<AuditLine>[] {
    const words = this.words.audit;
    const { moment } = this.words.interfaces;
    return [
      { name: 'at', label: words.at, cell: ({ at }) => moment(at) },
      { name: 'actor', label: words.actor, cell: ({ actor }) => this.nameOf(actor) },
      { name: 'act', label: words.act, cell: ({ act }) => act },
      {
        name: 'subject',
        label: words.subject,
        cell: ({ subject }) => (subject === '' ? '' : html`<code>${subject}</code>`),
      },
      { name: 'detail', label: words.detail, cell: ({ detail }) => detail },
      { name: 'number', label: words.number, isFigure: true, cell: ({ number }) => String(number) },
    ];
  }

  private nameOf(actor: string): string {
    const words = this.words.audit;
    if (actor === 'manage') return words.manage;
    if (actor === 'server') return words.server;
    return this.state.names.get(actor) ?? actor;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-audit-part': AuditPart;
  }
}
