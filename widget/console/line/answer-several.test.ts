import { expect } from '@open-wc/testing';
import { LIMITS, type TicketId } from '../../../server/protocol/index.ts';
import type { ConsoleRequest } from '../../session/console-state.ts';
import { axeFindings } from '../../test/audit.ts';
import './line-list.ts';
import { JUNO, ticket } from '../test/made-up.ts';
import {
  click,
  expectFocus,
  find,
  findAll,
  findField,
  mountPart,
  press,
  textOf,
  type,
  unmountAll,
} from '../test/mount.ts';

afterEach(unmountAll);

const FORM = ['hp-answer-several'] as const;
const FIELD = [...FORM, 'hp-composer', 'textarea'] as const;
const TEXT = 'The parcels of Monday come tomorrow.';

async function mountLine() {
  const tickets = [ticket('Ivo'), ticket('Noor'), ticket('Li')];
  const line = { line: { tickets, total: 3 }, agentId: JUNO, availability: 'available' as const };
  const mounted = await mountPart('hp-line-list', line);
  const asked: ConsoleRequest[] = [];
  mounted.element.addEventListener('hp-request', (event) =>
    asked.push((event as CustomEvent<ConsoleRequest>).detail),
  );
  const ids = tickets.map(({ ticketId }) => ticketId);
  return { ...mounted, asked, tickets, ids };
}

const boxes = (element: Element) => findAll(element, 'input[type=checkbox]') as HTMLInputElement[];

describe('one answer for several who wait', () => {
  it('[A130] chooses visitors by their names and sends one answer to all of them, by keyboard too', async () => {
    const { element, asked, ids } = await mountLine();
    expect(boxes(element)).to.have.length(0);
    await click(find(element, ...FORM, 'button'));
    const [ivo, noor, li] = boxes(element);
    expect(ivo?.getAttribute('aria-label')).to.equal('Answer Ivo');
    await click(ivo!);
    await click(li!);
    expect(noor!.checked).to.equal(false);
    expect(textOf(find(element, ...FORM, '.form'))).to.contain('2 people get this answer.');
    const field = findField(element, ...FIELD);
    await type(field, TEXT);
    await press(field, 'Enter');
    expect(asked).to.deep.equal([{ type: 'answerWaiting', ticketIds: [ids[0], ids[2]], text: TEXT }]);
  });

  it('[A131] says who was reached and who was missed and why, and is closed then', async () => {
    const { element, change, ids } = await mountLine();
    await click(find(element, ...FORM, 'button'));
    await click(findAll(element, ...FORM, 'button')[1]!);
    await type(findField(element, ...FIELD), TEXT);
    await press(findField(element, ...FIELD), 'Enter');
    await change({ answering: true });
    const lastAnswer = { reached: ids.slice(0, 2), missed: [{ ticketId: ids[2]!, why: 'gone' as const }] };
    await change({ answering: false, lastAnswer });
    expect(textOf(find(element, ...FORM, '[role=status]'))).to.equal(
      '2 people have your answer. Li has left your line.',
    );
    expect(boxes(element)).to.have.length(0);
  });

  it('[A132] keeps the words of an answer that was refused, and lets go of who left the line meanwhile', async () => {
    const { element, change, tickets } = await mountLine();
    await click(find(element, ...FORM, 'button'));
    for (const box of boxes(element)) await click(box);
    await change({ line: { tickets: tickets.slice(1), total: 2 } });
    expect(textOf(find(element, ...FORM, '.form'))).to.contain('2 people get this answer.');
    await type(findField(element, ...FIELD), TEXT);
    await press(findField(element, ...FIELD), 'Enter');
    await change({ answering: true });
    await change({ answering: false });
    expect(findField(element, ...FIELD).value).to.equal(TEXT);
  });

  it('[A132] answers nobody without a choice, and no more at once than the server takes', async () => {
    const { element, change, asked } = await mountLine();
    await click(find(element, ...FORM, 'button'));
    await type(findField(element, ...FIELD), TEXT);
    await press(findField(element, ...FIELD), 'Enter');
    expect(asked).to.deep.equal([]);
    const many = Array.from({ length: LIMITS.ticketsPerAnswer + 1 }, (_, index) =>
      ticket(`Guest ${index}`, { ticketId: `guest-${index}` as TicketId }),
    );
    await change({ line: { tickets: many, total: many.length } });
    for (const box of boxes(element)) await click(box);
    expect(textOf(find(element, ...FORM, '.form'))).to.contain('At most 20 at once.');
    await press(findField(element, ...FIELD), 'Enter');
    expect(asked).to.deep.equal([]);
  });

  it('[A133] shows in the line who was answered by whom, and who stays in it', async () => {
    const { element, change } = await mountLine();
    const answered = {
      agent: { agentId: JUNO, name: 'Juno', headline: '', photoUrl: null },
      answeredAt: Date.now(),
      stays: false,
    };
    const tickets = [ticket('Ivo', { answered }), ticket('Noor', { answered: { ...answered, stays: true } })];
    await change({ line: { tickets, total: 2 } });
    const [ivo, noor] = findAll(element, 'li').map(textOf);
    expect(ivo).to.match(/answered by Juno$/);
    expect(noor).to.match(/answered by Juno, stays in line$/);
  });

  it('[A134] is heard and pressed by everybody: axe finds nothing, and closing gives the focus back', async () => {
    const { element } = await mountLine();
    const button = find(element, ...FORM, 'button');
    await click(button);
    for (const box of boxes(element)) await click(box);
    expect(await axeFindings(element)).to.eql([]);
    const field = findField(element, ...FIELD);
    field.focus();
    await press(field, 'Escape');
    expect(boxes(element)).to.have.length(0);
    expectFocus(find(element, ...FORM, 'button'));
  });
});
