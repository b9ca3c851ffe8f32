import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import type { SiteId } from '../../protocol/index.ts';
import { readClaims } from './claims.ts';

const KEY = 'a-key-of-256-bits-or-more-as-the-server-makes-it';
const RECIPES = new URL('../../../demo/recipes/identity/', import.meta.url);
const DOCUMENT = readFileSync(new URL('../../../docs/embedding.md', import.meta.url), 'utf8');

type Snippet = { readonly file: string; readonly program: string; readonly run: (source: string) => string };

/** What the owner's page shows; a backtick is written otherwise there. */
const PAGE = readFileSync(
  new URL('../../../widget/dashboard/interfaces/identity-snippets.ts', import.meta.url),
  'utf8',
).replaceAll('\\`', '`');

const CUSTOMER = '{"id": "customer-7", "name": "Véra", "segment": "gold", "priority": 30}';
const SNIPPETS: readonly Snippet[] = [
  {
    file: 'identity.mjs',
    program: process.execPath,
    run: (source) => `${source}\nprocess.stdout.write(signIdentity(${CUSTOMER}, '${KEY}'));`,
  },
  {
    file: 'identity.py',
    program: 'python3',
    run: (source) => `${source}\nprint(sign_identity(json.loads('''${CUSTOMER}'''), "${KEY}"), end="")`,
  },
  {
    file: 'identity.php',
    program: 'php',
    run: (source) => `${source}\necho signIdentity(json_decode('${CUSTOMER}', true), '${KEY}');`,
  },
];

const OPTIONS: Readonly<Record<string, readonly string[]>> = { python3: ['-'], php: [] };

for (const { file, program, run } of SNIPPETS) {
  const source = readFileSync(new URL(file, RECIPES), 'utf8');

  test(`[H526] ${file} stands in document and page as it is run, and is believed`, async (context) => {
    assert.ok(DOCUMENT.includes(source.trim()));
    assert.ok(PAGE.includes(source.trim()));
    if (spawnSync(program, ['--version']).error !== undefined) {
      context.diagnostic(`${program} is not on this machine: the snippet was not run.`);
      return;
    }
    const option = OPTIONS[program] ?? ['--input-type=module', '-'];
    const ran = spawnSync(program, option, { input: run(source), encoding: 'utf8' });
    assert.equal(ran.status, 0, ran.stderr);
    const read = await readClaims(ran.stdout, KEY, 'shop' as SiteId, Date.now());
    assert.ok(read.ok, JSON.stringify(read));
    assert.deepEqual([read.result.subject, read.result.prioritySeconds], ['customer-7', 30]);
    assert.deepEqual(read.result.facts, { name: 'Véra', email: null, segment: 'gold' });
    assert.ok(!(await readClaims(ran.stdout, `${KEY}!`, 'shop' as SiteId, Date.now())).ok);
  });
}
