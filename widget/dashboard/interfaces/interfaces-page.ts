import { html } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { SiteId } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import type { InterfacesRequest, InterfacesState } from '../../session/dashboard/interfaces-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { pageStyle } from '../parts/style.ts';
import '../parts/tabs.ts';
import type { TabEvent } from '../parts/tabs.ts';
import { addressOf } from '../route.ts';
import './audit-part.ts';
import './keys-part.ts';
import './metrics-part.ts';
import './visitor-key-part.ts';
import './webhooks-part.ts';

const PARTS = ['keys', 'webhooks', 'identity', 'metrics', 'audit'] as const;
type Part = (typeof PARTS)[number];

/** What other systems may ask, and are told. */
@define('hp-interfaces-page')
export class InterfacesPage extends DashboardPart<InterfacesRequest> {
  @property({ attribute: false }) state!: InterfacesState;
  @property({ attribute: false }) siteId!: SiteId;
  /** The part of the page, and the endpoint behind it where one is open. */
  @property({ attribute: false }) place = '';

  static override styles = pageStyle;

  private get chosen(): Part {
    const [name = ''] = this.place.split('/');
    return PARTS.find((each) => each === name) ?? 'keys';
  }

  private get endpointId(): string | null {
    const [name, endpointId = ''] = this.place.split('/');
    return name === 'webhooks' && endpointId !== '' ? endpointId : null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { endpointId } = this;
    const { open, done } = this.state.webhooks;
    if (endpointId !== null && open === null && done.state === 'done' && done.name === 'remove')
      location.hash = addressOf('interfaces', 'webhooks');
    if (!changed.has('place') || (open?.endpointId ?? null) === endpointId) return;
    this.ask({ part: 'webhooks', request: { type: 'openWebhook', endpointId } });
  }

  override render() {
    const words = this.words.interfaces;
    const tabs = PARTS.map((name) => ({ name, label: words.tabs[name] }));
    return html`<hp-tabs
      .label=${this.words.pages.interfaces.name}
      .tabs=${tabs}
      .chosen=${this.chosen}
      @hp-tab=${this.onTab}
    >
      ${this.renderPart()}
    </hp-tabs>`;
  }

  private renderPart() {
    const { state } = this;
    switch (this.chosen) {
      case 'keys':
        return html`<hp-keys-part .state=${state.keys} @hp-request=${this.relayTo('keys')}></hp-keys-part>`;
      case 'webhooks':
        return html`<hp-webhooks-part
          .state=${state.webhooks}
          @hp-request=${this.relayTo('webhooks')}
        ></hp-webhooks-part>`;
      case 'identity':
        return html`<hp-visitor-key-part
          .state=${state.visitorKey}
          .siteId=${this.siteId}
          @hp-request=${this.relayTo('visitorKey')}
        ></hp-visitor-key-part>`;
      case 'metrics':
        return html`<hp-metrics-part></hp-metrics-part>`;
      case 'audit':
        return html`<hp-audit-part
          .state=${state.audit}
          @hp-request=${this.relayTo('audit')}
        ></hp-audit-part>`;
    }
  }

  /** Each part speaks to its own desk. */
  private relayTo(part: InterfacesRequest['part']) {
    return (event: CustomEvent<never>): void => {
      event.stopPropagation();
      this.ask({ part, request: event.detail });
    };
  }

  private onTab(event: TabEvent): void {
    location.hash = addressOf('interfaces', event.detail === 'keys' ? '' : event.detail);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-interfaces-page': InterfacesPage;
  }
}
