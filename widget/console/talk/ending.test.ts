import { expect } from '@open-wc/testing';
import type { AgentConversationView, InternalNote, NoteId } from '../../../server/protocol/index.ts';
import { conversation, conversationIdOf, JUNO } from '../test/made-up.ts';
import { click, find, findAll, mountPart, textOf, type, unmountAll } from '../test/mount.ts';
import { readSale, writeSale } from './sale.ts';
import './notes.ts';
import './wrap-up.ts';

const conversationId = conversationIdOf('Vera');
const ending = { dispositions: ['order', 'our own word'], currency: 'EUR' };
const outcome = { disposition: null, resolved: null, sale: null };
const phase = {
  state: 'wrap-up',
  endedAt: Date.now(),
  endReason: 'agent-ended',
  endsAt: Date.now() + 60_000,
  mayProlong: true,
} as const;
const wrapUp = (changes: Partial<AgentConversationView> = {}) =>
  mountPart('hp-wrap-up', { conversation: conversation('Vera', { phase, ...changes }), phase, ending });

async function choose(select: HTMLElement, value: string): Promise<void> {
  (select as HTMLSelectElement).value = value;
  select.dispatchEvent(new Event('change'));
}
async function amount(field: HTMLElement, text: string): Promise<void> {
  (field as HTMLInputElement).value = text;
  field.dispatchEvent(new Event('change'));
}

afterEach(unmountAll);

describe('what came of a conversation', () => {
  it('[A120] how it ended, whether it is resolved and what it sold are each kept as they are chosen', async () => {
    const { element, requests } = await wrapUp();
    const form = find(element, 'hp-outcome-form');
    expect(findAll(form, 'option').map(textOf)).to.deep.equal(['Not said', 'Order', 'our own word']);
    await choose(find(form, 'select'), 'order');
    await click(find(form, 'input[value=later]'));
    await amount(find(form, 'input.input'), '12.50');
    const said = (change: object) => ({
      type: 'recordOutcome',
      conversationId,
      outcome: { ...outcome, ...change },
    });
    expect(requests).to.deep.equal([
      said({ disposition: 'order' }),
      said({ disposition: 'order', resolved: 'later' }),
      said({ disposition: 'order', resolved: 'later', sale: { amount: 1_250, currency: 'EUR' } }),
    ]);
    await expect(element).to.be.accessible();
  });

  it('[A120] what was said before is shown, also in a word that the site has given up', async () => {
    const sale = { amount: 99_900, currency: 'USD' };
    const { element } = await wrapUp({ outcome: { disposition: 'gone', resolved: 'yes', sale } });
    const form = find(element, 'hp-outcome-form');
    expect((find(form, 'select') as HTMLSelectElement).value).to.equal('gone');
    expect((find(form, 'input[value=yes]') as HTMLInputElement).checked).to.equal(true);
    expect((find(form, 'input.input') as HTMLInputElement).value).to.equal('999.00');
    expect(textOf(form)).to.contain('Sold for (USD)');
  });

  it('[A121] an amount is read as people write it; what is none is said beside the field and not kept', async () => {
    const eur = (typed: string, locale = 'en') => readSale(typed, 'EUR', locale);
    expect(eur('12,5')).to.deep.equal({ amount: 1_250, currency: 'EUR' });
    expect(eur('1.234,50', 'de')).to.deep.equal({ amount: 123_450, currency: 'EUR' });
    expect(eur('1,234.50')).to.deep.equal({ amount: 123_450, currency: 'EUR' });
    expect(eur('1,234')).to.deep.equal({ amount: 123_400, currency: 'EUR' });
    expect(readSale('1,200', 'JPY', 'en')).to.deep.equal({ amount: 1_200, currency: 'JPY' });
    expect(readSale('1.250', 'KWD', 'en')).to.deep.equal({ amount: 1_250, currency: 'KWD' });
    expect([eur(''), eur('0')]).to.deep.equal([null, null]);
    expect([eur('-5'), eur('a lot'), eur('9'.repeat(20))]).to.deep.equal(['wrong', 'wrong', 'wrong']);
    expect(writeSale({ amount: 123_450, currency: 'EUR' }, 'de')).to.equal('1.234,50');
    const { element, requests } = await wrapUp();
    const form = find(element, 'hp-outcome-form');
    await amount(find(form, 'input.input'), 'a lot');
    await (form as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(textOf(form)).to.contain('Write an amount such as 123.45.');
    expect(requests).to.deep.equal([]);
  });

  it('[A122] wrap-up can be made longer by a press, once', async () => {
    const { element, requests, change } = await wrapUp();
    const buttons = () => findAll(element, 'button').map(textOf);
    expect(buttons()[1]).to.contain('More time');
    await click(find(element, 'button:not(.primary)'));
    expect(requests).to.deep.equal([{ type: 'prolongWrapUp', conversationId }]);
    await change({ phase: { ...phase, mayProlong: false } });
    expect(buttons()).to.deep.equal(['Finish wrap-up']);
  });
});

describe('notes among agents', () => {
  const FACE = { agentId: JUNO, name: 'Juno Albrecht', headline: '', photoUrl: null };
  const note: InternalNote = {
    noteId: 'note' as NoteId,
    conversationId,
    agentId: JUNO,
    agentName: 'Juno Albrecht',
    text: 'Has the receipt.',
    writtenAt: Date.now(),
  };

  it('[A123] they are read when a conversation is looked at and whenever one is added, and only then', async () => {
    const { element, requests, change } = await mountPart('hp-notes', {
      conversation: conversation('Vera', { noteCount: 1 }),
    });
    await change({ notes: [note], conversation: conversation('Vera', { noteCount: 1 }) });
    expect(textOf(element)).to.contain('Juno Albrecht');
    expect(textOf(element)).to.contain('Has the receipt.');
    expect(requests).to.deep.equal([{ type: 'readNotes', conversationId }]);
    await change({ conversation: conversation('Vera', { noteCount: 2 }) });
    await change({ conversation: conversation('Will') });
    const earlier = [{ conversationId: conversationIdOf('Xia before'), agent: FACE, lastNumber: 1 }];
    await change({ conversation: conversation('Xia', { earlier }) });
    expect(requests.slice(1)).to.deep.equal([
      { type: 'readNotes', conversationId },
      { type: 'readNotes', conversationId: conversationIdOf('Xia') },
    ]);
    await expect(element).to.be.accessible();
  });

  it('[A124] a note is sent by its button alone, and stays in its field, with its conversation, until the server has it', async () => {
    const { element, requests, change } = await mountPart('hp-notes', { conversation: conversation('Vera') });
    requests.length = 0;
    await type(find(element, 'textarea'), 'Has the receipt.');
    await change({ conversation: conversation('Will') });
    expect((find(element, 'textarea') as HTMLTextAreaElement).value).to.equal('');
    await change({ conversation: conversation('Vera') });
    requests.length = 0;
    await click(find(element, 'button'));
    expect(requests).to.deep.equal([{ type: 'addNote', conversationId, text: 'Has the receipt.' }]);
    expect((find(element, 'textarea') as HTMLTextAreaElement).value).to.equal('Has the receipt.');
    await change({ conversation: conversation('Vera', { noteCount: 1 }) });
    requests.length = 0;
    expect((find(element, 'textarea') as HTMLTextAreaElement).value).to.equal('');
    await click(find(element, 'button'));
    expect(requests).to.deep.equal([]);
  });
});
