import assert from 'node:assert/strict';
import test from 'node:test';
import type { SkillId } from '../../protocol/index.ts';
import { tagComparisons } from '../../core/development/index.ts';
import { talk } from './history-rules.ts';
import { ANN, BAKERY, BEN, SHOP, START, published, review, writeTexts } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const HOUR = 3_600_000;
const [AMPS, GUITARS] = ['amps', 'guitars'] as SkillId[] as [SkillId, SkillId];

export function developmentRules(open: OpenStore): void {
  test('[S223] what an agent came to is told by the skills that were asked for', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [
      { kind: 'fact', fact: talk(1, { skills: [AMPS, GUITARS], resolved: 'yes' }) },
      { kind: 'fact', fact: talk(2, { skills: [AMPS, GUITARS], resolved: 'no' }) },
      { kind: 'fact', fact: talk(3, { skills: [AMPS], agentId: BEN }) },
      { kind: 'fact', fact: talk(4) },
    ]);
    const rows = await store.readSkilled(siteId, START, START + 4 * HOUR);
    const handled = new Map<string, number>();
    for (const { agentId, skills, counts } of rows) {
      const key = [agentId, ...skills, counts.talkMilliseconds / counts.handled].join(' ');
      handled.set(key, (handled.get(key) ?? 0) + counts.handled + 10 * counts.resolved + 100 * counts.judged);
    }
    assert.deepEqual(
      [...handled].sort(),
      [
        [`${ANN} amps guitars 125000`, 212],
        [`${BEN} amps 125000`, 1],
      ].sort(),
    );
    assert.deepEqual(await store.readSkilled(siteId, START, START + HOUR), []);
  });

  test('[S224] tags are counted of reviews as they are public', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [
      review(1, { tags: ['quick', 'clear'] }),
      published(1, START + 1),
      review(2, { tags: ['quick', 'clear'] }),
      published(2, START + 2),
      review(3, { tags: ['quick'] }),
      review(4, { tags: ['quick'] }),
      published(4, START + 9),
    ]);
    const rows = await store.readTagged(siteId, START, START + 9);
    const offered = { praiseTags: ['quick', 'clear'], complaintTags: [] };
    const told = tagComparisons(ANN, offered, rows, []);
    assert.deepEqual(
      told.map(({ tag, count, of }) => [tag, count, of]),
      [
        ['clear', 2, 2],
        ['quick', 2, 2],
      ],
    );
    assert.deepEqual(await store.readTagged(BAKERY.siteId, START, START + 9), []);
  });
}
