import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { textOf } from '../../console/test/mount.ts';
import type { SkillId } from '../../../server/protocol/index.ts';
import { csvOf } from '../../session/dashboard/csv.ts';
import { problemsOfSkills, skillIdOf } from './skill-check.ts';
import { act, button, deep, field } from '../test/act.ts';
import { focused } from '../test/focused.ts';
import { CHANGED, fakeClient, no, UNANSWERED, wrongAt, yes } from '../test/fake-client.ts';
import { ACCOUNT, CATALOGUE, MADE, PEOPLE, SUPERVISOR } from '../test/made-up.ts';
import { mountScene, unmountAll } from '../test/mount.ts';

before(() => setViewport({ width: 1280, height: 900 }));
afterEach(unmountAll);

type Overrides = Parameters<typeof fakeClient>[0];

async function open(hash: string, overrides: Overrides = {}, account = ACCOUNT) {
  const { client, asked } = fakeClient(overrides);
  const mounted = await mountScene({ state: { state: 'signed-in', account }, hash, client, acts: [] });
  const does = async (...acts: readonly string[]) => {
    for (const doing of acts) await act(mounted.element, doing);
  };
  return { ...mounted, asked, does };
}

const has = (element: Element, name: string): boolean => {
  try {
    return Boolean(button(element, name));
  } catch {
    return false;
  }
};

describe('the page of people', () => {
  it('[B17] nobody suspends, removes or demotes themselves, and roles are given by owners only', async () => {
    const { element } = await open('#/people');
    expect(has(element, 'Suspend Juno Albrecht')).to.equal(true);
    expect(has(element, 'Suspend Mara Okonkwo')).to.equal(false);
    expect(() => field(element, 'Role of Mara')).to.throw();
    expect(field(element, 'Role of Juno').value).to.equal('agent');
    // The same list as a supervisor reads it, who is nobody's chief but the agents'.
    const people = PEOPLE.people.map((each) => ({
      ...each,
      isSelf: each.accountId === SUPERVISOR.accountId,
    }));
    const other = await open('#/people', { people: { read: () => yes({ ...PEOPLE, people }) } }, SUPERVISOR);
    expect(has(other.element, 'Suspend Juno Albrecht')).to.equal(true);
    expect(has(other.element, 'Suspend Mara Okonkwo')).to.equal(false);
    expect(() => field(other.element, 'Role of Juno')).to.throw();
  });

  it('[B17] a role that is given is asked for, and the people are read anew', async () => {
    const { asked, does } = await open('#/people');
    await does('Role of Juno=supervisor');
    expect(asked('people.setRole')).to.eql([['juno', 'supervisor']]);
    expect(asked('people.read').length).to.equal(2);
  });

  it('[B18] an invitation is made with name, address and role, and its link is shown once', async () => {
    const { element, asked, does } = await open('#/people');
    await does('Invite somebody', 'Name=Nils', 'Mail address=nils', 'Make the link');
    expect(textOf(element)).to.contain('This is not a whole mail address');
    await focused(element, 'Mail address');
    await does('Mail address=nils@sixstrings.example', 'Role=supervisor', 'Make the link');
    expect(asked('people.invite')).to.eql([
      [
        {
          name: 'Nils',
          email: 'nils@sixstrings.example',
          role: 'supervisor',
          serves: true,
          skills: [],
          sendMail: true,
        },
      ],
    ]);
    expect(field(element, 'Invitation link').value).to.equal(MADE.link);
    expect(textOf(element)).to.contain('It was sent to nils@sixstrings.example.');
    await does('I have taken it');
    expect(deep(element).some((each) => each.localName === 'textarea')).to.equal(false);
    expect(has(element, 'Invite somebody')).to.equal(true);
  });

  it('[B18] an address that has an account is said at its field; without mail the link is to be passed on', async () => {
    const taken = wrongAt('email', 'This mail address has an account already.');
    const { element, asked, does } = await open('#/people', {
      people: { invite: () => no(taken), read: () => yes({ ...PEOPLE, mail: false }) },
    });
    await does('Invite somebody');
    expect(textOf(element)).to.contain('This server sends no mail.');
    await does('Name=Nils', 'Mail address=ida@sixstrings.example', 'Make the link');
    expect(textOf(element)).to.contain('This mail address has an account already.');
    await focused(element, 'Mail address');
    expect(asked('people.invite')[0]![0]).to.deep.include({ sendMail: false });
  });

  it('[B98] skills of the site are chosen with a level when somebody is invited', async () => {
    const { element, asked, does } = await open('#/people');
    await does('Invite somebody', 'Name=Nils Berg', 'Mail address=nils@sixstrings.example');
    const [first, second] = CATALOGUE;
    await does(`${first?.label}=yes`, `${second?.label}=yes`, `Level of ${second?.label}=5`);
    await does('Make the link');
    const [sent] = asked('people.invite')[0] as [{ skills: unknown }];
    expect(sent.skills).to.eql([
      { skillId: first?.skillId, level: 3 },
      { skillId: second?.skillId, level: 5 },
    ]);
    expect(textOf(element)).to.contain('The link for');
  });

  it('[B18] an open invitation can be withdrawn', async () => {
    const { element, asked, does } = await open('#/people');
    await does('Withdraw the invitation of Aiko');
    expect(asked('people.withdraw')).to.eql([['i-1']]);
    expect(textOf(element)).to.contain('its link opens nothing any more');
  });

  it('[B19] who is removed or suspended: what happens to the line is said first, and only a yes does it', async () => {
    const { element, asked, does } = await open('#/people');
    await does('Remove Juno Albrecht');
    const said = textOf(element);
    expect(said).to.contain('The call that rings now goes back into line.');
    expect(said).to.contain('3 people wait for them by name and are asked whom to take instead.');
    expect(said).to.contain('4 booked calls are cancelled');
    await does('Cancel');
    expect(asked('people.remove')).to.eql([]);
    await does('Suspend Juno Albrecht');
    expect(asked('people.suspend')).to.eql([]);
    const question = deep(element).find((each) => each.matches('hp-confirm[open]'))!;
    question.shadowRoot!.querySelector<HTMLElement>('.primary')!.click();
    await does('Invite somebody');
    expect(asked('people.suspend')).to.eql([['juno']]);
    expect(textOf(element)).to.contain('Suspended, and signed out everywhere.');
  });

  it('[B8] a list that could not be read anew stays, and says that it may no longer be true', async () => {
    let reads = 0;
    const read = () => (reads++ === 1 ? no(UNANSWERED) : yes(PEOPLE));
    const { element, does } = await open('#/people', { people: { read } });
    await does('Resume Sol Reyes');
    expect(textOf(element)).to.contain('This may no longer be true');
    expect(textOf(element)).to.contain('Juno Albrecht');
    await does('Try again');
    expect(textOf(element)).not.to.contain('This may no longer be true');
  });
});

