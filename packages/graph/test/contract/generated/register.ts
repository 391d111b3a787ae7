import * as model from '@sharing-atlas/model';
import type { RegisterRecords } from '@sharing-atlas/registers';
import { type Chooser, DATES, dates, ids } from './chooser.ts';
import { noRecords, type SharedIds } from './shared.ts';
import type { Sizes } from './sizes.ts';

const OWNED_KINDS = ['CLASS', 'TEAM', 'HUB', 'SYSTEM', 'SUBJECT', 'UNNAMED'] as const;
const PREFIX = {
  CLASS: 'class',
  TEAM: 'team',
  HUB: 'hub',
  SYSTEM: 'system',
  SUBJECT: 'subject',
  UNNAMED: 'unnamed',
} as const;

/** What the makers of records choose from. */
interface Choices {
  readonly name: string;
  readonly sizes: Sizes;
  readonly shared: SharedIds;
  readonly choose: Chooser;
  readonly notice: string;
  readonly statements: readonly string[];
  readonly owned: readonly { readonly id: string; readonly kind: (typeof OWNED_KINDS)[number] }[];
  readonly parties: readonly string[];
  readonly purposes: readonly string[];
  readonly flows: readonly string[];
  readonly agreements: readonly string[];
  readonly conditions: readonly string[];
  readonly handlings: readonly string[];
  readonly documents: readonly string[];
}

/** A register of a publisher: parties, flows in circles, bases, lists with the same thing twice. */
export function ownRecords(
  name: string,
  prefix: string,
  sizes: Sizes,
  shared: SharedIds,
  choose: Chooser,
): RegisterRecords {
  const owned = Array.from({ length: sizes.partiesEach }, (_, index) => {
    const kind = choose.one(OWNED_KINDS);
    return { id: `${PREFIX[kind]}:${name}/party-${index}`, kind };
  });
  const choices: Choices = {
    name,
    sizes,
    shared,
    choose,
    notice: `source:${name}/notice`,
    statements: Array.from(
      { length: sizes.statementsEach },
      (_, index) => `${prefix}${String(index + 1).padStart(3, '0')}`,
    ),
    owned,
    parties: [...shared.organisations, ...owned.map(({ id }) => id)],
    purposes: ids(`purpose:${name}/purpose-`, 3),
    flows: ids(`flow:${name}/flow-`, sizes.flowsEach),
    agreements: ids(`agreement:${name}/agreement-`, 2),
    conditions: ids(`condition:${name}/condition-`, 2),
    handlings: ids(`handling:${name}/handling-`, 2),
    documents: ids(`document:${name}/document-`, 3),
  };
  return {
    ...noRecords(`register:${name}`),
    register: {
      format: 1,
      id: `register:${name}`,
      title: choose.one(sizes.words),
      notice: choices.notice,
      publisher: choose.maybe(shared.organisations),
    },
    ...sourceAndStatements(choices),
    ...partiesAndPurposes(choices),
    flows: flows(choices),
    ...whatFlowsRestOn(choices),
    ...noticeWide(choices),
  };
}

function evidence({ choose, statements }: Choices) {
  return { statements: [choose.one(statements), ...choose.some(statements, 2)] };
}

function said(choices: Choices) {
  const { choose, sizes } = choices;
  const inferred = choose.chance(20);
  return {
    ...evidence(choices),
    condition: choose.maybe(sizes.words),
    open: choose.maybe(sizes.words),
    writtenAs: choose.maybe(sizes.words),
    assertion: inferred ? ('INFERRED' as const) : choose.maybe(['STATED' as const]),
    reason: inferred ? choose.one(sizes.words) : undefined,
  };
}

function sourceAndStatements(choices: Choices) {
  const { choose, sizes, shared, notice, statements } = choices;
  return {
    sources: [
      {
        id: notice,
        kind: 'NOTICE' as const,
        title: choose.one(sizes.words),
        publisher: choose.maybe(shared.organisations),
        lines: choose.maybe([1, 300]),
        ...dates(choose),
      },
    ],
    statements: statements.map((id) => ({
      id,
      source: notice,
      section: choose.one(sizes.words),
      line: 1 + choose.below(5),
      kind: choose.one(model.STATEMENT_KINDS),
      scope: choose.one(model.STATEMENT_SCOPES),
      text: choose.one(sizes.words),
      anchor: choose.one(sizes.words),
      tiesPartyToCategory: choose.maybe([true, false]),
      modality: choose.maybe(model.MODALITIES),
      open: choose.maybe(sizes.words),
    })),
    outOfScope: choose
      .some(statements, 1)
      .map((statement) => ({ statement, reason: choose.one(sizes.words) })),
  };
}

function partiesAndPurposes(choices: Choices) {
  const { choose, sizes, shared, owned, parties, purposes } = choices;
  return {
    parties: owned.map(({ id, kind }) => ({
      id,
      kind,
      name: choose.one(sizes.words),
      shortName: choose.maybe(sizes.words),
      open: choose.maybe(sizes.words),
      instanceOf: kind === 'CLASS' ? choose.some(shared.concepts, 2) : [],
      // Teams that are in one another, in a circle, and twice in the same body.
      partOf: choose.some(parties, 2).map((party) => ({ party, ...said(choices) })),
      members:
        kind === 'HUB'
          ? choose.some(parties, 5).map((party) => ({
              party,
              ...said(choices),
              ...dates(choose),
            }))
          : [],
      purposes: choose.some(purposes, 1).map((purpose) => ({ purpose, ...said(choices) })),
      ...evidence(choices),
    })),
    purposes: purposes.map((id) => ({
      id,
      name: choose.one(sizes.words),
      description: choose.maybe(['', ...sizes.words]),
      requiredBy: choose
        .some(shared.laws, 1)
        .map((legislation) => ({ legislation, ...said(choices) })),
      ...evidence(choices),
    })),
  };
}

