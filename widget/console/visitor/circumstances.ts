import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { VisitCircumstances, VisitedPage } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { ConsolePart } from '../console-part.ts';
import { factsStyle } from './facts-style.ts';

/** How the visitor came: the way through the site, from where, with what, and what their clock says. */
@define('hp-circumstances')
export class Circumstances extends ConsolePart {
  @property({ attribute: false }) circumstances!: VisitCircumstances;

  static override styles = [
    reset,
    factsStyle,
    css`
      :host {
        display: block;
      }
      li {
        overflow-wrap: anywhere;
      }
    `,
  ];

  override render() {
    const words = this.words.story.came;
    const { path, referrer, device, locale, zone } = this.circumstances;
    const time = this.timeThere(zone);
    const language = this.languageOf(locale);
    const here = path.at(-1)?.seconds ?? null;
    const size = words.size(device.width, device.height);
    return html`
      <dl>
        ${
          path.length < 2
            ? nothing
            : html`<div>
                <dt>${words.path}</dt>
                <dd>
                  <ol class="path small">
                    ${path.map((page) => this.renderPage(page))}
                  </ol>
                </dd>
              </div>`
        }
        ${here === null ? nothing : this.renderFact(words.here, this.words.stretch(here))}
        ${referrer === '' ? nothing : this.renderFact(words.from, referrer)}
        ${this.renderFact(words.device, this.words.formats.beside([words.devices[device.kind], size]))}
        ${language === null ? nothing : this.renderFact(words.language, language)}
        ${time === null ? nothing : this.renderFact(words.clock, words.there(time, zone))}
      </dl>
    `;
  }

  private renderPage({ address, seconds }: VisitedPage) {
    return html`<li>
      <bdi dir="ltr">${placeOf(address)}</bdi>
      ${seconds === null ? nothing : html`<span class="soft">${this.words.stretch(seconds)}</span>`}
    </li>`;
  }

  private renderFact(name: string, value: string) {
    return html`<div>
      <dt>${name}</dt>
      <dd dir="auto">${value}</dd>
    </div>`;
  }

  /** A zone that this browser does not know says nothing. */
  private timeThere(zone: string): string | null {
    try {
      const { locale } = this.words.formats;
      return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone }).format(this.now());
    } catch {
      return null;
    }
  }

  private languageOf(locale: string): string | null {
    if (locale === '') return null;
    try {
      return this.words.formats.language(locale);
    } catch {
      return null;
    }
  }
}

/** All of them are on the same site. */
const placeOf = (address: string): string => (URL.canParse(address) ? new URL(address).pathname : address);

declare global {
  interface HTMLElementTagNameMap {
    'hp-circumstances': Circumstances;
  }
}