describe('the catalogue of skills', () => {
  it('[B20] each skill has a name of its own; those that stay keep their id, and a new one gets one', async () => {
    expect([...problemsOfSkills(['Banjo', ' ', 'banjo'])]).to.eql([
      [1, 'empty'],
      [2, 'twice'],
    ]);
    expect(skillIdOf('Flat-wound Strings', new Set())).to.equal('flat-wound-strings');
    expect(skillIdOf('Électrique', new Set())).to.equal('electrique');
    expect(skillIdOf('弦', new Set(['skill' as SkillId]))).to.equal('skill-2');
    const { element, asked, does } = await open('#/people/skills');
    await does('Add a skill', 'Skill 5=electric', 'Save');
    expect(textOf(element)).to.contain('This name is there already.');
    expect(asked('skills.save')).to.eql([]);
    await does('Skill 5=Banjo', 'Skill 1=Acoustics', 'Save');
    const [first, ...rest] = CATALOGUE.map(({ skillId, label }) => ({ skillId, label }));
    expect(asked('skills.save')).to.eql([
      [[{ ...first, label: 'Acoustics' }, ...rest, { skillId: 'banjo', label: 'Banjo' }], '"1"'],
    ]);
    expect(textOf(element)).to.contain('Saved.');
  });

  it('[B9] when somebody else was faster, mine stays typed until one of the two is chosen', async () => {
    let saves = 0;
    const save: (
      skills: readonly { skillId: SkillId; label: string }[],
    ) => ReturnType<typeof yes<typeof CATALOGUE>> = (skills) =>
      saves++ === 0
        ? no(CHANGED)
        : yes(
            skills.map((skill) => ({ ...skill, agents: 0 })),
            '"3"',
          );
    let reads = 0;
    const read = () => yes(reads++ === 0 ? CATALOGUE : CATALOGUE.slice(0, 1), `"${reads}"`);
    const { element, asked, does } = await open('#/people/skills', { skills: { save, read } });
    await does('Skill 1=Acoustics', 'Save');
    expect(textOf(element)).to.contain('Ida Moreau has saved a change here');
    expect(field(element, 'Skill 1').value).to.equal('Acoustics');
    await does('Save mine over it');
    expect(asked('skills.save').map(([, tag]) => tag)).to.eql(['"1"', '"2"']);
    expect(field(element, 'Skill 1').value).to.equal('Acoustics');
    saves = 0;
    await does('Skill 1=Mine', 'Save', 'Show theirs');
    expect(field(element, 'Skill 1').value).to.equal('Acoustic');
    expect(() => field(element, 'Skill 2')).to.throw();
  });
});

describe('people as a file', () => {
  it('[B21] every row is shown with its verdict, and nothing is saved before it is confirmed', async () => {
    const { element, asked, does } = await open('#/people/file');
    await does('CSV file=name,email\nAiko,aiko@sixstrings.example');
    expect(asked('people.previewCsv')).to.eql([['name,email\nAiko,aiko@sixstrings.example']]);
    const said = textOf(element);
    expect(said).to.contain('2 rows are good, 2 have mistakes. Nothing is saved yet.');
    expect(said).to.contain('There is no role “boss”; give owner, supervisor or agent.');
    expect(asked('people.takeCsv')).to.eql([]);
    await does('Choose another file');
    expect(textOf(element)).not.to.contain('boss');
    await does('CSV file=name,email', 'Invite the 2 good ones');
    expect(asked('people.takeCsv'), 'without what is wrong').to.eql([
      [
        'name,email,role,skills\r\nAiko Tanaka,aiko@sixstrings.example,agent,acoustic:4\r\n' +
          'Lou Adeyemi,lou@sixstrings.example,supervisor,\r\n',
      ],
    ]);
    expect(textOf(element)).to.contain('1 invitation is made. Save the links now');
  });

  it('[B21] what goes out as CSV can be read by a program for tables, and runs nothing in it', () => {
    expect(
      csvOf([
        ['name', 'a "b", c'],
        ['=1+1', '+49 30', '-x', '@y', 'plain'],
      ]),
    ).to.equal('name,"a ""b"", c"\r\n\'=1+1,\'+49 30,\'-x,\'@y,plain\r\n');
  });
});
