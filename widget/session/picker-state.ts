import type {
  Acquaintances,
  AgentFace,
  AgentId,
  AgentPage,
  AskReason,
  Choice,
  CommandId,
  ConversationView,
  EndReason,
  Estimate,
  Message,
  Moment,
  Need,
  Preference,
  PublicAgent,
  Refusal,
  TicketView,
  TrackRecord,
} from '../../server/protocol/index.ts';

/** How the page stands to the server. What is on the screen stays true while `lost`, but no longer moves. */
export type Link =
  | { readonly state: 'connecting' }
  | { readonly state: 'live' }
  | { readonly state: 'lost'; readonly since: Moment }
  /** The server will not talk to this page; trying again changes nothing. */
  | { readonly state: 'refused'; readonly refusal: Refusal };

/** The live list as the page has it. */
export type ShownList = {
  readonly siteName: string;
  readonly agents: readonly PublicAgent[];
  readonly firstFree: Estimate;
  /** Of the whole site, `null` while there are too few promises to say anything. */
  readonly trackRecord: TrackRecord | null;
};

/** What a ticket for the first suitable person would be promised, for the need that was asked about. */
export type NeedEstimate = { readonly need: Need; readonly estimate: Estimate };

/** A message that the server has not acknowledged: on its way, or refused and waiting for a retry. */
export type OutgoingMessage = {
  readonly commandId: CommandId;
  readonly text: string;
  readonly writtenAt: Moment;
  readonly failure: Refusal | null;
};

/** The one state of the picker. Elements render it and hold nothing of it themselves. */
export type PickerView =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly refusal: Refusal }
  | { readonly state: 'browsing' }
  /** Nobody is there. `backAt` is the first announced return, `null` if nobody announced one. */
  | { readonly state: 'closed'; readonly backAt: Moment | null }
  | { readonly state: 'waiting'; readonly ticket: TicketView }
  | {
      readonly state: 'asked';
      readonly ticket: TicketView;
      readonly reason: AskReason;
      readonly answerBy: Moment;
    }
  | { readonly state: 'ringing'; readonly ticket: TicketView; readonly agent: AgentFace }
  | {
      readonly state: 'talking';
      readonly conversation: ConversationView;
      readonly messages: readonly Message[];
      readonly outgoing: readonly OutgoingMessage[];
      /** Until when "… is typing" is shown. */
      readonly agentTypesUntil: Moment;
    }
  | {
      readonly state: 'reviewing';
      readonly conversation: ConversationView;
      readonly messages: readonly Message[];
      readonly endedAt: Moment;
      readonly endReason: EndReason;
      readonly reviewable: boolean;
    }
  | { readonly state: 'thanked'; readonly agent: AgentFace; readonly stars: number };

export type PickerState = {
  readonly link: Link;
  /** `null` until the first list has come. */
  readonly list: ShownList | null;
  readonly view: PickerView;
  /** The newest answer about a need, `null` before the first. */
  readonly needEstimate: NeedEstimate | null;
  /** Whom the visitor knows, what is on its way included; `null` while nobody knows who is asking. */
  readonly acquaintances: Acquaintances | null;
  /** The agent whose page is open over the list, with what is known of it so far. */
  readonly page: AgentPageState;
  /** The request whose answer is awaited, so that its button can say so. */
  readonly pending: PickerRequest['type'] | null;
  /** The last refusal, until it is dismissed or another act succeeds. */
  readonly refusal: Refusal | null;
  /** Server clock minus browser clock; add it to `Date.now()` before comparing with any `…At`. */
  readonly clockOffsetMilliseconds: number;
};

export type AgentPageState =
  | { readonly state: 'none' }
  | { readonly state: 'loading'; readonly agentId: AgentId }
  | {
      readonly state: 'shown';
      readonly agentId: AgentId;
      readonly page: AgentPage;
      readonly loadingMore: boolean;
    }
  | { readonly state: 'failed'; readonly agentId: AgentId; readonly refusal: Refusal };

/** All that a person can ask for: the verbs of the picker. */
export type PickerRequest =
  | {
      readonly type: 'join';
      readonly choice: Choice;
      readonly need: Need;
      readonly name: string;
      readonly question: string;
    }
  | { readonly type: 'choose'; readonly choice: Choice; readonly need: Need }
  | { readonly type: 'leave' }
  /** Answers the swap that the ticket shows. */
  | { readonly type: 'answerSwap'; readonly accepted: boolean }
  /** `null` takes a preference back. */
  | { readonly type: 'prefer'; readonly agentId: AgentId; readonly preference: Preference | null }
  | { readonly type: 'say'; readonly text: string }
  | { readonly type: 'retryMessage'; readonly commandId: CommandId }
  | { readonly type: 'discardMessage'; readonly commandId: CommandId }
  | { readonly type: 'type' }
  | { readonly type: 'end' }
  | { readonly type: 'review'; readonly stars: number; readonly comment: string }
  | { readonly type: 'skipReview' }
  | { readonly type: 'finishThanks' }
  | { readonly type: 'openPage'; readonly agentId: AgentId }
  | { readonly type: 'readMoreReviews' }
  | { readonly type: 'closePage' }
  /** Reads once what a ticket with this need would be promised; the answer comes as `needEstimate`. */
  | { readonly type: 'readEstimate'; readonly need: Need }
  /** Tells which cards a person has had before the eyes; nothing of it is kept. */
  | { readonly type: 'reportSeen'; readonly agentIds: readonly AgentId[] }
  | { readonly type: 'dismissRefusal' }
  | { readonly type: 'reconnect' };

/** What the elements see of a session; tests inject one of their own. */
export interface PickerSession {
  readonly state: PickerState;
  /** Calls `listener` after every change of `state`; the result ends it. */
  subscribe(listener: () => void): () => void;
  request(request: PickerRequest): void;
  /** Connects and loads the list. Nothing is stored and nobody is identified by it unless a token exists. */
  start(): void;
  stop(): void;
}
