import { type Problem, problemLine } from '#lib/content/index.ts';

/** Prints one line per problem to standard error. */
export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(problemLine(problem));
}
