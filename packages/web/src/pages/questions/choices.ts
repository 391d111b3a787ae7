import type { QuestionChoicesDocument } from '../../graphql/documents/questions.ts';
import type { ResultOf } from '../../graphql/gql.ts';

export interface NamedChoice {
  id: string;
  name: string;
}

export type ChoiceKind = 'category' | 'party' | 'controller' | 'purpose';

export type Choices = Record<ChoiceKind, readonly NamedChoice[]>;

type ChoicesRead = ResultOf<typeof QuestionChoicesDocument>;

/** The lists behind the fields; parties with the same name are told apart. */
export function choicesFrom(read: ChoicesRead): Choices {
  const owners = new Map(
    read.registers.map(({ id, publisher }) => [
      id.replace(/^register:/, ''),
      publisher?.name ?? id,
    ]),
  );
  return {
    category: byName(read.categories.edges.map(({ node }) => node)),
    controller: read.controllers,
    party: byName(
      toldApart(
        read.parties.edges.map(({ node }) => node),
        owners,
      ),
    ),
    purpose: byName(
      toldApart(
        read.purposes.edges.map(({ node }) => node),
        owners,
      ),
    ),
  };
}

/**
 * Adds whose notice says it to each name that occurs twice: “Police (Sandwell Children's Trust’s
 * notice)”. What a register owns has its name in its id: `class:sandwell/police`.
 */
export function toldApart(
  records: readonly NamedChoice[],
  owners: ReadonlyMap<string, string>,
): NamedChoice[] {
  const times = new Map<string, number>();
  for (const { name } of records) times.set(name, (times.get(name) ?? 0) + 1);
  return records.map(({ id, name }) => {
    if (times.get(name) === 1) return { id, name };
    const owner = owners.get(/^[^:]+:([^/]+)\//.exec(id)?.[1] ?? '');
    const mark = owner === undefined ? 'as a kind of body' : `in the notice of ${owner}`;
    return { id, name: `${name} (${mark})` };
  });
}

/** The id that a written value stands for: an id, or the only record with that name. */
export function idFor(value: string | null, choices: readonly NamedChoice[]): string | null {
  if (value === null) return null;
  const written = value.trim().toLowerCase();
  const found =
    choices.find(({ id }) => id === value) ??
    choices.find(({ name }) => name.toLowerCase() === written);
  return found?.id ?? null;
}

function byName(choices: readonly NamedChoice[]): NamedChoice[] {
  return [...choices].sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}
