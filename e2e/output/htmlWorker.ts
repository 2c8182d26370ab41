// A thread of html.test.ts: checks the pages it is given one by one, since two processors halve the minute that takes.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { HTML_RULES } from './htmlRules.ts';

const validator = new HtmlValidate(new StaticConfigLoader(HTML_RULES));
const faults: string[] = [];
for (const file of workerData as string[]) {
  const { results } = await validator.validateString(readFileSync(file, 'utf8'), file);
  for (const { messages } of results)
    for (const { ruleId, message, selector } of messages)
      faults.push(`${file}: ${ruleId}: ${message} (${selector})`);
}
parentPort?.postMessage(faults);
