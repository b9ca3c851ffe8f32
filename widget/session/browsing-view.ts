import type { Moment } from '../../server/protocol/index.ts';
import { firstReturn, nobodyThere } from './agent-list.ts';
import type { BrowsingModel } from './browsing-reducer.ts';
import type { PickerState, PickerView } from './picker-state.ts';
import { serverMoment } from './standing.ts';

/** What the elements see while nobody has acted, or what an act needs has not come yet. */
export function browsingStateOf(
  model: BrowsingModel,
  pending: PickerState['pending'],
  now: Moment,
): PickerState {
  return {
    ...sharedState(model),
    view: model.expectsSelf ? awaitingView(model) : listView(model, now),
    acquaintances: null,
    reviewed: null,
    receipt: { state: 'none' },
    draft: '',
    files: { drafts: [], contents: new Map() },
    booking: {
      bookings: [],
      slots: { state: 'none' },
      opensAt: null,
      arranging: null,
      arranged: null,
      page: '',
    },
    transcriptMail: { offered: false, sentTo: null },
    pending,
  };
}

/** What everybody sees alike. */
export const sharedState = ({ standing, list, needEstimate, page, refusal }: BrowsingModel) => ({
  link: standing.link,
  list: list?.shown ?? null,
  needEstimate,
  page,
  refusal,
  clockOffsetMilliseconds: standing.offsetMilliseconds,
});

export function loadingView({ standing }: BrowsingModel): PickerView {
  const { link } = standing;
  return link.state === 'refused' ? { state: 'failed', refusal: link.refusal } : { state: 'loading' };
}

/** Not even the files came that ask how a known visitor stands: said where the list would be. */
function awaitingView(model: BrowsingModel): PickerView {
  return model.refusal === null ? loadingView(model) : { state: 'failed', refusal: model.refusal };
}

export function listView(model: BrowsingModel, now: Moment): PickerView {
  if (!model.list) return loadingView(model);
  const { shown } = model.list;
  if (!nobodyThere(shown)) return { state: 'browsing' };
  return { state: 'closed', backAt: firstReturn(shown, serverMoment(model.standing, now)) };
}

/** Whether the list has to be read: there is none, or the changes after it have been missed. */
export const wantsList = ({ standing, list }: BrowsingModel): boolean =>
  standing.link.state === 'live' && (list === null || list.gap);
