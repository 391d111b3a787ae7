import type { Json } from '../questions/json.ts';
import type { Asked, Question } from '../questions/question.ts';

/** Something that answers questions and is measured. */
export interface Target {
  readonly name: string;
  /** Whether it can be asked this question at all. */
  can(question: Question): boolean;
  /** Asks and takes the whole answer, worked out anew or as it was kept; what is measured. */
  ask(question: Question, asked: Asked, fresh: boolean): Promise<unknown>;
  /** Asks and gives the answer's lines, to compare. */
  normal(question: Question, asked: Asked): Promise<readonly string[]>;
}

export interface Neo4jSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** @throws Error unless the text is JSON. */
export function parseJson(text: string): Json {
  const parsed: Json = JSON.parse(text);
  return parsed;
}
