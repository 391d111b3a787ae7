import { useClient } from 'urql';
import { Answered } from '../../../graphql/Answered.tsx';
import { BasesDocument, CategoryBasesDocument } from '../../../graphql/documents/bases.ts';
import { useAnswer } from '../../../graphql/useAnswer.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { allFilters, fileFiltersFrom, filtersFrom, unknownIn } from '../filters.ts';
import { Examples } from '../parts/Examples.tsx';
import { exportFiles } from '../parts/export-files.ts';
import { openEnds, type Piece } from '../parts/pieces.ts';
import { QuestionPage } from '../parts/QuestionPage.tsx';
import { Refused } from '../parts/Refused.tsx';
import { Bases, MoreOnBases } from './Bases.tsx';

const pieces: readonly Piece[] = [
  'On what basis does',
  { name: 'category', label: 'Category', of: 'category', open: 'anything' },
  'go',
  ...openEnds,
];

/** The bases that bear on flows, with what each is said of. */
export function Basis() {
  return (
    <QuestionPage
      title="On what basis?"
      path="/ask/basis"
      pieces={pieces}
      more={allFilters}
      viewed={false}
      intro={
        <>
          <p>
            Choose a category, a sender, a recipient, or a purpose or basis under “More”. A basis is
            marked by what the notice says it of: this flow, its purpose, or the whole notice. Only
            the first is said of the sharing itself.
          </p>
          <Examples of="basis" />
          <MoreOnBases />
        </>
      }
    >
      {(asked) => <BasisAnswer asked={withoutView(asked)} />}
    </QuestionPage>
  );
}

/** Bases have no rows to choose by certainty: what an address asks of it is left aside. */
function withoutView(asked: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...asked].filter(([name]) => name !== 'certainty'));
}

function BasisAnswer({ asked }: { asked: URLSearchParams }) {
  const unknown = unknownIn(asked);
  if (unknown !== null) return <Refused key={unknown.message} why={unknown} />;
  const category = asked.get('category') || null;
  return category === null ? (
    <OfParties asked={asked} />
  ) : (
    <OfCategory asked={asked} category={category} />
  );
}

function OfParties({ asked }: { asked: URLSearchParams }) {
  const client = useClient();
  const variables = useVariables(asked);
  const { state, onRetry } = useAnswer(BasesDocument, { ...variables, after: null });
  async function readAfter(after: string) {
    const { data } = await client.query(BasesDocument, { ...variables, after }).toPromise();
    return data?.answer.__typename === 'WhatGoesAnswer' ? data.answer.rows : null;
  }
  const { from, to, asAt } = variables;
  return (
    <Answered state={state} what="Reading the bases" onRetry={onRetry}>
      {({ answer }) =>
        answer.__typename === 'WhatGoesAnswer' ? (
          <Bases
            answer={answer}
            category={null}
            readAfter={readAfter}
            files={exportFiles('bases', { from, to, asAt, ...fileFiltersFrom(asked) })}
          />
        ) : (
          <Refused key={answer.message} why={answer} />
        )
      }
    </Answered>
  );
}

function OfCategory({ asked, category }: { asked: URLSearchParams; category: string }) {
  const client = useClient();
  const variables = { ...useVariables(asked), category };
  const { state, onRetry } = useAnswer(CategoryBasesDocument, { ...variables, after: null });
  async function readAfter(after: string) {
    const { data } = await client.query(CategoryBasesDocument, { ...variables, after }).toPromise();
    return data?.answer.__typename === 'WhoReceivesAnswer' ? data.answer.rows : null;
  }
  return (
    <Answered state={state} what="Reading the bases" onRetry={onRetry}>
      {({ answer }) =>
        answer.__typename === 'WhoReceivesAnswer' ? (
          // The files are of flows between two parties, whatever they carry.
          <Bases answer={answer} category={category} readAfter={readAfter} files={[]} />
        ) : (
          <Refused key={answer.message} why={answer} />
        )
      }
    </Answered>
  );
}

function useVariables(asked: URLSearchParams) {
  const { chosen } = useAsAt();
  return {
    from: asked.get('from') || null,
    to: asked.get('to') || null,
    asAt: chosen,
    ...filtersFrom(asked),
  };
}
