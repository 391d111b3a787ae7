import type { WhoReceivesDocument } from '../../graphql/documents/ask.ts';
import type { ResultOf } from '../../graphql/gql.ts';

type Asked = ResultOf<typeof WhoReceivesDocument>['whoReceives'];

export type Answer = Extract<Asked, { __typename: 'WhoReceivesAnswer' }>;
export type Row = Answer['rows']['edges'][number]['node'];
export type ApartRow = Answer['countedApart']['edges'][number]['node'];
export type Role = Row['role'];
export type CitedStatement = Row['statements'][number];
