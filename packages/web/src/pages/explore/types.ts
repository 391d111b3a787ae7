import type { FlowPanelDocument } from '../../graphql/documents/flow-panel.ts';
import type { PartyPanelDocument } from '../../graphql/documents/party-panel.ts';
import type { ResultOf } from '../../graphql/gql.ts';

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
