import { writeFileSync } from 'node:fs';
import type { TestEvent } from 'node:test/reporters';

/** A node:test reporter: counts single tests and writes them as JSON to `HANDPICK_COUNTS_FILE`. */
export default async function* nodeCountReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const event of events) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    if (event.data.details.type === 'suite') continue;
    if (event.data.skip !== undefined || event.data.todo !== undefined) counts.skipped++;
    else if (event.type === 'test:pass') counts.passed++;
    else counts.failed++;
  }
  const file = process.env.HANDPICK_COUNTS_FILE;
  if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
  yield '';
}
