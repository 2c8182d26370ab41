import type { ChoiceGroup, MakerChoice, MakerData } from './makerData.ts';

/** The choice of a group with this id, else its first. Throws on a group without any. */
export function choiceIn({ groups }: MakerData, group: ChoiceGroup, id: string | undefined): MakerChoice {
  let first: MakerChoice | undefined;
  for (const { choices } of groups[group])
    for (const choice of choices) {
      if (choice.id === id) return choice;
      first ||= choice;
    }
  if (!first) throw new Error(`there is nothing to choose from among the ${group}`);
  return first;
}
