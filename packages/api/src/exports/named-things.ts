import { type ReadQuery, runQuery } from '@sharing-atlas/graph';
import type { Context } from '../context.ts';

/** A shared word of the register: a right, a group of people, a stage of a child's journey. */
export interface NamedThing {
  readonly id: string;
  readonly name: string;
  /** Its concept in the Data Privacy Vocabulary, like `eu-gdpr:A15`. */
  readonly dpv: string | null;
}

const namedThings: ReadQuery<Record<string, never>, NamedThing> = {
  name: 'named-things',
  text: `
MATCH (n)
WHERE n:DataSubjectGroup OR n:Right OR n:Stage
RETURN n.id AS id, n.name AS name, n.dpv AS dpv
ORDER BY id`,
  decode: ({ id, name, dpv }) => {
    if (typeof id === 'string' && typeof name === 'string') {
      return { id, name, dpv: typeof dpv === 'string' ? dpv : null };
    }
    throw new Error('The rows of the query "named-things" are not as expected.');
  },
};

/** All of them by id: a closed list of a few dozen. */
export async function loadNamedThings(context: Context): Promise<ReadonlyMap<string, NamedThing>> {
  const rows = await runQuery(context.store, namedThings, {}, context.options);
  return new Map(rows.map((row) => [row.id, row]));
}
