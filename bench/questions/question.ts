import type { Json } from './json.ts';

/** What the questions are asked about, known from the generated registers. */
export interface Subjects {
  readonly controllers: readonly string[];
  /** Categories, each with itself and all narrower ones, and itself and all wider ones. */
  readonly categories: readonly Category[];
  /** Beginnings of names of bodies. */
  readonly prefixes: readonly string[];
  /** Bodies from which flows lead on, few enough to be listed whole. */
  readonly starts: readonly string[];
}

export interface Category {
  readonly id: string;
  readonly narrower: readonly string[];
  readonly wider: readonly string[];
}

/** What one asking of a question is about: each has parameters of its own. */
export interface Asked {
  readonly controller: string;
  readonly category: Category;
  /** YYYY-MM-DD. */
  readonly asAt: string;
  readonly prefix: string;
  readonly start: string;
}

type Variables = Readonly<Record<string, Json>>;

/** One way to ask: a text with its variables, and what its answer comes to. */
export interface Way {
  readonly text: string;
  readonly variables: (asked: Asked) => Variables;
  /**
   * The answer as a list of lines in an order of their own: two ways that answer alike give the same.
   * Of rows of the driver it is given a list, of GraphQL the object under "data".
   */
  readonly normal: (answer: Json) => readonly string[];
}

/** One of the eight questions, for the database itself, for this product and for the peer. */
export interface Question {
  readonly number: number;
  readonly title: string;
  /** Cypher. */
  readonly bare: Way;
  readonly ours: Way;
  /** Null if the peer's API cannot ask it in one operation. */
  readonly peer: Way | null;
}
