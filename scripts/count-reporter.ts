import { writeFileSync } from 'node:fs';
import type { Reporter, TestSuiteResult } from '@web/test-runner-core';

type Counts = { passed: number; failed: number; skipped: number };

function countSuite(suite: TestSuiteResult, counts: Counts): void {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else counts.failed++;
  }
  for (const inner of suite.suites) countSuite(inner, counts);
}

/** Writes how many element tests passed, failed and were skipped, as JSON, when the run ends. */
export function countReporter(file: string): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        if (session.testResults) countSuite(session.testResults, counts);
        // A page that did not load ran no test, and must not look like a success.
        else counts.failed++;
        counts.failed += session.errors.length;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
