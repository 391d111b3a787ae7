import { categoryQuestion } from '@sharing-atlas/model';
import { meantBy } from '../../src/answers/flows-of.ts';
import {
  type Membership,
  NEIGHBOURHOOD_MAX_DEPTH,
  type Neighbourhood,
} from '../../src/answers/neighbourhood.ts';
import {
  answerWhereFrom,
  answerWhoReceives,
  type WhoReceivesAnswer,
  type WhoReceivesQuestion,
} from '../../src/answers/who-receives.ts';
import { flows } from './flows.ts';
import type { MemoryGraph } from './graph.ts';
import { idsOf } from './graph.ts';
import { lists } from './lists.ts';
import { notices } from './notices.ts';
import { parties } from './parties.ts';

/** "Who receives" over facts that are gathered without a database. */
export function whoReceivesInMemory(
  graph: MemoryGraph,
  question: WhoReceivesQuestion,
): WhoReceivesAnswer {
  const sent = allFlows(graph).filter((flow) =>
    flow.senders.some(({ id }) => isOrIsPartOf(graph, id, question.senderId)),
  );
  const recipients = sent.flatMap((flow) => flow.recipients.map((party) => party.id));
  return answerWhoReceives(
    question,
    factsFor(graph, question, sent, recipients, question.recipientId),
  );
}

/** "Where does it come from" over facts that are gathered without a database. */
export function whereFromInMemory(
  graph: MemoryGraph,
  question: WhoReceivesQuestion,
): WhoReceivesAnswer {
  const received = allFlows(graph).filter((flow) =>
    flow.recipients.some(({ id }) => isOrIsPartOf(graph, id, question.recipientId)),
  );
  const senders = received.flatMap((flow) => flow.senders.map((party) => party.id));
  return answerWhereFrom(question, factsFor(graph, question, received, senders, question.senderId));
}

function allFlows(graph: MemoryGraph) {
  return flows.flowFactsOfAll.rows(graph, {});
}

function factsFor(
  graph: MemoryGraph,
  question: WhoReceivesQuestion,
  asked: ReturnType<typeof allFlows>,
  partyIds: readonly string[],
  wantedId: string | null,
) {
  const category = categoryQuestion(question.categoryId, lists.categoryLinks.rows(graph, {}));
  const categoryIds = [category.id, ...category.narrower, ...category.broader];
  const listed = new Set(partyIds);
  const [wanted] = wantedId === null ? [] : parties.partyAndParts.rows(graph, { id: wantedId });
  return {
    category,
    meantIds: wantedId === null ? [] : meantBy(wantedId, wanted ?? null),
    flows: asked,
    listings: lists.listings.rows(graph, { categoryIds }),
    hubs: parties.hubMembers.rows(graph, { hubIds: ofKind(graph, listed, 'HUB') }),
    possible: parties.possibleBodies.rows(graph, { classIds: ofKind(graph, listed, 'CLASS') }),
    notRead: notices.documentsNotRead.rows(graph, {
      registerIds: [...new Set(asked.map((flow) => flow.registerId))],
    }),
  };
}

/**
 * The neighbourhood of a party by plain search. It says nothing of graphs with more parties than
 * are drawn.
 */
export function neighbourhoodInMemory(
  graph: MemoryGraph,
  focusId: string,
  depth: number,
): Neighbourhood {
  const focus = graph.find('Party', focusId);
  if (focus === undefined) return { partyIds: [], flowIds: [], memberships: [], cut: false };
  const ends = new Map(
    graph
      .all('DataFlow')
      .map((flow) => [
        flow.id,
        [...idsOf(graph.into(flow, 'SENDS')), ...idsOf(graph.out(flow, 'RECEIVED_BY'))],
      ]),
  );
  const memberships = graph
    .all('Party')
    .flatMap((member) =>
      parties.partiesByIds
        .rows(graph, { ids: [member.id] })
        .flatMap((row) => row.memberOf.map((hub) => membership(member.id, hub))),
    );
  const steps = [...ends.values(), ...memberships.map(({ hubId, memberId }) => [hubId, memberId])];
  const acting = idsOf(graph.into(focus, 'PART_OF', 'Party')).filter((id) =>
    steps.some((step) => step.includes(id)),
  );
  let reached = new Set([focusId, ...acting]);
  const flowIds = new Set<string>();
  for (let step = 0; step < stepsOf(depth); step += 1) {
    for (const [id, parts] of ends) if (parts.some((end) => reached.has(end))) flowIds.add(id);
    const next = steps.filter((parts) => parts.some((end) => reached.has(end))).flat();
    reached = new Set([...reached, ...next]);
  }
  return {
    partyIds: [...reached].sort(),
    flowIds: [...flowIds].sort(),
    memberships: memberships.filter(
      ({ hubId, memberId }) => reached.has(hubId) && reached.has(memberId),
    ),
    cut: false,
  };
}

function stepsOf(depth: number): number {
  return Math.min(Math.max(depth, 1), NEIGHBOURHOOD_MAX_DEPTH);
}

type HubLink = ReturnType<typeof parties.partiesByIds.rows>[number]['memberOf'][number];

function membership(memberId: string, { id, link }: HubLink): Membership {
  const { statementIds, assertion, open } = link;
  return { hubId: id, memberId, statementIds, assertion, open };
}

function isOrIsPartOf(graph: MemoryGraph, id: string, whole: string | null): boolean {
  if (whole === null || id === whole) return true;
  const party = graph.find('Party', id);
  return party !== undefined && idsOf(graph.out(party, 'PART_OF', 'Party')).includes(whole);
}

function ofKind(graph: MemoryGraph, ids: ReadonlySet<string>, kind: string): string[] {
  return graph
    .pick('Party', [...ids])
    .flatMap((party) => (party.properties.kind === kind ? [party.id] : []));
}
