import { html, nothing, svg } from 'lit';
import type { DayPoint } from '../../../server/protocol/index.ts';
import type { WordsWithOneself } from '../../words/oneself.ts';

const STEP = 10;
const BAR = 7;
const HEIGHT = 60;

/** Bars of what was done on each day; the table beside it says the same to whoever cannot see it. */
export function dayPlot(days: readonly DayPoint[], { me, formats }: WordsWithOneself) {
  const most = Math.max(1, ...days.map(({ handled }) => handled));
  const bar = ({ handled }: DayPoint, index: number) => {
    const height = (handled / most) * HEIGHT;
    return handled === 0
      ? nothing
      : svg`<rect x=${index * STEP} y=${HEIGHT - height} width=${BAR} height=${height} rx="1" />`;
  };
  return html`<figure>
    <svg viewBox="0 0 ${days.length * STEP} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
      ${days.map(bar)}
    </svg>
    <figcaption class="small soft">
      ${me.plot}; ${me.plotMost(Math.max(0, ...days.map(({ handled }) => handled)))}
    </figcaption>
    <details>
      <summary class="small">${me.table}</summary>
      <table class="small">
        <thead>
          <tr>
            <th scope="col">${me.date}</th>
            <th scope="col">${me.handled}</th>
            <th scope="col">${me.handleTime}</th>
          </tr>
        </thead>
        <tbody>
          ${[...days].reverse().map(
            ({ date, handled, handleSeconds }) =>
              html`<tr>
                <th scope="row">${date}</th>
                <td>${formats.number(handled)}</td>
                <td>${handled === 0 ? '–' : me.seconds(handleSeconds / handled)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </figure>`;
}
