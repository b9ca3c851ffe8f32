import {
  attachmentAddress,
  CONSOLE_HEADER,
  forConversation,
  NAMESPACES,
} from '../../server/protocol/index.ts';
import type { ConversationId, Moment, Session } from '../../server/protocol/index.ts';
import { Beats } from './beat.ts';
import type { SafeStorage } from './browser-storage.ts';
import { AGENT_COMMANDS } from './command.ts';
import type { AgentCommand } from './command.ts';
import type { AgentContract, Connect, Connection, ConnectionOptions } from './connection.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { Files } from './files/files.ts';
import type { Fetch } from './http.ts';
import { Outbox, type OutboxOptions } from './outbox.ts';

/** What exists only while somebody is signed in. */
export type Desk = {
  readonly connection: Connection<AgentContract>;
  readonly beats: Beats;
  readonly outbox: Outbox<AgentCommand>;
  /** By conversation. */
  readonly drafts: Drafts;
  readonly files: Files;
};

export type DeskOptions = Pick<ConnectionOptions, 'server' | 'authorise' | 'onLink' | 'onNotice'> &
  Pick<OutboxOptions<AgentCommand>, 'onAnswer'> & {
    readonly storage: SafeStorage;
    readonly connect: Connect<AgentContract>;
    readonly now: () => Moment;
    readonly fetch: Fetch;
    readonly onFiles: () => void;
    /** The line looks alive, and nothing comes over it. */
    readonly onSilence: () => void;
  };

/** The desk of one agent; nothing is connected yet. */
export function createDesk({ siteId, agentId }: Session, options: DeskOptions): Desk {
  const { server, authorise, onLink, onNotice, onAnswer, storage, connect, now } = options;
  const beats = new Beats(() => void connection.ask('beat', {}), options.onSilence);
  const link: ConnectionOptions = {
    server,
    namespace: NAMESPACES.agent,
    query: {},
    onLink(change) {
      if (change.state === 'lost') beats.lost(() => connection.wake());
      else beats.stop();
      onLink(change);
    },
    onNotice: (name, body) => (name === 'beat' ? beats.heard() : onNotice(name, body)),
  };
  const connection: Connection<AgentContract> = connect(
    authorise === undefined ? link : { ...link, authorise },
  );
  const prefix = `handpick/${new URL(server).origin}/${siteId}/agent/${agentId}/`;
  const outbox = new Outbox<AgentCommand>({
    storage,
    prefix: `${prefix}unsent/`,
    names: AGENT_COMMANDS,
    now,
    send: ({ name, body }) => connection.ask(name, body),
    onAnswer,
  });
  outbox.load();
  const files = new Files({
    address(attachmentId, place) {
      const { href } = new URL(attachmentAddress(siteId, attachmentId), server);
      return place === '' ? href : forConversation(href, place as ConversationId);
    },
    headers: () => ({ [CONSOLE_HEADER]: '1' }),
    withCookie: true,
    fetch: options.fetch,
    storage,
    key: `${prefix}files`,
    onChange: options.onFiles,
    onMissing: options.onFiles,
  });
  files.load();
  return { connection, beats, outbox, drafts: createDrafts(storage, `${prefix}draft/`), files };
}
