import { parseArgs } from 'node:util';

/** The numbers that a script was given, such as `--times 5`; what was not given stays as it is here. */
export function numberOptions<Name extends string>(
  defaults: Readonly<Record<Name, number>>,
): Record<Name, number> {
  const names = Object.keys(defaults) as Name[];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { values } = parseArgs({ options, strict: false });
  const read = names.map((name) => {
    const given = values[name];
    const value = given === undefined ? defaults[name] : Number(given);
    if (!Number.isFinite(value)) throw new Error(`--${name} is a number.`);
    return [name, value] as const;
  });
  return Object.fromEntries(read) as Record<Name, number>;
}
