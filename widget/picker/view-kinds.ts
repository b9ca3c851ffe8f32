import type { PickerState, PickerView } from '../session/picker-state.ts';

/** The states in which a visitor has something to lose by not being there. */
const ENGAGED: readonly PickerView['state'][] = [
  'waiting',
  'asked',
  'ringing',
  'postponed',
  'talking',
  'reviewing',
  'elsewhere',
];

export const isEngagedView = ({ state }: PickerView): boolean => ENGAGED.includes(state);

/** Whether a view comes with `later.ts`. */
const isBehind = ({ state }: PickerView): boolean =>
  state !== 'loading' && state !== 'failed' && state !== 'browsing';

/** Whether something of `later.ts` is to be seen: a view, somebody's page, or a booked call. */
export const wantsBehind = ({ view, page, booking, refusal }: PickerState): boolean =>
  isBehind(view) || page.state !== 'none' || booking.bookings.length > 0 || refusal !== null;

/** The name of what is on the screen: a reader is taken along when it changes. */
export function viewName({ view, page }: PickerState, showsList: boolean, isComing: boolean): string {
  const over = page.state === 'none' ? '' : ` page ${page.agentId}`;
  return view.state + (isComing ? ' coming' : '') + (showsList ? ` list${over}` : '');
}
