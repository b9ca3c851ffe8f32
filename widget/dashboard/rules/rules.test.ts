import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Condition, RuleDraft } from '../../../server/protocol/index.ts';
import { TEMPLATES } from '../../../server/rules/templates.ts';
import { textOf } from '../../console/test/mount.ts';
import { deepFocus } from '../../test/mount-picker.ts';
import { act, button, deep, field, settle } from '../test/act.ts';
import { focused } from '../test/focused.ts';
import { CHANGED, fakeClient, no, wrongAt, yes } from '../test/fake-client.ts';
import { ACCOUNT, SUPERVISOR } from '../test/made-up.ts';
import { BOOK, LIFT, OVERVIEW } from '../test/made-up-rules.ts';
import { mountScene, unmountAll } from '../test/mount.ts';
import { conditionOf, draftAt, draftOfCondition } from './condition-draft.ts';
import { formOf, ruleOf } from './rule-form.ts';

before(() => setViewport({ width: 1280, height: 900 }));
afterEach(unmountAll);

type Overrides = Parameters<typeof fakeClient>[0];

async function open(hash: string, overrides: Overrides = {}, account = ACCOUNT) {
  const { client, asked } = fakeClient({ measures: { lift: () => yes(LIFT) }, ...overrides });
  const mounted = await mountScene({ state: { state: 'signed-in', account }, hash, client, acts: [] });
  const { element } = mounted;
  const does = async (...acts: readonly string[]) => {
    for (const doing of acts) await act(element, doing);
  };
  return { element, asked, does };
}

const ids = (of: typeof BOOK.rules) => of.map(({ ruleId }) => ruleId);
const inner = (element: Element, name: string) => deep(element).find(({ localName }) => localName === name)!;
const draftIn = (asked: (name: string) => readonly (readonly unknown[])[], name: string, at: number) =>
  asked(name)[0]![at] as RuleDraft;
const EDIT = '#/rules/overview';
const framed = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

describe('the list of rules', () => {
  it('[B100] stands in its order, each as a sentence with whether it is on and what it brought', async () => {
    const { element } = await open('#/rules');
    const rules = [...inner(element, 'hp-rule-list').shadowRoot!.querySelectorAll('.rule')].map(textOf);
    expect(rules.length).to.equal(4);
    expect(rules[0]).to.contain('When somebody looks at /guitars*, has been on the page for 30 s');
    expect(rules[0]).to.contain('does not use a phone, then Juno Albrecht invites');
    expect(rules[0]).to.contain('Shown in 462 visits');
    expect(rules[0]).to.contain('Brings more places in line: +9 points (2.1 to 14.8)');
    expect(rules[1]).to.contain('nobody is held out');
    expect(rules[2]).to.contain('Would have fired in 4 visits');
    expect(rules[3]).to.contain('Has not fired.');
  });

  it('[B101] is switched, ordered and cleared, and the order that is seen is the one that changes', async () => {
    const { element, asked, does } = await open('#/rules');
    field(element, 'Rule “Half a minute among the guitars” is on').click();
    await settle(element);
    expect(asked('rules.switch')).to.eql([['overview', false]]);
    await does('Move Half a minute among the guitars down');
    const [one, two, ...rest] = ids(BOOK.rules);
    expect(asked('rules.saveOrder')).to.eql([[{ ruleIds: [two, one, ...rest] }, '"1"']]);
    await does('Remove Frustrated', 'Remove the rule');
    expect(asked('rules.remove')).to.eql([['frustrated', '"1"']]);
  });

  it('[B101] moves and removes nothing where somebody else has changed it, and says so', async () => {
    const other = () => yes({ ruleIds: [...ids(BOOK.rules)].reverse() });
    const changed = () => yes({ ...BOOK.rules[1]!, name: 'Renamed' });
    const { element, asked, does } = await open('#/rules', { rules: { readOrder: other, readOne: changed } });
    await does('Move Half a minute among the guitars down');
    expect(textOf(element)).to.contain('Somebody else changed the rules meanwhile');
    await does('Remove Frustrated', 'Remove the rule');
    expect([asked('rules.saveOrder'), asked('rules.remove')]).to.eql([[], []]);
  });

  it('[B102] is read by supervisors without anything to press, and works where no figures come', async () => {
    const { element } = await open(
      '#/rules',
      { measures: { lift: () => no({ kind: 'unanswered' }) } },
      SUPERVISOR,
    );
    expect(textOf(element)).to.contain('Half a minute among the guitars');
    expect(textOf(element)).not.to.contain('Shown in');
    expect(() => button(element, 'Edit')).to.throw();
    expect(() => button(element, 'Add a rule')).to.throw();
  });
});

