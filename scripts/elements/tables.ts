import type { AttributeFacts, ElementFacts, EventFacts, MethodFacts, PropertyFacts } from './facts.ts';

const cell = (text: string): string => text.replace(/\s+/gu, ' ').replaceAll('|', '\\|');
const code = (text: string): string => `\`${text}\``;

/** A table of Markdown, not formatted. */
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const valuesOf = ({ values, required }: AttributeFacts): string =>
  values.length > 0 ? values.map(code).join(', ') : required ? 'text, needed' : 'text';

const methodName = ({ name, parameters }: MethodFacts): string =>
  code(`${name}(${parameters.map((each) => each.name + (each.optional ? '?' : '')).join(', ')})`);

const attributes = (rows: readonly AttributeFacts[]): string =>
  table(
    ['Attribute', 'Values', 'Default', 'Meaning'],
    rows.map((row) => [code(row.name), valuesOf(row), row.default ?? '', row.description]),
  );

const properties = (rows: readonly PropertyFacts[]): string =>
  table(
    ['Property', 'Type', 'Meaning'],
    rows.map((row) => [code(row.name), code(row.type), row.description]),
  );

const methods = (rows: readonly MethodFacts[]): string =>
  table(
    ['Method', 'Effect'],
    rows.map((row) => [methodName(row), row.description]),
  );

const events = (rows: readonly EventFacts[]): string =>
  table(
    ['Event', '`detail`', 'When'],
    rows.map((row) => [code(row.name), row.fields.map(code).join(', '), row.description]),
  );

/** The tables of one element by the names that a document gives them: `agent-picker events`. */
export function tablesOf(element: ElementFacts): ReadonlyMap<string, string> {
  const made: readonly (readonly [string, number, string])[] = [
    ['attributes', element.attributes.length, attributes(element.attributes)],
    ['properties', element.properties.length, properties(element.properties)],
    ['methods', element.methods.length, methods(element.methods)],
    ['events', element.events.length, events(element.events)],
  ];
  return new Map(
    made.filter(([, rows]) => rows > 0).map(([name, , text]) => [`${element.tag} ${name}`, text] as const),
  );
}
