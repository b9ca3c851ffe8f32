import type { AttributeFacts, ElementFacts, EventFacts, MethodFacts, PropertyFacts } from './facts.ts';

const WIDTH = 96;

const wrapped = (text: string): readonly string[] =>
  text.match(new RegExp(`\\S.{0,${WIDTH - 1}}(?=\\s|$)`, 'gu')) ?? [];

function comment(...paragraphs: readonly string[]): string {
  const lines = paragraphs.flatMap(wrapped);
  if (lines.length === 1) return `/** ${lines.join('')} */\n`;
  return lines.length === 0 ? '' : `/**\n${lines.map((line) => ` * ${line}\n`).join('')} */\n`;
}

const key = (name: string): string => (/^\w+$/u.test(name) ? name : `'${name}'`);

const attribute = (each: AttributeFacts): string =>
  comment(each.description, each.default === null ? '' : `@default ${each.default}`) +
  `readonly ${key(each.name)}${each.required ? '' : '?'}: ${each.type};`;

const event = (each: EventFacts): string =>
  `${comment(each.description)}readonly ${key(each.name)}: ${each.type};`;

const property = (each: PropertyFacts): string =>
  `${comment(each.description)}${each.readonly ? 'readonly ' : ''}` +
  `${each.name}${each.optional ? '?' : ''}: ${each.type};`;

const method = ({ name, description, parameters, returns }: MethodFacts): string => {
  const taken = parameters.map((each) => `${each.name}${each.optional ? '?' : ''}: ${each.type}`);
  return `${comment(description)}${name}(${taken.join(', ')}): ${returns};`;
};

const declared = (name: string, members: readonly string[]): string =>
  members.length === 0
    ? `type ${name} = HTMLElement;`
    : `interface ${name} extends HTMLElement { ${members.join('\n')} }`;

function element(facts: ElementFacts): string {
  const { className, description, attributes, events, properties, methods } = facts;
  const members = [...properties.map(property), ...methods.map(method)];
  const blocks = [
    `${comment(`Attributes of \`<${facts.tag}>\`.`)}export type ${className}Attributes = {
      ${attributes.map(attribute).join('\n')}
    };`,
    `${comment(description)}export ${declared(className, members)}`,
  ];
  if (events.length === 0) return blocks.join('\n\n');
  const heading = comment(`Events of \`<${facts.tag}>\` with their details. All bubble and are composed.`);
  const details = `${heading}export type ${className}Events = { ${events.map(event).join('\n')} };`;
  return [...blocks, details].join('\n\n');
}

/**
 * Types for the code of a page, with nothing to import: tags and events are known to `querySelector` and
 * `addEventListener`. Not formatted.
 */
export function typings(elements: readonly ElementFacts[]): string {
  const tags = elements.map(({ tag, className }) => `'${tag}': ${className};`);
  const heard = elements.flatMap(({ className, events }) =>
    events.map(({ name }) => `'${name}': CustomEvent<${className}Events['${name}']>;`),
  );
  return `// Made by \`npm run describe\`.

    ${elements.map(element).join('\n\n')}

    declare global {
      interface HTMLElementTagNameMap { ${tags.join('\n')} }
      interface HTMLElementEventMap { ${heard.join('\n')} }
    }`;
}
