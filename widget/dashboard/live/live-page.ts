import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AlarmName, LiveAgent, LiveAlarm, LiveBoard, Moment } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import type { LiveRequest, LiveState } from '../../session/dashboard/live-desk.ts';
import { figureFormats } from '../../words/figure-formats.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { clockIn } from '../measures/times.ts';
import { renderRead } from '../parts/reading.ts';
import '../parts/tiles.ts';
import { liveStyle } from './live-style.ts';
import { busyPlaces, isThere, liveTiles, standingOf } from './live-tiles.ts';

const PLACES_DRAWN_MOST = 8;
const SECOND_MILLISECONDS = 1_000;

type Unit = 'count' | 'seconds' | 'share' | 'ratio';

/** In what an alarm is measured. */
const UNITS: Readonly<Record<AlarmName, Unit>> = {
  'order-violations': 'count',
  overtaking: 'seconds',
  'busy-share': 'ratio',
  exposure: 'ratio',
  'fair-share-least': 'ratio',
  'fair-share-most': 'ratio',
  newcomers: 'ratio',
  'promise-kept': 'share',
  'promise-kept-by-agent': 'share',
  'estimate-error': 'share',
  'choice-honoured': 'share',
  abandonment: 'share',
  'longest-wait': 'seconds',
};

/** The site at this moment: figures, alarms and agents, each in its place however often it is asked. */
@define('hp-live-page')
export class LivePage extends DashboardPart<LiveRequest> {
  @property({ attribute: false }) state!: LiveState;
  @state() private isFilling = false;

  static override styles = liveStyle;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('fullscreenchange', this.onFilling);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('fullscreenchange', this.onFilling);
  }

  private readonly onFilling = (): void => {
    this.isFilling = this.matches(':fullscreen');
  };

  override render() {
    const { board } = this.state;
    // That an answer is late is said in the line of the time, so that nothing moves.
    const read = board.state === 'shown' ? { ...board, stale: null } : board;
    return renderRead(read, { words: this.words, again: () => this.ask({ type: 'again' }) }, (value) =>
      this.renderBoard(value, board.state === 'shown' && board.stale !== null),
    );
  }

  private get formats() {
    return figureFormats(this.words.formats.locale);
  }

  private lasting(since: Moment, at: Moment): string {
    return this.formats.duration(Math.max(0, at - since) / SECOND_MILLISECONDS);
  }

  private renderBoard(board: LiveBoard, isLate: boolean) {
    const words = this.words.live;
    const clock = clockIn(this.words.formats.locale, board.zone, board.at, true);
    return html`<div class="stack">
      <div class="row between">
        <p class=${isLate ? 'late' : 'soft'} role="status">
          ${isLate ? `${words.late} ${clock}.` : words.asOf(clock, board.zone.replaceAll('_', ' '))}
        </p>
        <button class="button compact" type="button" @click=${this.fill}>
          ${this.isFilling ? words.unfill : words.fill}
        </button>
      </div>
      <hp-tiles large .tiles=${liveTiles(board, this.words)} .how=${this.words.measures.how}></hp-tiles>
      ${this.renderAlarms(board)} ${this.renderAgents(board)}
    </div>`;
  }

  private readonly fill = (): void => {
    // A browser that has no full screen leaves everything as it is.
    void (this.isFilling ? document.exitFullscreen() : this.requestFullscreen()).catch(() => undefined);
  };

  private renderAlarms({ alarms, agents, watchedSince, zone }: LiveBoard) {
    const words = this.words.live;
    const since = clockIn(this.words.formats.locale, zone, watchedSince);
    const nameOf = ({ agentId }: LiveAlarm) =>
      agents.find((agent) => agent.agentId === agentId)?.name ?? agentId ?? '';
    return html`<section class="stack" aria-labelledby="alarms">
      <h2 id="alarms">${words.alarms}</h2>
      ${
        alarms.length === 0
          ? html`<p class="soft">${words.noAlarms(since)}</p>`
          : html`<ul class="alarms">
                ${repeat(
                  alarms,
                  ({ name, agentId }) => `${name} ${agentId ?? ''}`,
                  (alarm) => this.renderAlarm(alarm, nameOf(alarm)),
                )}
              </ul>
              <p class="soft small">${words.alarmsSince(since)}</p>`
      }
    </section>`;
  }

  private renderAlarm({ name, value, threshold, direction }: LiveAlarm, who: string) {
    const words = this.words.live;
    const { what, help } = words.alarmNames[name];
    const figure = (each: number) => this.formats.figure(UNITS[name], each);
    return html`<li class="alarm">
      <strong>${who === '' ? what : `${who}: ${what}`}</strong>
      <span>${help}</span>
      <span class="soft small">${words.alarmValue(figure(value), figure(threshold), direction)}</span>
    </li>`;
  }

  private renderAgents({ agents, at }: LiveBoard) {
    const words = this.words.live;
    if (agents.length === 0) return html`<p class="soft">${words.noAgents}</p>`;
    const byName = [...agents].sort((one, other) => one.name.localeCompare(other.name));
    const there = byName.filter(isThere);
    const offline = byName.filter((agent) => !isThere(agent));
    return html`<section class="stack" aria-labelledby="agents">
      <h2 id="agents">${words.agents}</h2>
      ${there.length === 0 ? html`<p class="soft">${words.nobodyThere}</p>` : this.renderList(there, at)}
      ${
        offline.length === 0
          ? nothing
          : html`<h3>${words.offline} (${this.words.formats.number(offline.length)})</h3>
              <p class="soft">${this.words.formats.list(offline.map(({ name }) => name))}</p>`
      }
    </section>`;
  }

  private renderList(agents: readonly LiveAgent[], at: Moment) {
    return html`<ul class="agents">
      ${repeat(
        agents,
        ({ agentId }) => agentId,
        (agent) => this.renderAgent(agent, at),
      )}
    </ul>`;
  }

  private renderAgent(agent: LiveAgent, at: Moment) {
    const words = this.words.live;
    const standing = standingOf(agent);
    const reason = agent.availability === 'away' ? words.awayReasons[agent.reason] : '';
    return html`<li class="agent ${standing}">
      <span class="who">${agent.name}</span>
      <span class="standing">
        <span class="dot" aria-hidden="true"></span>${words.standing[standing]}
        <span class="since">
          ${words.since(this.lasting(agent.since, at))}${reason === '' ? nothing : ` · ${reason}`}
        </span>
      </span>
      ${this.renderLoad(agent)}
      <span class="line ${agent.waiting > 0 ? 'waits' : ''}">
        ${words.line(agent.waiting)}${
          agent.longestSince === null
            ? nothing
            : ` · ${words.sinceLong(this.lasting(agent.longestSince, at))}`
        }
      </span>
    </li>`;
  }

  private renderLoad(agent: LiveAgent) {
    const words = this.words.live;
    const busy = busyPlaces(agent);
    const ringing = agent.ringing === 0 ? nothing : ` · ${words.ringing(agent.ringing)}`;
    const drawn = agent.capacity <= PLACES_DRAWN_MOST ? agent.capacity : 0;
    return html`<span class="load">
      ${
        drawn === 0
          ? nothing
          : html`<span class="places" aria-hidden="true"
              >${Array.from(
                { length: drawn },
                (_, index) => html`<span class="place ${index < busy ? 'taken' : ''}"></span>`,
              )}</span
            >`
      }
      ${words.load(busy, agent.capacity)}${ringing}
    </span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-live-page': LivePage;
  }
}
