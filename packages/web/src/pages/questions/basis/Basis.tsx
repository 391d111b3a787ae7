import { useClient, useQuery } from 'urql';
import { Answered } from '../../../graphql/Answered.tsx';
import {
  BasesDocument,
  CategoryBasesDocument,
  PurposeBasesDocument,
} from '../../../graphql/documents/bases.ts';
import { useAnswer } from '../../../graphql/useAnswer.ts';
import { useAsAt } from '../../../shell/as-at.ts';
import { type Choices, idFor } from '../choices.ts';
import { allFilters, fileFiltersFrom, filtersFrom, unknownIn } from '../filters.ts';
import { activeFilters } from '../parts/Chips.tsx';
import { Examples } from '../parts/Examples.tsx';
import { exportFiles } from '../parts/export-files.ts';
import { nextRows } from '../parts/next-rows.ts';
import { openEnds, type Piece } from '../parts/pieces.ts';
import { QuestionPage } from '../parts/QuestionPage.tsx';
import { Refused } from '../parts/Refused.tsx';
import { useChoices } from '../parts/use-choices.ts';
import { Bases, MoreOnBases } from './Bases.tsx';
import type { PurposeAsked } from './group.ts';
import { endsInWords } from './verdict.ts';

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
  const reading = {
    anew: onRetry,
    after: async (after: string) =>
      nextRows(
        await client.query(BasesDocument, { ...variables, after }).toPromise(),
        ({ answer }) => (answer.__typename === 'WhatGoesAnswer' ? answer.rows : null),
      ),
  };
  const { from, to, asAt } = variables;
  const { filters, purpose } = useAsked(asked);
  return (
    <Answered state={state} what="Reading the bases" onRetry={onRetry}>
      {({ answer }) =>
        answer.__typename === 'WhatGoesAnswer' ? (
          <Bases
            answer={answer}
            category={null}
            asked={{
              ends: endsInWords(answer.from, answer.to),
              filters,
              notKnown: answer.notKnownToFilter.length,
            }}
            purpose={purpose}
            reading={reading}
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
  const reading = {
    anew: onRetry,
    after: async (after: string) =>
      nextRows(
        await client.query(CategoryBasesDocument, { ...variables, after }).toPromise(),
        ({ answer }) => (answer.__typename === 'WhoReceivesAnswer' ? answer.rows : null),
      ),
  };
  const { ends, filters, purpose } = useAsked(asked);
  return (
    <Answered state={state} what="Reading the bases" onRetry={onRetry}>
      {({ answer }) =>
        answer.__typename === 'WhoReceivesAnswer' ? (
          // The files are of flows between two parties, whatever they carry.
          <Bases
            answer={answer}
            category={category}
            asked={{ ends, filters, notKnown: null }}
            purpose={purpose}
            reading={reading}
            files={[]}
          />
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

/** What the question is limited to, in words, and what is tied to the purpose it is limited to. */
function useAsked(asked: URLSearchParams) {
  const { chosen } = useAsAt();
  const { choices } = useChoices();
  const value = asked.get('purpose');
  const id = value === null || value === '' ? null : (idFor(value, choices.purpose) ?? value);
  const [{ data }] = useQuery({
    query: PurposeBasesDocument,
    variables: { purpose: id ?? '', asAt: chosen },
    pause: id === null,
  });
  const node = data?.node;
  const party = (name: 'from' | 'to') => partyNamed(asked.get(name), choices);
  const purpose: PurposeAsked | null =
    id !== null && node?.__typename === 'Purpose'
      ? {
          name: node.name,
          publisher: node.register?.publisher?.name ?? null,
          uses: node.basisUses.map(({ use }) => use),
        }
      : null;
  return {
    ends: endsInWords(party('from'), party('to')),
    filters: activeFilters(allFilters, asked, choices),
    purpose,
  };
}

function partyNamed(value: string | null, choices: Choices): { name: string } | null {
  if (value === null || value === '') return null;
  const id = idFor(value, choices.party);
  return { name: choices.party.find((choice) => choice.id === id)?.name ?? value };
}
