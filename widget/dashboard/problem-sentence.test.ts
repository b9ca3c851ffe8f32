import { expect } from '@open-wc/testing';
import { fieldProblem } from '../../server/protocol/index.ts';
import { words as german } from '../words/de/dashboard.ts';
import { words as english } from '../words/en/dashboard.ts';
import { createFormats } from '../words/formats.ts';
import { problemSentence } from './dashboard-part.ts';

const [de, en] = [german(createFormats('de')), english(createFormats('en'))];

describe('what is wrong with a field', () => {
  it('[B97] is said in the language of the dashboard, and in English where there are no words for it', () => {
    const inUse = fieldProblem('skills', 'skill-in-use', { label: 'Ukulele', agents: 2 });
    expect(problemSentence(inUse, de)).to.equal(
      'Behalten Sie Ukulele, oder nehmen Sie es den 2 Personen, die es haben.',
    );
    expect(problemSentence(inUse, en)).to.equal('Keep Ukulele, or take it from the 2 agents who have it.');
    const long = fieldProblem('name', 'text-too-long', { most: 1_000 });
    expect(problemSentence(long, de)).to.equal('Kürzen Sie den Text auf 1.000 Zeichen.');
    expect(problemSentence({ field: 'name', detail: 'Something new.' }, de)).to.equal('Something new.');
  });
});
