import type {
  FlowPanelDocument,
  NeighbourhoodDocument,
  PartyPanelDocument,
} from '../../graphql/documents/explore.ts';
import type { ResultOf } from '../../graphql/gql.ts';

type NeighbourhoodResult = ResultOf<typeof NeighbourhoodDocument>['neighbourhood'];

/** What is around a party, as the server tells it. */
export type Around = Extract<NeighbourhoodResult, { __typename: 'Neighbourhood' }>;
export type AroundParty = Around['parties'][number];
export type AroundFlow = Around['flows'][number];

/** Why there is nothing to draw: no such party, several, or a date that cannot be. */
export type NotAround = Exclude<NeighbourhoodResult, Around>;

export type PanelParty = Extract<
  ResultOf<typeof PartyPanelDocument>['party'],
  { __typename: 'Party' }
>;
export type PanelFlowLine = PanelParty['sends'][number];

type PanelNode = NonNullable<ResultOf<typeof FlowPanelDocument>['nodes'][number]>;
export type PanelFlow = Extract<PanelNode, { __typename: 'Flow' }>;
export type PanelBasisUse = PanelFlow['basisUses'][number]['use'];

export interface CitedStatement {
  readonly id: string;
  readonly notice: { readonly id: string };
}
