// Plain JavaScript for any Node: it must be able to say that the Node is too old before anything else loads.
import { existsSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 14)) {
  console.error(
    `Handpick needs Node 22.14 or newer, and this is ${process.versions.node}. ` +
      'Start it with "npm run …": npm then uses the Node that "npm ci" installs in this folder.',
  );
  process.exit(1);
}
if (!existsSync(new URL('../node_modules/typescript', import.meta.url))) {
  console.error('The packages are not installed yet. Run "npm ci" first.');
  process.exit(1);
}

const TASKS = [
  'start',
  'dev',
  'serve',
  'build',
  'check',
  'test',
  'manage',
  'screenshots',
  'describe',
  'bench',
  'faults',
  'guards',
  'what-if',
  'storms',
];
const [task, ...rest] = process.argv.slice(2);
if (!TASKS.includes(task)) {
  console.error(`There is no task "${task ?? ''}". Choose one of: ${TASKS.join(', ')}.`);
  process.exit(1);
}
const { run } = await import(`./tasks/${task}.ts`);
await run(rest);
