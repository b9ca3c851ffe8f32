import type { FieldProblemCode } from '../../server/protocol/index.ts';

type Data = Readonly<Record<string, string | number>>;

/** What is wrong with a field, by its code; where there are no words the server's English stands. */
export type FieldProblemWords = Readonly<Partial<Record<FieldProblemCode, (data: Data) => string>>>;
export type AllFieldProblemWords = Readonly<Record<FieldProblemCode, (data: Data) => string>>;
