import type { AttributeFacts, ElementFacts } from './facts.ts';

type Words = { readonly kind: 'markdown'; readonly value: string };
type HtmlAttribute = {
  readonly name: string;
  readonly description: Words;
  readonly values?: readonly { readonly name: string }[];
};
type HtmlData = {
  readonly version: 1.1;
  readonly tags: readonly {
    readonly name: string;
    readonly description: Words;
    readonly attributes: readonly HtmlAttribute[];
  }[];
};
type CssData = {
  readonly version: 1.1;
  readonly properties: readonly { readonly name: string; readonly description: Words }[];
  readonly pseudoElements: readonly { readonly name: string; readonly description: Words }[];
};

const words = (...lines: readonly string[]): Words => ({
  kind: 'markdown',
  value: lines.filter((line) => line !== '').join('\n\n'),
});

const attributeOf = (attribute: AttributeFacts): HtmlAttribute => ({
  name: attribute.name,
  description: words(
    attribute.required ? `Needed. ${attribute.description}` : attribute.description,
    attribute.default === null ? '' : `Default: ${attribute.default}.`,
  ),
  ...(attribute.values.length === 0 ? {} : { values: attribute.values.map((name) => ({ name })) }),
});

const listed = (heading: string, names: readonly string[]): string =>
  names.length === 0 ? '' : `${heading}: ${names.map((name) => `\`${name}\``).join(', ')}.`;

/** What an editor offers while HTML is written, for `html.customData`. */
export const htmlData = (elements: readonly ElementFacts[]): HtmlData => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tag,
    description: words(
      element.description,
      listed(
        'Events',
        element.events.map(({ name }) => name),
      ),
      listed(
        'Slots',
        element.slots.map(({ name }) => name),
      ),
    ),
    attributes: element.attributes.map(attributeOf),
  })),
});

/** What an editor offers while a style sheet is written, for `css.customData`. */
export const cssData = (elements: readonly ElementFacts[]): CssData => ({
  version: 1.1,
  properties: elements.flatMap(({ customProperties }) =>
    customProperties.map((each) => ({
      name: each.name,
      description: words(each.description, `Default: \`${each.default}\`.`),
    })),
  ),
  pseudoElements: elements.flatMap(({ tag, parts }) =>
    parts.map(({ name, description }) => ({
      name: `::part(${name})`,
      description: words(`${description} (\`<${tag}>\`)`),
    })),
  ),
});
