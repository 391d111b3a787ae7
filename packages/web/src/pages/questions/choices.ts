import { type Choice, namedAs } from '../../components/choices.ts';
import type {
  AgreementChoicesDocument,
  PartyChoicesDocument,
  PurposeChoicesDocument,
  QuestionChoicesDocument,
} from '../../graphql/documents/choices.ts';
import type { ResultOf } from '../../graphql/gql.ts';
import { inWhoseNotice, type Owners, ownersOf } from '../../text/owners.ts';

export interface NamedChoice extends Choice {
  /** The classes of data that a category is in. */
  classes?: readonly { gdprClass: string; holds: string }[];
}

/** The lists that a field can choose from. */
export type ChoiceKind =
  | 'category'
  | 'party'
  | 'controller'
  | 'register'
  | 'purpose'
  | 'group'
  | 'stage'
  | 'agreement'
  | 'basis'
  | 'scope'
  | 'reason'
  | 'namedAgreement';

export type Choices = Record<ChoiceKind, readonly NamedChoice[]>;

/** What can have happened, for “who must be told?”. */
export const reasons = [
  { id: 'CORRECTION', name: 'a correction' },
  { id: 'ERASURE', name: 'an erasure' },
  { id: 'BREACH', name: 'a breach' },
  { id: 'AGREEMENT_ENDED', name: 'an agreement that ended' },
] as const;

/** No lists yet. */
export const noChoices: Choices = {
  category: [],
  party: [],
  controller: [],
  register: [],
  purpose: [],
  group: [],
  stage: [],
  agreement: [],
  basis: [],
  scope: [
    { id: 'FLOW', name: 'the flow itself' },
    { id: 'PURPOSE', name: 'its purpose' },
    { id: 'NOTICE', name: 'the whole notice' },
  ],
  reason: reasons,
  namedAgreement: [],
};

/** What stands in an address for “under no agreement that this register holds”. */
export const NO_AGREEMENT = 'none';
const noAgreement = { id: NO_AGREEMENT, name: 'none in this register' };

/** A whole list of bases, as the API knows it by name. */
const wholeLists = [
  { id: 'Art 6', name: 'Article 6, any basis' },
  { id: 'Art 9', name: 'Article 9, any condition' },
  { id: 'Art 10', name: 'Article 10, any condition' },
  { id: 'Schedule 1', name: 'Schedule 1, any condition' },
];

type ChoicesRead = ResultOf<typeof QuestionChoicesDocument>;
type PartyRead = ResultOf<typeof PartyChoicesDocument>['parties']['edges'][number]['node'];
type AgreementRead = ResultOf<
  typeof AgreementChoicesDocument
>['agreements']['edges'][number]['node'];
type PurposeRead = ResultOf<typeof PurposeChoicesDocument>['purposes']['edges'][number]['node'];

/** Lists that come in pages, whole. */
export interface LongLists {
  parties: readonly PartyRead[];
  agreements: readonly AgreementRead[];
  purposes: readonly PurposeRead[];
}

/** The lists behind the fields; records with the same name are told apart. */
export function choicesFrom(
  read: ChoicesRead,
  { parties, agreements: allAgreements, purposes }: LongLists,
): Choices {
  const owners = ownersOf(read.registers);
  const nodes = <Node>(list: { edges: readonly { node: Node }[] }) =>
    list.edges.map(({ node }) => node);
  const agreements = byName(
    toldApart(
      allAgreements.map(({ id, title }) => ({ id, name: title })),
      owners,
    ),
  );
  return {
    ...noChoices,
    category: byName(
      nodes(read.categories).map(({ synonyms, ...category }) => ({ ...category, also: synonyms })),
    ),
    controller: read.controllers,
    register: read.registers.flatMap(({ id, publisher }) =>
      publisher === null ? [] : [{ id, name: publisher.name }],
    ),
    party: byName(
      toldApart(
        parties.map(({ id, name, shortName, names }) => ({
          id,
          name,
          also: [...(shortName === null ? [] : [shortName]), ...names.map((other) => other.name)],
        })),
        owners,
      ),
    ),
    purpose: byName(toldApart(purposes, owners)),
    agreement: [noAgreement, ...agreements],
    namedAgreement: agreements,
    group: read.dataSubjectGroups,
    stage: read.stages,
    basis: [
      ...wholeLists,
      ...nodes(read.bases).map(({ id, name, reference }) => ({
        id,
        name: `${name} (${reference.replace(/^UK GDPR /, '')})`,
        also: [name, reference],
      })),
    ],
  };
}

/**
 * Adds whose notice says it to each name that occurs twice: “Police (Sandwell Children's Trust’s
 * notice)”.
 */
export function toldApart(records: readonly NamedChoice[], owners: Owners): NamedChoice[] {
  const times = new Map<string, number>();
  for (const { name } of records) times.set(name, (times.get(name) ?? 0) + 1);
  return records.map((record) => {
    const { id, name } = record;
    if (times.get(name) === 1) return record;
    const mark = inWhoseNotice(id, owners) ?? 'as a kind of body';
    return { ...record, name: `${name} (${mark})` };
  });
}

/** The id that a written value stands for: an id, a name, or another name of one record only. */
export function idFor(value: string | null, choices: readonly NamedChoice[]): string | null {
  if (value === null) return null;
  return (choices.find(({ id }) => id === value) ?? namedAs(value, choices))?.id ?? null;
}

function byName(choices: readonly NamedChoice[]): NamedChoice[] {
  return [...choices].sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}
