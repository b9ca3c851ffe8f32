import type { HistoryMeasureName } from '../../../server/protocol/index.ts';
import type { SectionOfHistory } from './measures-asked.ts';

type Shown = {
  /** Told as figures, with the change against the time before. */
  readonly tiles: readonly HistoryMeasureName[];
  /** Those of them that are drawn over time; each group in one plot where nothing is split. */
  readonly plots: readonly (readonly HistoryMeasureName[])[];
};

/** What each section is about. */
export const SHOWN: Readonly<Record<SectionOfHistory, Shown>> = {
  overview: {
    tiles: [
      'contacts',
      'served',
      'speedOfAnswer',
      'serviceLevel',
      'abandonment',
      'waitHeld',
      'handleTime',
      'firstContact',
      'satisfaction',
      'recommendation',
      'occupancy',
      'sales',
    ],
    plots: [['contacts', 'served'], ['speedOfAnswer'], ['serviceLevel', 'abandonment'], ['satisfaction']],
  },
  waiting: {
    tiles: [
      'contacts',
      'served',
      'speedOfAnswer',
      'serviceLevel',
      'abandonment',
      'shortAbandonment',
      'answeredWaiting',
      'waitHeld',
      'medianHeld',
      'limitHeld',
      'estimateError',
    ],
    plots: [
      ['contacts', 'served'],
      ['speedOfAnswer'],
      ['serviceLevel', 'abandonment'],
      ['waitHeld'],
      ['medianHeld', 'limitHeld'],
    ],
  },
  handling: {
    tiles: ['handled', 'handleTime', 'wrapUpTime', 'transferred', 'firstContact', 'resolved', 'occupancy'],
    plots: [
      ['handled'],
      ['handleTime', 'wrapUpTime'],
      ['transferred'],
      ['firstContact', 'resolved'],
      ['occupancy'],
    ],
  },
  satisfaction: {
    tiles: ['satisfaction', 'rating', 'recommendation'],
    plots: [['satisfaction'], ['rating'], ['recommendation']],
  },
  outcomes: { tiles: ['sales', 'newCustomers'], plots: [['sales', 'newCustomers']] },
};

export const measuresOf = (section: SectionOfHistory): string =>
  [...new Set([...SHOWN[section].tiles, ...SHOWN[section].plots.flat()])].join(',');
