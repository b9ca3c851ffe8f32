import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { schema } from '@dicebear/open-peeps';
import { hoursRefusal, spansOf } from '../../server/hours/index.ts';
import { LIMITS } from '../../server/protocol/index.ts';
import { topicsOf } from '../dialogue/topics.ts';
import { demoPath } from '../folder.ts';
import { factsOf, profileOf } from './facts.ts';
import { hoursOf } from './hours.ts';
import { emailOf, PEOPLE } from './people.ts';
import { SKILL_LABELS } from './skills.ts';

test('[D1] everybody in the shop fits the limits of the contract and can be told apart', () => {
  assert.ok(PEOPLE.length >= 16);
  const unique = (values: readonly string[]) => new Set(values).size === values.length;
  assert.ok(unique(PEOPLE.map(({ agentId }) => agentId)));
  assert.ok(unique(PEOPLE.map(({ name }) => name)));
  for (const person of PEOPLE) {
    const { name, headline, biography } = profileOf(person, 'http://localhost:3000');
    const { skills, languages, capacity } = factsOf(person);
    assert.ok(name.length <= LIMITS.nameCharacters, name);
    assert.ok(headline.length <= LIMITS.headlineCharacters, headline);
    assert.ok(biography.length > 100 && biography.length <= LIMITS.biographyCharacters, name);
    assert.ok(skills.length >= 2 && skills.length <= LIMITS.skillsPerAgent, name);
    assert.ok(skills.every(({ level }) => level >= 1 && level <= LIMITS.skillLevelMost));
    assert.ok(skills.every(({ skillId }) => skillId in SKILL_LABELS));
    assert.ok(languages.length >= 2 && languages.length <= 4, name);
    assert.ok(capacity >= 1 && capacity <= 3);
    assert.ok(topicsOf(person).length > 0, `${name} knows no subject`);
    assert.match(emailOf(person), /^[a-z]+@demo\.example$/);
  }
  assert.deepEqual(PEOPLE.filter(({ human }) => human).map(emailOf), ['mara@demo.example']);
});

test('[D2] everybody has a drawn face of their own', () => {
  const faces = PEOPLE.map(({ agentId }) => readFileSync(demoPath(`people/faces/${agentId}.svg`), 'utf8'));
  assert.equal(new Set(faces).size, PEOPLE.length);
  for (const face of faces) {
    assert.match(face, /^<svg /);
    assert.ok(face.length < 20_000);
    assert.doesNotMatch(face, /<script|href="http/);
  }
  const known = (part: string): readonly unknown[] => {
    const { items } = (schema.properties?.[part] ?? {}) as { items?: { enum?: unknown[] } };
    return items?.enum ?? [];
  };
  for (const { face, name } of PEOPLE) {
    assert.ok(known('head').includes(face.head), name);
    assert.ok(known('face').includes(face.expression), name);
    assert.ok(face.facialHair === undefined || known('facialHair').includes(face.facialHair), name);
    assert.ok(face.accessory === undefined || known('accessories').includes(face.accessory), name);
  }
});

test('[D3] of those who know old electrics one is asked for far more, and one has few stars', () => {
  const knowing = PEOPLE.filter(({ skills }) => skills.electric && skills.vintage);
  const famous = knowing.filter(({ popularity }) => popularity > 3);
  assert.equal(famous.length, 1);
  const liked = knowing.filter(({ history }) => history.average >= 4);
  assert.ok(liked.length >= 3 && liked.length < knowing.length, 'the filter for stars leaves somebody out');
});

test('[D24] at any office hour of a working week somebody can be booked, in zones and shifts of their own', () => {
  const all = PEOPLE.map(hoursOf);
  for (const hours of all) assert.equal(hoursRefusal(hours), null);
  assert.ok(new Set(all.map(({ zone }) => zone)).size > 3);
  const monday = Date.UTC(2027, 0, 11);
  for (let hour = 8; hour < 4 * 24 + 19; hour++) {
    const isOffice = hour % 24 >= 8 && hour % 24 < 19;
    const at = monday + hour * 3_600_000;
    if (isOffice)
      assert.ok(
        all.some((hours) => spansOf(hours, at, at + 1).length > 0),
        `hour ${hour}`,
      );
  }
});
