import { type CategoryQuestion, categoryQuestion } from '@sharing-atlas/model';
import { onceFor } from '../once.ts';

type Links = readonly { readonly narrower: string; readonly broader: string }[];

const questionsOf = onceFor((_links: Links) => new Map<string, CategoryQuestion>());

/** A category with all that is narrower and broader, worked out once for a tree. */
export function categoryIn(links: Links, id: string): CategoryQuestion {
  const known = questionsOf(links);
  const question = known.get(id) ?? categoryQuestion(id, links);
  known.set(id, question);
  return question;
}
