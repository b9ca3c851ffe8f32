import { SETTINGS } from './config.ts';

/** The table of settings in Markdown, for the docs. */
export function settingsTable(): string {
  const rows = Object.entries(SETTINGS).map(([name, each]) => {
    const value = each.default === null ? 'none' : `\`${String(each.default)}\``;
    return `| \`${name}\` | ${value} | ${each.unit} | ${each.meaning} |`;
  });
  return ['| Setting | Default | Unit | Meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
