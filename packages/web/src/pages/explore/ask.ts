import type { TypedDocumentNode } from '@urql/core';
import type { AnyVariables, Client } from 'urql';
import type { Piece } from '../../explorer/material.ts';
import type { Wanted } from '../../explorer/pieces.ts';
import {
  MapAgreementDocument,
  MapAroundDocument,
  MapCategoryDocument,
  MapPathsDocument,
} from '../../graphql/documents/map.ts';
import type { ResultOf } from '../../graphql/gql.ts';

/** What came of asking for one piece of the picture. */
export type Asked =
  /** `id` is the register's own id of what was asked by a name or a former id. */
  | { readonly kind: 'PIECE'; readonly piece: Piece; readonly id: string }
  | {
      readonly kind: 'REFUSED';
      readonly message: string;
      readonly nearest: readonly { readonly id: string; readonly name: string }[];
    };

/** The server did not answer: that is no answer, and worth another try. */
export class ServerSilent extends Error {}

/** Asks for one piece. Throws {@link ServerSilent} where nothing came back. */
export async function ask(client: Client, wanted: Wanted, asAt: string | null): Promise<Asked> {
  switch (wanted.kind) {
    case 'AROUND': {
      const variables = { of: wanted.id, depth: wanted.steps, asAt };
      const read = await put(client, MapAroundDocument, variables);
      return typeof read === 'string' ? refused(read) : aroundFrom(read.neighbourhood, wanted.id);
    }
    case 'CATEGORY': {
      const read = await put(client, MapCategoryDocument, { id: wanted.id, asAt });
      return typeof read === 'string' ? refused(read) : categoryFrom(read.category);
    }
    case 'AGREEMENT': {
      const read = await put(client, MapAgreementDocument, { id: wanted.id, asAt });
      return typeof read === 'string' ? refused(read) : agreementFrom(read.agreement);
    }
    case 'PATHS': {
      const { from, to } = wanted;
      const read = await put(client, MapPathsDocument, { from, to, asAt });
      return typeof read === 'string' ? refused(read) : pathsFrom(read.there, read.back);
    }
  }
}

/** The data of an answer, or the sentence of a refusal. */
export async function put<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data | string> {
  const { data, error } = await client.query(document, variables).toPromise();
  if (error?.networkError) throw new ServerSilent();
  if (data !== undefined && error === undefined) return data;
  const messages = error?.graphQLErrors.map(({ message }) => message) ?? [];
  return messages.join(' ') || 'The server refused the question.';
}

function refused(message: string): Asked {
  return { kind: 'REFUSED', message, nearest: [] };
}

type Around = ResultOf<typeof MapAroundDocument>['neighbourhood'];
type Category = ResultOf<typeof MapCategoryDocument>['category'];
type Agreement = ResultOf<typeof MapAgreementDocument>['agreement'];
type NoSuch = Exclude<
  Around | Category | Agreement | Paths,
  { __typename: 'Neighbourhood' | 'Category' | 'Agreement' | 'PathsAnswer' }
>;

function noSuch(why: NoSuch): Asked {
  const nearest =
    why.__typename === 'UnknownId'
      ? why.nearest
      : why.__typename === 'Ambiguous'
        ? why.matches
        : [];
  return { kind: 'REFUSED', message: why.message, nearest };
}

function aroundFrom(answer: Around, asked: string): Asked {
  if (answer.__typename !== 'Neighbourhood') return noSuch(answer);
  const { parties, flows, memberships, cut } = answer;
  return {
    kind: 'PIECE',
    id: answer.of?.id ?? asked,
    piece: { parties, flows, memberships, cut },
  };
}

function categoryFrom(answer: Category): Asked {
  if (answer.__typename !== 'Category') return noSuch(answer);
  const flows = [...answer.carriedBy, ...answer.excludedBy].map(({ flow }) => flow);
  return { kind: 'PIECE', id: answer.id, piece: pieceOf(flows) };
}

function agreementFrom(answer: Agreement): Asked {
  if (answer.__typename !== 'Agreement') return noSuch(answer);
  const piece = pieceOf(answer.flows.map(({ flow }) => flow));
  const parties = answer.parties.flatMap(({ party }) => (party === null ? [] : [party]));
  return {
    kind: 'PIECE',
    id: answer.id,
    piece: { ...piece, parties: [...piece.parties, ...parties] },
  };
}

type FlowWithEnds = Extract<Agreement, { __typename: 'Agreement' }>['flows'][number]['flow'];

function pieceOf(flows: readonly FlowWithEnds[]): Piece {
  const parties = flows.flatMap(({ sender, recipient }) => [sender.party, recipient.party]);
  return { parties, flows, memberships: [], cut: false };
}

type Paths = ResultOf<typeof MapPathsDocument>['there'];

/** The ways there and back as one piece; the two ends are in it, even where nothing leads there. */
function pathsFrom(there: Paths, back: Paths): Asked {
  if (there.__typename !== 'PathsAnswer') return noSuch(there);
  if (back.__typename !== 'PathsAnswer') return noSuch(back);
  const ends = [there.from, there.to].flatMap((party) => party ?? []);
  return {
    kind: 'PIECE',
    id: there.from?.id ?? '',
    piece: {
      parties: [...ends, ...there.parties, ...back.parties],
      flows: [...there.flows, ...back.flows],
      memberships: [],
      cut: there.truncated || back.truncated,
    },
  };
}
