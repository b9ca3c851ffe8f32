/** One thing with a name that a page can see. `description` is a sentence or two, in Markdown. */
export type Named = { readonly name: string; readonly description: string };

/** A type as TypeScript writes it, without names of our own. */
export type Typed = Named & { readonly type: string };

export type AttributeFacts = Typed & {
  readonly required: boolean;
  readonly default: string | null;
  /** The words it may be, empty where any text will do. */
  readonly values: readonly string[];
};

export type PropertyFacts = Typed & { readonly readonly: boolean; readonly optional: boolean };

export type ParameterFacts = {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
};

export type MethodFacts = Named & {
  readonly parameters: readonly ParameterFacts[];
  readonly returns: string;
};

/** `type` is that of the detail, `fields` the names in it. */
export type EventFacts = Typed & { readonly fields: readonly string[] };

export type CustomPropertyFacts = Named & { readonly default: string };

/** All that a page can use of one public element. */
export type ElementFacts = {
  readonly tag: string;
  readonly className: string;
  /** The file that a page loads. */
  readonly script: string;
  readonly description: string;
  readonly attributes: readonly AttributeFacts[];
  readonly properties: readonly PropertyFacts[];
  readonly methods: readonly MethodFacts[];
  readonly events: readonly EventFacts[];
  readonly slots: readonly Named[];
  readonly parts: readonly Named[];
  readonly customProperties: readonly CustomPropertyFacts[];
};

/** `agent-picker` for `AgentPicker`, and the other way round. */
export const tagOf = (className: string): string =>
  className.replace(/[A-Z]/gu, (letter, at: number) => `${at === 0 ? '' : '-'}${letter.toLowerCase()}`);
