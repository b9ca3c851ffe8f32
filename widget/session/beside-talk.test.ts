import { expect } from '@open-wc/testing';
import { refusal, type InternalNote, type NoteId, type Session } from '../../server/protocol/index.ts';
import { besideRead, type BesideAct } from './beside-talk.ts';
import type { ConsoleAccount } from './console-account.ts';
import type { ConsoleRead } from './console-reads.ts';
import { reduceConsole, type ConsoleModel } from './console-reducer.ts';
import { ada, consoleView, deskConversation, otherTalk, talk } from './test/samples.ts';

type Ask = Parameters<ConsoleRead['read']>[0];

const NOW = 1_800_000_000_000;
const session = { siteId: 'shop', agentId: ada, name: 'Ada' } as Session;
const note: InternalNote = {
  noteId: 'note' as NoteId,
  conversationId: talk,
  agentId: ada,
  agentName: 'Ada',
  text: 'Has the receipt.',
  writtenAt: NOW,
};
const bye = { shortcut: 'bye', text: 'Good bye.' };
const quick = { siteName: 'Shop', site: [], own: [] };

const atDesk = (...conversations: Parameters<typeof deskConversation>[1][]): ConsoleModel =>
  reduceConsole(
    reduceConsole({ state: 'starting' }, { type: 'signedIn', session, drafts: new Map() }, NOW),
    { type: 'viewHeard', view: consoleView(conversations.map((id) => deskConversation(0, id))) },
    NOW,
  );

/** The model after the server has answered so. */
async function after(model: ConsoleModel, act: BesideAct, answer: unknown) {
  const ask = (async () => answer) as unknown as Ask;
  const next = reduceConsole(model, await besideRead(act).read(ask, {} as ConsoleAccount), NOW);
  if (next.state !== 'signed-in') throw new Error('Nobody is signed in.');
  return next;
}

const done = (result: object) => ({ ok: true, result });

describe('what is known beside a talk', () => {
  it('[A125] keeps the notes of conversations that are open, and no others', async () => {
    const both = await after(
      atDesk(talk, otherTalk),
      { type: 'readNotes', conversationId: talk },
      done({ notes: [note] }),
    );
    expect(both.beside.notes.get(talk)).to.deep.equal([note]);
    const later = reduceConsole(
      both,
      { type: 'viewHeard', view: consoleView([deskConversation(0, otherTalk)], 2) },
      NOW,
    );
    const left = await after(later, { type: 'readNotes', conversationId: otherTalk }, done({ notes: [] }));
    expect([...left.beside.notes.keys()]).to.deep.equal([otherTalk]);
  });

  it('[A216] asks for another password over HTTP and keeps what was answered, or that nothing was', async () => {
    const change = { password: 'what I have now', newPassword: 'plain old strings' };
    const act = { type: 'changePassword', ...change } as const;
    const asked: object[] = [];
    const replies = [done({}), null];
    const account = {
      changePassword: (body: object) => {
        asked.push(body);
        return Promise.resolve(replies.shift());
      },
    } as unknown as ConsoleAccount;
    const none = (() => Promise.reject(new Error('Not by the socket.'))) as unknown as Ask;
    const heard = async (model: ConsoleModel) => {
      const next = reduceConsole(model, await besideRead(act).read(none, account), NOW);
      return next.state === 'signed-in' ? next.beside.password : null;
    };
    expect(await heard(atDesk())).to.deep.equal({ ok: true, result: {} });
    const unanswered = await heard(atDesk());
    expect(unanswered?.ok === false && unanswered.refusal.code).to.equal('no-answer');
    expect(asked).to.eql([change, change]);
  });

  it('[A125] says when quick replies could not be saved, and shows the saved ones else', async () => {
    const save = { type: 'saveQuickReplies', replies: [bye] } as const;
    const read = await after(atDesk(), { type: 'readQuickReplies' }, done(quick));
    const refused = await after(read, save, null);
    expect(refused.refusal?.code).to.equal('no-answer');
    expect(refused.beside.quickReplies?.own).to.deep.equal([]);
    const saved = await after(read, save, done({}));
    expect(saved.beside.quickReplies?.own).to.equal(save.replies);
    expect(saved.refusal).to.equal(null);
  });

  it('[A125] is silent about what could not be read: nobody asked for it aloud', async () => {
    const answer = { ok: false, refusal: refusal('too-many') };
    const model = atDesk(talk);
    expect(await after(model, { type: 'readNotes', conversationId: talk }, answer)).to.equal(model);
    expect(await after(model, { type: 'readQuickReplies' }, answer)).to.equal(model);
  });
});