function flows(choices: Choices): RegisterRecords['flows'] {
  const { choose, sizes, shared, parties } = choices;
  const categories = (most: number) =>
    choose.some(shared.categories, most).map((category) => ({ category, ...said(choices) }));
  return choices.flows.map((id) => ({
    id,
    name: choose.one(sizes.words),
    passage: choose.one(sizes.words),
    from: { party: choose.one(parties), ...said(choices) },
    to: {
      party: choose.one(parties),
      role: choose.maybe(model.RECIPIENT_ROLES),
      ...said(choices),
    },
    via: choose.some(parties, 1).map((party) => ({ party, ...said(choices) })),
    mode: choose.maybe(model.FLOW_MODES),
    frequency: choose.maybe(model.FLOW_FREQUENCIES),
    modality: choose.maybe(model.MODALITIES),
    openList: choose.maybe([{ words: choose.one(sizes.words), ...evidence(choices) }]),
    consent: choose.maybe(model.CONSENT_SENSES),
    carries: choose.chance(50) ? categories(3) : undefined,
    excludes: choose.chance(20) ? categories(2) : undefined,
    purposes: choose.some(choices.purposes, 2).map((purpose) => ({ purpose, ...said(choices) })),
    about: choose.some(shared.groups, 2).map((group) => ({ group, ...said(choices) })),
    stages: choose.some(shared.stages, 1).map((stage) => ({ stage, ...said(choices) })),
    agreements: choose
      .some(choices.agreements, 1)
      .map((agreement) => ({ agreement, ...said(choices) })),
    conditions: choose
      .some(choices.conditions, 1)
      .map((condition) => ({ condition, ...evidence(choices) })),
    requiredBy: choose
      .some(shared.laws, 1)
      .map((legislation) => ({ legislation, ...said(choices) })),
    requiredByLawNotNamed: choose.maybe([evidence(choices)]),
    onceThere: choose
      .some(choices.handlings, 1)
      .map((handling) => ({ handling, ...evidence(choices) })),
    ...dates(choose),
    ...evidence(choices),
  }));
}

function whatFlowsRestOn(choices: Choices) {
  const { choose, name, sizes, shared, parties } = choices;
  const law = (legislation: string) => ({ legislation, ...said(choices) });
  return {
    basisUses: ids(`basis:${name}/use-`, 3).map((id) => ({
      id,
      scope: choose.one(model.BASIS_SCOPES),
      flows: choose.some(choices.flows, 2),
      purposes: choose.some(choices.purposes, 2),
      combination: choose.one(model.COMBINATIONS),
      bases: [choose.one(shared.bases), ...choose.some(shared.bases, 2)].map((basis) => ({
        basis,
        with: choose.some(shared.bases, 2).map((with_) => ({ basis: with_, ...evidence(choices) })),
        ...said(choices),
      })),
      cites: choose.some(shared.laws, 2).map(law),
      by: choose.maybe(parties),
      regime: choose.maybe(model.REGIMES),
      ...evidence(choices),
    })),
    agreements: choices.agreements.map((id) => ({
      id,
      title: choose.one(sizes.words),
      titleKnown: choose.maybe([true, false]),
      tier: choose.maybe(model.AGREEMENT_TIERS),
      kind: choose.maybe(model.AGREEMENT_KINDS),
      parties: choose.some(parties, 3).map((party) => ({
        party,
        statements: choose.maybe([evidence(choices).statements]),
        role: choose.maybe(sizes.words),
        ...dates(choose),
      })),
      covers: [
        { category: choose.one(shared.categories), ...said(choices) },
        { purpose: choose.one(choices.purposes), ...said(choices) },
      ],
      under: choose.maybe(choices.agreements),
      reviewOn: choose.maybe(DATES),
      ...dates(choose),
      ...evidence(choices),
    })),
    handlings: choices.handlings.map((id) => ({
      id,
      kind: choose.one(model.HANDLING_KINDS),
      by: choose.one(parties),
      in: choose.maybe(parties),
      to: choose.maybe(parties),
      uses: choose.some(shared.categories, 2),
      description: choose.one(sizes.words),
      ...evidence(choices),
    })),
    roles: choose.some(parties, 3).map((party) => ({
      party,
      role: choose.one(model.PROCESSING_ROLES),
      of: choose.one([...choices.purposes, ...choices.flows, choices.notice]),
      ...said(choices),
    })),
  };
}

function noticeWide(choices: Choices) {
  const { choose, sizes, shared } = choices;
  return {
    holds: choose.some(shared.categories, 5).map((category) => ({
      category,
      about: choose.some(shared.groups, 2),
      ...said(choices),
    })),
    citations: choose
      .some(shared.laws, 2)
      .map((legislation) => ({ legislation, ...said(choices) })),
    offers: choose.some(shared.rights, 3).map((right) => ({
      right,
      polarity: choose.one(model.OFFER_POLARITIES),
      bases: choose.maybe([[], [...shared.bases]]),
      articlesNamed: choose.maybe([false, true]),
      ...said(choices),
    })),
    conditions: choices.conditions.map((id) => ({
      id,
      description: choose.one(sizes.words),
      appliesTo: choose.one(['EVERY_SHARING', 'SERVICE'] as const),
      ...evidence(choices),
    })),
    documents: choices.documents.map((id) => ({
      id,
      title: choose.one(sizes.words),
      kind: choose.one(['NOTICE', 'POLICY', 'GUIDANCE', 'WEB_PAGE'] as const),
      read: choose.chance(30),
      bearsOn: choose.maybe(['', ...sizes.words]),
      ...evidence(choices),
    })),
  };
}
