import type {
  ClassMember,
  CustomElementDeclaration,
  JavaScriptModule,
  Package,
} from 'custom-elements-manifest/schema.d.ts';
import type { ElementFacts, MethodFacts, PropertyFacts } from './facts.ts';

/** The version of the published schema that this follows. */
const SCHEMA_VERSION = '2.1.0';

/** The manifest that editors, catalogues and wrappers of frameworks read: `custom-elements.json`. */
export const manifest = (elements: readonly ElementFacts[]): Package => ({
  schemaVersion: SCHEMA_VERSION,
  modules: elements.map(moduleOf),
});

const moduleOf = (element: ElementFacts): JavaScriptModule => ({
  kind: 'javascript-module',
  path: element.script,
  declarations: [declarationOf(element)],
  exports: [
    { kind: 'js', name: element.className, declaration: { name: element.className } },
    { kind: 'custom-element-definition', name: element.tag, declaration: { name: element.className } },
  ],
});

function declarationOf(element: ElementFacts): CustomElementDeclaration {
  const { tag, className, description, attributes, events, slots, parts, customProperties } = element;
  return {
    kind: 'class',
    customElement: true,
    name: className,
    tagName: tag,
    description,
    superclass: { name: 'HTMLElement', package: 'global:' },
    attributes: attributes.map((each) => ({
      name: each.name,
      description: each.description,
      type: { text: each.type },
      ...(each.default === null ? {} : { default: each.default.replaceAll('`', '') }),
    })),
    members: [...element.properties.map(fieldOf), ...element.methods.map(methodOf)],
    events: events.map(({ name, description: text, type }) => ({
      name,
      description: text,
      type: { text: `CustomEvent<${type}>` },
    })),
    slots: slots.map(({ name, description: text }) => ({ name, description: text })),
    cssParts: parts.map(({ name, description: text }) => ({ name, description: text })),
    cssProperties: customProperties.map((each) => ({
      name: each.name,
      description: each.description,
      default: each.default,
    })),
  };
}

const fieldOf = ({ name, description, type, readonly }: PropertyFacts): ClassMember => ({
  kind: 'field',
  name,
  description,
  type: { text: type },
  privacy: 'public',
  ...(readonly ? { readonly } : {}),
});

const methodOf = ({ name, description, parameters, returns }: MethodFacts): ClassMember => ({
  kind: 'method',
  name,
  description,
  privacy: 'public',
  parameters: parameters.map((each) => ({
    name: each.name,
    type: { text: each.type },
    ...(each.optional ? { optional: true } : {}),
  })),
  return: { type: { text: returns } },
});
