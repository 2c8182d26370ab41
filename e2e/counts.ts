/** How many tests of a run passed; whatever did not is counted as failed, left out or cut short included. */
export interface Counts {
  passed: number;
  failed: number;
}

/** Reads the summary at the end of a TAP report of Node's test runner. Throws when there is none. */
export function countsOfTap(report: string): Counts {
  const last = (name: string): number => {
    const found = [...report.matchAll(new RegExp(`^# ${name} (\\d+)$`, 'gm'))].at(-1)?.[1];
    if (found === undefined)
      throw new Error(`the report has no line "# ${name} <number>": the run was cut short`);
    return Number(found);
  };
  const passed = last('pass');
  return { passed, failed: last('tests') - passed };
}

/** Reads the statistics of Playwright's JSON report. A test that passed only at a second try has not passed. */
export function countsOfPlaywright(report: string): Counts {
  const { stats, errors } = JSON.parse(report) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    errors: unknown[];
  };
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  };
}
