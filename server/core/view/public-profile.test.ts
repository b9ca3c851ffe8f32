import test from 'node:test';
import assert from 'node:assert/strict';
import { HIDEABLE_FIELDS, publicText, type HideableField, type ProfileText } from '../../protocol/index.ts';

const SAID: ProfileText = {
  name: 'Zora Quillfeather',
  alias: 'Robin',
  pronouns: 'xe/xem',
  headline: 'Guitars',
  biography: 'At the bench.',
  photoUrl: 'https://help.example/one',
};

test('[C255] visitors read the alias of whoever has one, and all else that is not hidden', () => {
  const { name, alias, ...rest } = SAID;
  assert.deepEqual(publicText(SAID, []), { ...rest, name: alias });
  assert.deepEqual(publicText({ ...SAID, alias: '' }, []), { ...rest, name });
});

test('[C255] each hidden field is kept back, and no other', () => {
  const whole = publicText({ ...SAID, alias: '' }, []);
  const FIELDS: Record<HideableField, keyof typeof whole> = {
    name: 'name',
    pronouns: 'pronouns',
    headline: 'headline',
    biography: 'biography',
    photo: 'photoUrl',
  };
  for (const hidden of HIDEABLE_FIELDS) {
    const shown = publicText({ ...SAID, alias: '' }, [hidden]);
    for (const [field, key] of Object.entries(FIELDS))
      assert.equal(shown[key] === whole[key], field !== hidden, `${field} while ${hidden} is hidden`);
  }
});

test('[C256] a name that is hidden is hidden without an alias, too', () => {
  const shown = publicText({ ...SAID, alias: '' }, ['name']);
  assert.ok(shown.name !== '' && !SAID.name.includes(shown.name));
});
