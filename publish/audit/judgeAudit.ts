/** What came of asking the registry: `clean`, `bad` (stop), or `unasked` (the registry could not say). */
export interface Verdict {
  kind: 'clean' | 'bad' | 'unasked';
  words: string;
}

interface AuditReport {
  metadata?: { vulnerabilities?: Record<string, number> };
  vulnerabilities?: Record<string, { severity: string; via: unknown[] }>;
  error?: { code?: string; summary?: string };
  message?: string;
}

const STOPS = ['high', 'critical'];

/** Judges the output of `npm audit --json`. Known holes of high severity stop a release; smaller ones are told. */
export function judgeAudit(json: string): Verdict {
  let report: AuditReport;
  try {
    report = JSON.parse(json) as AuditReport;
  } catch {
    return { kind: 'unasked', words: 'npm audit printed no report' };
  }
  const counts = report.metadata?.vulnerabilities;
  if (!counts)
    return { kind: 'unasked', words: report.error?.summary || report.message || 'npm audit gave no figures' };
  const known = Object.entries(report.vulnerabilities ?? {}).map(
    ([name, { severity }]) => `${name} (${severity})`,
  );
  const stops = STOPS.some((severity) => (counts[severity] ?? 0) > 0);
  return { kind: stops ? 'bad' : 'clean', words: known.join(', ') || 'no known holes' };
}
