import { html, nothing } from 'lit';
import type { PickerState, PickerView } from '../../session/picker-state.ts';
import type { AllWords } from '../../words/behind.ts';

/** Where a visitor waits, and may well look elsewhere meanwhile. */
const WAITS: readonly PickerView['state'][] = ['waiting', 'asked', 'ringing'];

/** What tells a visitor of their turn, and beside a wait the switches for it. They come with the talk. */
export const renderTurn = ({ view }: PickerState, words: AllWords) => html`
  <hp-turn-alert .view=${view} .words=${words}></hp-turn-alert>
  ${WAITS.includes(view.state) ? html`<hp-turn-switches .words=${words}></hp-turn-switches>` : nothing}
`;