describe('the editor of a rule', () => {
  it('[B103] every template comes through the fields as it is, once its names are filled in', () => {
    for (const { templateId, rule } of [
      ...TEMPLATES,
      ...BOOK.rules.map((rule) => ({ templateId: rule.ruleId, rule })),
    ]) {
      const form = { ...formOf(rule, 'en') };
      const needs = ruleOf(form);
      const filled = JSON.parse(
        JSON.stringify(rule).replaceAll('<skill>', 'repairs').replaceAll('<agent>', 'juno'),
      ) as RuleDraft;
      const read = ruleOf({
        ...form,
        agentId: form.agentId === '' ? 'juno' : form.agentId,
        bySkills: form.bySkills.length === 0 ? ['repairs'] : form.bySkills,
        skills: JSON.stringify(rule).includes('"kind":"skills","skills":["<skill>"]}]')
          ? ['repairs']
          : form.skills,
      });
      if (JSON.stringify(rule).includes('<')) expect(needs.ok, templateId).to.equal(false);
      const { name, enabled, when, actions, limits } = filled;
      expect(read, templateId).to.eql({ ok: true, draft: { name, enabled, when, actions, limits } });
    }
  });

  it('[B104] a rule is made from a template, filled in and saved, and its page is opened', async () => {
    const { element, asked, does } = await open('#/rules/new/stalled-form');
    await does('Save rule');
    expect(asked('rules.add')).to.eql([]);
    await focused(element, 'Agent');
    await does('Name=Stalled', 'Save rule');
    expect(textOf(element)).to.contain('Choose at least one.');
    await focused(element, 'Agent');
    await does('Agent=juno', 'Save rule');
    const draft = draftIn(asked, 'rules.add', 0);
    expect(draft.name).to.equal('Stalled');
    expect(draft.actions[0]).to.deep.include({ kind: 'call-back', by: { kind: 'agent', agentId: 'juno' } });
    await framed();
    expect(location.hash).to.equal('#/rules/overview');
    unmountAll();
    const branch = await open('#/rules/new/closest-branch');
    await branch.does('Save rule');
    expect(branch.asked('rules.add').length).to.equal(1);
  });

  it('[B105] conditions are added, turned round, grouped, moved and removed by keys, and the focus goes along', async () => {
    const { element, asked, does } = await open(EDIT);
    await does('Condition to add=frustration', 'Add condition');
    await framed();
    expect(deepFocus()).to.equal(
      deep(element)
        .filter((each) => each.matches('.not'))
        .at(-1),
    );
    await does('Score at least=6', 'Frustration: whether it is so=not', 'Move up: Frustration');
    await framed();
    expect(deepFocus()?.getAttribute('aria-label')).to.equal('Move up: Frustration');
    await does('Remove: Time on the page');
    await framed();
    expect(deepFocus()?.textContent.trim()).to.equal('Add condition');
    await does('Add group');
    await framed();
    const group = deep(element).filter(({ localName }) => localName === 'hp-condition-group')[1]!;
    await act(group, 'Condition to add=returning');
    await act(group, 'Add condition');
    await does('Save rule');
    expect(draftIn(asked, 'rules.save', 1).when).to.eql({
      kind: 'all',
      of: [
        { kind: 'page', pattern: '/guitars*' },
        { kind: 'not', of: { kind: 'frustration', least: 6 } },
        { kind: 'not', of: { kind: 'device', among: ['phone'] } },
        { kind: 'any', of: [{ kind: 'returning' }] },
      ],
    });
  });

  it('[B106] a rule that can never match is told by the two conditions that exclude each other, and not sent', async () => {
    const { element, asked, does } = await open(EDIT);
    await does('Path=/guitars', 'Condition to add=page', 'Add condition', 'Save rule');
    expect(textOf(element)).to.contain('This rule can never match');
    expect(textOf(element)).to.contain('Nobody looks at /guitars and looks at / at the same time.');
    expect(textOf(element)).to.contain('This and “looks at /guitars” exclude each other.');
    expect(asked('rules.save')).to.eql([]);
    await does('Remove: Page', 'Name=Mended', 'Save rule');
    expect(asked('rules.save').length).to.equal(1);
  });

  it('[B107] what cannot be is said at its field, keeps what was typed, and the server’s words stand there too', async () => {
    const { element, asked, does } = await open(EDIT, {
      rules: { save: () => no(wrongAt('when.of.1.secondsLeast', 'Too long for this site.')) },
    });
    await does('Seconds at least=soon', 'Save rule');
    expect(textOf(element)).to.contain('Give a number from 1 to 86,400.');
    expect(field(element, 'Seconds at least').value).to.equal('soon');
    await focused(element, 'Seconds at least');
    expect(asked('rules.save')).to.eql([]);
    await does('Words in English=I am {agnet}.', 'Seconds at least=40', 'Save rule');
    expect(textOf(element)).to.contain('There is no {agnet}.');
    await does('Words in English=I am {agent}.', 'Save rule');
    const wrong = inner(element, 'hp-condition-group').shadowRoot!.querySelector('.wrong')!;
    expect(textOf(wrong)).to.contain('Time on the page');
    expect(textOf(wrong)).to.contain('Too long for this site.');
  });

  it('[B108] who edits what somebody else has saved is told, and nothing of what they typed is lost', async () => {
    let saves = 0;
    const theirs = { ...OVERVIEW, name: 'Theirs' };
    const { element, asked, does } = await open(EDIT, {
      rules: {
        save: (_, draft) => (saves++ === 0 ? no(CHANGED) : yes({ ...theirs, ...draft }, '"9"')),
        readOne: () => (saves === 0 ? yes(OVERVIEW) : yes(theirs, '"8"')),
      },
    });
    await does('Name=Mine', 'Save rule');
    expect(textOf(element)).to.contain('Somebody else was faster');
    const { top } = inner(element, 'hp-advice').getBoundingClientRect();
    expect(top).to.be.within(-1, innerHeight);
    expect(field(element, 'Name').value).to.equal('Mine');
    await does('Save mine over it');
    expect(asked('rules.save').map(([, draft, tag]) => [(draft as RuleDraft).name, tag])).to.eql([
      ['Mine', '"1"'],
      ['Mine', '"8"'],
    ]);
    expect(textOf(element)).to.contain('Saved. It is in force');
    saves = 0;
    await does('Name=Again', 'Save rule', 'Show theirs');
    expect(field(element, 'Name').value).to.equal('Theirs');
  });

  it('[B109] the card is seen as visitors will see it, in the language that is written', async () => {
    const { element, does } = await open(EDIT);
    await does('Words in English=Hello from {agent}, {attribute.name|friend}!');
    await settle(element);
    const preview = () => textOf(inner(element, 'hp-rule-preview'));
    expect(preview()).to.contain('Hello from Juno Albrecht, friend!');
    expect(preview()).to.contain('Talk to Juno Albrecht');
    await does('What is shown=call', 'Telephone number=+43 1 234567');
    await settle(element);
    expect(preview()).to.contain('Call +43 1 234567');
    field(element, 'Words in German').dispatchEvent(
      new FocusEvent('focusin', { bubbles: true, composed: true }),
    );
    await waitUntil(() => preview().includes('Schwer zu entscheiden?'));
  });

  it('[B110] the conditions as they stand are tried against the last 7 days, with what is not counted said', async () => {
    const { element, asked, does } = await open(EDIT);
    await does('Path=/amps*', 'Test the conditions');
    expect(JSON.stringify(asked('rules.test')[0])).to.contain('{"kind":"page","pattern":"/amps*"}');
    const trial = () => textOf(inner(element, 'hp-rule-trial'));
    expect(trial()).to.contain('Would have matched 41 times');
    expect(trial()).to.contain('Among 312 visits whose visitors acted.');
    expect(trial()).to.contain('/guitars/acoustic');
    expect(trial()).to.contain('Of visitors who only read nothing is kept');
    await does('Path=/guitars*');
    expect(trial()).to.contain('The conditions have changed since.');
  });

  it('[B111] a pattern is tried with a path beside it, and a rule can watch before it shows anything', async () => {
    const { element, asked, does } = await open(EDIT);
    await does('Try a path=/guitars/7');
    expect(textOf(element)).to.contain('Fits.');
    await does('Try a path=/amps');
    expect(textOf(element)).to.contain('Does not fit.');
    field(element, 'Only watch for now').click();
    await settle(element);
    await does('Save rule');
    expect(draftIn(asked, 'rules.save', 1).limits.heldOutShare).to.equal(1);
  });

  it('[B112] branches are added with a place as maps give it, and what cannot be is said', async () => {
    const { element, asked, does } = await open('#/rules/branches');
    await does('Add branch', 'Save branches');
    expect(textOf(element)).to.contain('Give it a name.');
    const last = [...inner(element, 'hp-branch-editor').shadowRoot!.querySelectorAll('.branch')].at(-1)!;
    await act(last, 'Name=Vienna');
    await act(last, 'Latitude=91, 16');
    await does('Save branches');
    expect(textOf(element)).to.contain('Give two figures such as');
    await act(last, 'Latitude=48.2, 16.37');
    await act(last, 'Who serves=skill:repairs');
    await does('Save branches');
    const [{ branches }, tag] = asked('rules.saveBranches')[0] as [typeof BOOK, string];
    expect(branches.slice(0, 2)).to.eql(BOOK.branches);
    expect(branches[2]).to.deep.include({ name: 'Vienna', latitude: 48.2, agents: [], skillId: 'repairs' });
    expect(tag).to.equal('"1"');
  });

  it('[B113] whatever a tree says comes back from the fields, and each place of it is found again', () => {
    const tree: Condition = {
      kind: 'any',
      of: [
        { kind: 'not', of: { kind: 'all', of: [{ kind: 'leaving' }, { kind: 'staffed', is: false }] } },
        {
          kind: 'attribute',
          source: 'signed',
          name: 'plan',
          test: { kind: 'is', values: ['gold', '12', 3, true] },
        },
        { kind: 'date', source: 'page', name: 'renewal', daysFrom: -1, daysUntil: 3, yearly: true },
      ],
    };
    const draft = draftOfCondition(tree);
    expect(conditionOf(draft)).to.eql({ ok: true, condition: tree });
    const found = draftAt(draft, 'when.of.0.of.of.1.is');
    expect(found?.draft).to.deep.include({ kind: 'staffed' });
    expect(found?.rest).to.equal('is');
  });
});
