/** A body or an answer without fields: `{}` on the wire. */
export type Nothing = Readonly<Record<string, never>>;
