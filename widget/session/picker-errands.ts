import type { Moment } from '../../server/protocol/index.ts';
import type { Connection, VisitorContract } from './connection.ts';
import type { EngagedReading } from './engaged-reading.ts';
import { createErrand, type Errand } from './errand.ts';
import { createMarkTeller } from './marking.ts';
import type { PickerModel } from './picker-reducer.ts';
import { wantedMarks, wantedMessages } from './picker-view.ts';

type Around = {
  readonly model: () => PickerModel;
  readonly connection: () => Connection<VisitorContract> | null;
  readonly reading: EngagedReading;
  readonly now: () => Moment;
  /** Whether the server knows on this connection who is asking. */
  readonly identified: () => boolean;
  readonly wantsIdentity: () => boolean;
  readonly identify: () => Promise<boolean>;
};

/** What a picker sees to by itself for somebody who acts: that it is known, and that nothing is missing. */
export const createPickerErrands = (around: Around): readonly Errand[] => {
  const { model, connection, reading, now, identified, wantsIdentity, identify } = around;
  return [
    createErrand(wantsIdentity, identify),
    createErrand(
      () => identified() && wantedMessages(model()) !== null,
      () => reading.messages(),
    ),
    createMarkTeller({
      wanted: () => (identified() ? wantedMarks(model()) : []),
      ask: (marks) => connection()?.ask('mark', { marks }),
      now,
    }),
  ];
};
