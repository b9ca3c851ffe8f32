import { expect, fixture, html } from '@open-wc/testing';
import type { AttachmentId, TicketView } from '../../server/protocol/index.ts';
import { NO_FILES, type FilesState } from '../session/files/file-state.ts';
import type { PickerRequest } from '../session/picker-state.ts';
import { fakeTicket } from '../test/fake-picker-session.ts';
import './question.ts';
import type { Question } from './question.ts';
import { ENGLISH } from '../test/english.ts';

const attachment = (name: string) =>
  ({ kind: 'pdf', attachmentId: name as AttachmentId, name: `${name}.pdf`, bytes: 9 }) as const;

const chosen = (state: 'ready' | 'waiting', ...names: readonly string[]): FilesState => ({
  ...NO_FILES,
  drafts: names.map((name) => ({
    place: '',
    attachmentId: name as AttachmentId,
    name: `${name}.pdf`,
    progress: state === 'ready' ? { state, attachment: attachment(name) } : { state },
  })),
});

async function create(changes: Partial<TicketView> = {}, properties: Partial<Question> = {}) {
  const requests: PickerRequest[] = [];
  const { draft = '', files = NO_FILES } = properties;
  const ticketWith = (more: Partial<TicketView> = {}) =>
    fakeTicket(1_800_000_000_000, { ...changes, ...more });
  const element = await fixture<Question>(html`
    <hp-question
      .words=${ENGLISH}
      .ticket=${ticketWith()}
      .draft=${draft}
      .files=${files}
      @hp-request=${(event: CustomEvent<PickerRequest>) => requests.push(event.detail)}
    ></hp-question>
  `);
  const set = async (next: Partial<Question>) => {
    Object.assign(element, next);
    await element.updateComplete;
  };
  const find = <Found extends HTMLElement = HTMLElement>(selector: string) =>
    element.renderRoot.querySelector<Found>(selector);
  const write = async (text: string) => {
    const field = find<HTMLTextAreaElement>('textarea')!;
    field.value = text;
    field.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
  };
  const press = async (selector: string) => {
    find(selector)!.click();
    await element.updateComplete;
  };
  const written = () => requests.filter((request) => request.type === 'writeQuestion');
  return { element, requests, set, find, write, press, written, ticketWith };
}

const SAVE = 'form .primary';
const CANCEL = 'form .actions .button:not(.primary)';

describe('writing ahead', () => {
  it('[P148] whoever has written nothing begins at once', async () => {
    const { element, find, write, press, written } = await create();
    expect(find('h3')?.textContent).to.equal('Write your question now');
    await press(SAVE);
    expect(written()).to.deep.equal([]);
    await write(' Which strings? ');
    await press(SAVE);
    expect(written()).to.deep.equal([{ type: 'writeQuestion', question: 'Which strings?', attachments: [] }]);
    await expect(element).to.be.accessible();
  });

  it('[P148] once the server has it, it is shown back, and said to be there', async () => {
    const { element, find, write, press, set, requests, ticketWith } = await create();
    await write('Which strings?');
    await set({ draft: 'Which strings?' });
    await press(SAVE);
    expect(find('textarea')).not.to.equal(null);
    await set({ ticket: ticketWith({ question: 'Which strings?' }) });
    expect(find('textarea')).to.equal(null);
    expect(find('blockquote')?.textContent).to.equal('Which strings?');
    expect(find('[role="status"]')?.textContent).to.equal('Saved. It is there when somebody answers.');
    expect(requests.at(-1)).to.deep.equal({ type: 'type', text: '' });
    await expect(element).to.be.accessible();
  });

  it('[P146] words that are not saved are kept as they are typed, and go on where they stood', async () => {
    const { write, requests } = await create();
    await write('Which');
    expect(requests.at(-1)).to.deep.equal({ type: 'type', text: 'Which' });
    const again = await create({ question: 'Old' }, { draft: 'Which str' });
    expect(again.find<HTMLTextAreaElement>('textarea')?.value).to.equal('Which str');
  });

  it('[P148] is changed, files included, and a change can be given up', async () => {
    const { find, press, write, written, requests, set } = await create({
      question: 'Old',
      attachments: [attachment('a'), attachment('b')],
    });
    await press('#change');
    await set({ files: chosen('ready', 'c') });
    await press('.kept .icon');
    await write('New');
    await press(SAVE);
    const attachments = ['b', 'c'];
    expect(written()).to.deep.equal([{ type: 'writeQuestion', question: 'New', attachments }]);
    await set({ files: NO_FILES });
    await press(CANCEL);
    expect(find('blockquote')?.textContent).to.equal('Old');
    expect(requests.at(-1)).to.deep.equal({ type: 'type', text: '' });
  });

  it('[P148] is not saved before its files are there', async () => {
    const { find, press, set, written } = await create({}, { files: chosen('waiting', 'a') });
    expect(find(SAVE)?.getAttribute('aria-disabled')).to.equal('true');
    await press(SAVE);
    expect(written()).to.deep.equal([]);
    await set({ files: chosen('ready', 'a') });
    await press(SAVE);
    expect(written()).to.deep.equal([{ type: 'writeQuestion', question: '', attachments: ['a'] }]);
  });
});
