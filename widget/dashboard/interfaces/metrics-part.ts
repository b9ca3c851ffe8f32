import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { DashboardPart } from '../dashboard-part.ts';
import '../parts/copy-box.ts';
import { pageStyle } from '../parts/style.ts';

const ALARMS = `groups:
  - name: handpick
    rules:
      - alert: NobodyThere
        expr: handpick_waiting > 0 and handpick_agents_available == 0
        for: 10m
      - alert: WebhooksStuck
        expr: handpick_webhooks_oldest_seconds > 3600
        for: 15m`;

/** How Prometheus reads the state of the installation. */
@define('hp-metrics-part')
export class MetricsPart extends DashboardPart {
  /** The origin of the server. */
  @property() server = location.origin;

  static override styles = pageStyle;

  private get scrape(): string {
    const { protocol, host } = new URL(this.server);
    return `scrape_configs:
  - job_name: handpick
    scheme: ${protocol.replace(':', '')}
    authorization:
      credentials: <METRICS_TOKEN>
    static_configs:
      - targets: ['${host}']`;
  }

  override render() {
    const words = this.words.metrics;
    return html`<div class="stack">
      <p class="lead">${words.lead}</p>
      <section class="card" aria-labelledby="who">
        <div>
          <h2 id="who">${words.tokenHeading}</h2>
          <p class="lead">${words.token}</p>
        </div>
        <hp-copy-box .label=${words.address} .text=${`${this.server}/metrics`}></hp-copy-box>
        <hp-copy-box .label=${words.scrape} .text=${this.scrape} .rows=${7}></hp-copy-box>
      </section>
      <section class="card" aria-labelledby="watch">
        <h2 id="watch">${words.watchHeading}</h2>
        <hp-copy-box .label=${words.alarms} .text=${ALARMS} .rows=${10}></hp-copy-box>
      </section>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-metrics-part': MetricsPart;
  }
}
