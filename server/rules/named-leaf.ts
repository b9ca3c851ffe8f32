import type { Leaf, ValueTest } from './condition.ts';

/** A condition in a few words of English, for whoever reads what is wrong with a rule: `page /shop*`. */
export const namedLeaf = (leaf: Leaf, isTrue: boolean): string =>
  isTrue ? nameOf(leaf) : `not ${nameOf(leaf)}`;

function nameOf(leaf: Leaf): string {
  switch (leaf.kind) {
    case 'page':
    case 'referrer':
      return `${leaf.kind} ${leaf.pattern}`;
    case 'campaign':
      return `campaign ${leaf.part} ${leaf.pattern}`;
    case 'dwell':
      return `${leaf.secondsLeast} s on the page`;
    case 'idle':
      return `idle for ${leaf.secondsLeast} s`;
    case 'pages-seen':
      return `${leaf.least} pages of ${leaf.pattern} seen`;
    case 'leaving':
      return 'leaving the page';
    case 'returning':
      return 'known from before';
    case 'device':
    case 'locale':
    case 'country':
      return `${leaf.kind} ${leaf.among.join(' or ')}`;
    case 'zone':
      return `time zone ${leaf.among.join(' or ')}`;
    case 'near':
      return `within ${leaf.kilometresMost} km of a branch`;
    case 'attribute':
      return `${attributeName(leaf)} ${testName(leaf.test)}`;
    case 'date':
      return `${attributeName(leaf)} in ${leaf.daysFrom} to ${leaf.daysUntil} days`;
    case 'did':
      return `${leaf.name} tracked ${leaf.timesLeast} times`;
    case 'earlier':
      return `${leaf.name} ${leaf.timesLeast} times in ${leaf.withinHours} hours`;
    case 'frustration':
      return `frustration of ${leaf.least}`;
    case 'staffed':
      return leaf.is ? 'somebody is there' : 'nobody is there';
  }
}

const attributeName = ({ source, name }: Extract<Leaf, { readonly source: unknown }>): string =>
  source === 'signed' ? `signed ${name}` : name;

function testName(test: ValueTest): string {
  switch (test.kind) {
    case 'given':
      return 'given';
    case 'is':
      return test.values.join(' or ');
    case 'contains':
      return `containing ${test.word}`;
    case 'between':
      return `from ${test.least ?? 'anything'} to ${test.most ?? 'anything'}`;
  }
}
