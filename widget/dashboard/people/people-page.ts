import { html } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Role } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { failureOf, isPending } from '../../session/dashboard/answer.ts';
import type { PeopleRequest, PeopleState } from '../../session/dashboard/people-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { pageStyle } from '../parts/style.ts';
import '../parts/tabs.ts';
import type { TabEvent } from '../parts/tabs.ts';
import { saveFile } from '../parts/save-file.ts';
import { addressOf } from '../route.ts';
import './csv-in.ts';
import './people-list.ts';
import './skill-catalogue.ts';

const PARTS = ['list', 'skills', 'file'] as const;
type Part = (typeof PARTS)[number];

/** Who works here, what can be asked for, and both as a file. */
@define('hp-people-page')
export class PeoplePage extends DashboardPart<PeopleRequest> {
  @property({ attribute: false }) state!: PeopleState;
  @property({ attribute: false }) viewerRole!: Role;
  @property({ attribute: false }) tab = '';

  static override styles = pageStyle;

  private get chosen(): Part {
    return PARTS.find((each) => each === this.tab) ?? 'list';
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { file } = this.state;
    const before = changed.get('state');
    // One that is there from the beginning was saved when it came.
    if (before !== undefined && file !== null && before.file !== file)
      saveFile('people.csv', file, 'text/csv');
  }

  override render() {
    const words = this.words.people;
    const tabs = PARTS.map((name) => ({ name, label: words.tabs[name] }));
    return html`<hp-tabs
      .label=${this.words.pages.people.name}
      .tabs=${tabs}
      .chosen=${this.chosen}
      @hp-tab=${this.onTab}
    >
      <div @hp-request=${this.relay}>${this.renderPart()}</div>
    </hp-tabs>`;
  }

  private renderPart() {
    const { state } = this;
    switch (this.chosen) {
      case 'list':
        return html`<hp-people-list .state=${state} .viewerRole=${this.viewerRole}></hp-people-list>`;
      case 'skills':
        return html`<hp-skill-catalogue
          .skills=${state.skills}
          .failure=${failureOf(state.done, 'skills')}
          ?pending=${isPending(state.done, 'skills')}
          ?saved=${state.done.state === 'done' && state.done.name === 'skills'}
        ></hp-skill-catalogue>`;
      case 'file':
        return html`<hp-csv-in .csv=${state.csv} .done=${state.done}></hp-csv-in>`;
    }
  }

  private onTab(event: TabEvent): void {
    location.hash = addressOf('people', event.detail === 'list' ? '' : event.detail);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-people-page': PeoplePage;
  }
}
