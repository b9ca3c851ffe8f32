import { NAMESPACES } from '../../server/protocol/index.ts';
import type { Moment, Session } from '../../server/protocol/index.ts';
import type { SafeStorage } from './browser-storage.ts';
import { AGENT_COMMANDS } from './command.ts';
import type { AgentCommand } from './command.ts';
import type { AgentContract, Connect, Connection, ConnectionOptions } from './connection.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { Outbox, type OutboxOptions } from './outbox.ts';

/** What exists only while somebody is signed in. */
export type Desk = {
  readonly connection: Connection<AgentContract>;
  readonly outbox: Outbox<AgentCommand>;
  /** By conversation. */
  readonly drafts: Drafts;
};

export type DeskOptions = Pick<ConnectionOptions, 'server' | 'authorise' | 'onLink' | 'onNotice'> &
  Pick<OutboxOptions<AgentCommand>, 'onAnswer'> & {
    readonly storage: SafeStorage;
    readonly connect: Connect<AgentContract>;
    readonly now: () => Moment;
  };

/** The desk of one agent; nothing is connected yet. */
export function createDesk({ siteId, agentId }: Session, options: DeskOptions): Desk {
  const { server, authorise, onLink, onNotice, onAnswer, storage, connect, now } = options;
  const link = { server, namespace: NAMESPACES.agent, query: {}, onLink, onNotice };
  const connection = connect(authorise === undefined ? link : { ...link, authorise });
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
  return { connection, outbox, drafts: createDrafts(storage, `${prefix}draft/`) };
}
