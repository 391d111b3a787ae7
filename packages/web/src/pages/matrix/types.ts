import type { MatrixDocument } from '../../graphql/documents/matrix.ts';
import type { ResultOf } from '../../graphql/gql.ts';

type MatrixAnswer = ResultOf<typeof MatrixDocument>;
type Matrix = Extract<MatrixAnswer['matrix'], { __typename: 'Matrix' }>;

/** Recipients by categories for one sender, as the API gives them. */
export type MatrixData = Omit<Matrix, '__typename'>;
export type MatrixCategory = MatrixData['categories'][number];
export type MatrixRow = MatrixData['rows'][number];
export type MatrixCell = MatrixRow['cells'][number];
export type MatrixStatement = MatrixRow['statements'][number];
