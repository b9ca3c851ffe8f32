export * from './hours.ts';
export * from './key.ts';
export * from './operations.ts';
export * from './people.ts';
export * from './refusals.ts';
export * from './scopes.ts';
export * from './shape.ts';
export * from './site.ts';
