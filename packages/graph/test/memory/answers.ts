import { categoryQuestion } from '@sharing-atlas/model';
import type { FlowFilter } from '../../src/answers/flow-filter.ts';
import { meantBy, type PartyMeant } from '../../src/answers/flows-of.ts';
import type { WhatGoesQuestion } from '../../src/answers/going-rows.ts';
import {
  type Membership,
  NEIGHBOURHOOD_MAX_DEPTH,
  type Neighbourhood,
} from '../../src/answers/neighbourhood.ts';
import { answerWhatGoes, type WhatGoesAnswer } from '../../src/answers/what-goes.ts';
import {
  answerWhereFrom,
  answerWhoReceives,
  type WhoReceivesAnswer,
  type WhoReceivesQuestion,
} from '../../src/answers/who-receives.ts';
import type { WhoReceivesFacts } from '../../src/answers/who-receives-facts.ts';
import { filteredInMemory } from './filter.ts';
import { flows } from './flows.ts';
import type { MemoryGraph } from './graph.ts';
import { idsOf } from './graph.ts';
import { law } from './law.ts';
import { lists } from './lists.ts';
import { notices } from './notices.ts';
import { parties } from './parties.ts';

/** "Who receives" over facts that are gathered without a database. */
export function whoReceivesInMemory(
  graph: MemoryGraph,
  question: WhoReceivesQuestion,
): WhoReceivesAnswer {
  return answerWhoReceives(question, whoReceivesFactsInMemory(graph, question));
}

/** The facts of "who receives", gathered without a database. */
export function whoReceivesFactsInMemory(
  graph: MemoryGraph,
  question: WhoReceivesQuestion,
): WhoReceivesFacts {
  const sender = meant(graph, question.senderId, question.asAt);
  const recipient = meant(graph, question.recipientId, question.asAt);
  const sent = allFlows(graph).filter((flow) => isAtEnd(flow.senders, sender));
  const facts = factsFor(graph, question, sent, 'recipients');
  return { ...facts, wanted: recipient, otherEnd: sender };
}

/** "Where does it come from" over facts that are gathered without a database. */
export function whereFromInMemory(
  graph: MemoryGraph,
  question: WhoReceivesQuestion,
): WhoReceivesAnswer {
  return answerWhereFrom(question, whereFromFactsInMemory(graph, question));
}

/** The facts of "where does it come from", gathered without a database. */
export function whereFromFactsInMemory(
  graph: MemoryGraph,
  question: WhoReceivesQuestion,
): WhoReceivesFacts {
  const sender = meant(graph, question.senderId, question.asAt);
  const recipient = meant(graph, question.recipientId, question.asAt);
  const received = allFlows(graph).filter((flow) => isAtEnd(flow.recipients, recipient));
  const facts = factsFor(graph, question, received, 'senders');
  return { ...facts, wanted: sender, otherEnd: recipient };
}

/** "What goes" over facts that are gathered without a database. */
export function whatGoesInMemory(graph: MemoryGraph, question: WhatGoesQuestion): WhatGoesAnswer {
  const sender = meant(graph, question.senderId, question.asAt);
  const sent = allFlows(graph).filter((flow) => isAtEnd(flow.senders, sender));
  const facts = partyFacts(graph, question.filter, sent, 'recipients');
  const wanted = meant(graph, question.recipientId, question.asAt);
  return answerWhatGoes(question, { ...facts, sender, wanted });
}

function allFlows(graph: MemoryGraph) {
  return flows.flowFactsOfAll.rows(graph, {});
}

function meant(graph: MemoryGraph, id: string | null, asAt: string): PartyMeant | null {
  if (id === null) return null;
  const [party] = parties.partyAndParts.rows(graph, { ids: [id] });
  return meantBy(id, party ?? null, asAt);
}

function isAtEnd(ends: readonly { readonly id: string }[], asked: PartyMeant | null): boolean {
  if (asked === null) return true;
  const ids = [...asked.meantIds, ...asked.mayBeMeantByIds, ...idsOfHubs(asked)];
  return ends.some(({ id }) => ids.includes(id));
}

const idsOfHubs = ({ hubs }: PartyMeant) => hubs.map(({ id }) => id);

type Asked = ReturnType<typeof allFlows>;

/** What every answer about flows needs: filtered flows, with the facts around their parties. */
function partyFacts(
  graph: MemoryGraph,
  filter: FlowFilter | undefined,
  asked: Asked,
  end: 'senders' | 'recipients',
) {
  const registersOf = (some: Asked) => [...new Set(some.map((flow) => flow.registerId))];
  const filtered = filteredInMemory(graph, asked, filter);
  const both = [...filtered.flows, ...filtered.unknownToFilter];
  const listed = new Set(both.flatMap((flow) => flow[end].map(({ id }) => id)));
  return {
    filtered,
    registerIds: registersOf(both),
    hubs: parties.hubMembers.rows(graph, { hubIds: ofKind(graph, listed, 'HUB') }),
    possible: parties.possibleBodies.rows(graph, { classIds: ofKind(graph, listed, 'CLASS') }),
    uses: law.basesBearing.rows(graph, { registerIds: registersOf(both) }),
    noticesRead: notices.noticesRead.rows(graph, {}),
  };
}

function factsFor(
  graph: MemoryGraph,
  question: WhoReceivesQuestion,
  asked: Asked,
  end: 'senders' | 'recipients',
) {
  const category = categoryQuestion(question.categoryId, lists.categoryLinks.rows(graph, {}));
  const categoryIds = [...new Set([category.id, ...category.narrower, ...category.broader])];
  const { registerIds, ...facts } = partyFacts(graph, question.filter, asked, end);
  return {
    ...facts,
    category,
    listings: lists.listings.rows(graph, { categoryIds }),
    notRead: notices.documentsNotRead.rows(graph, { registerIds }),
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
  const via = new Map(
    graph.all('DataFlow').map((flow) => [flow.id, idsOf(graph.out(flow, 'VIA'))] as const),
  );
  let reached = new Set([focusId, ...acting]);
  const flowIds = new Set<string>();
  for (let step = 0; step < stepsOf(depth); step += 1) {
    const by: string[] = [];
    for (const [id, parts] of ends) {
      if (![...parts, ...(via.get(id) ?? [])].some((end) => reached.has(end))) continue;
      flowIds.add(id);
      by.push(...parts);
    }
    const next = steps.filter((parts) => parts.some((end) => reached.has(end))).flat();
    reached = new Set([...reached, ...next, ...by]);
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
  const { statementIds, assertion, open, validFrom, validTo } = link;
  return { hubId: id, memberId, statementIds, assertion, open, validFrom, validTo };
}

function ofKind(graph: MemoryGraph, ids: ReadonlySet<string>, kind: string): string[] {
  return graph
    .pick('Party', [...ids])
    .flatMap((party) => (party.properties.kind === kind ? [party.id] : []));
}
