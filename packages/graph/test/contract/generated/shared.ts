import {
  BASIS_KINDS,
  CLASS_HOLDS,
  CLASS_SAID_BY,
  GDPR_CLASSES,
  IDENTIFIER_SCHEMES,
  LEGISLATION_KINDS,
  SUCCESSION_KINDS,
} from '@sharing-atlas/model';
import type { RegisterRecords } from '@sharing-atlas/registers';
import { type Chooser, DATES, dates, ids } from './chooser.ts';
import type { Sizes } from './sizes.ts';

/** Ids of what all registers share. */
export interface SharedIds {
  readonly organisations: readonly string[];
  readonly concepts: readonly string[];
  readonly categories: readonly string[];
  readonly groups: readonly string[];
  readonly stages: readonly string[];
  readonly bases: readonly string[];
  readonly laws: readonly string[];
  readonly rights: readonly string[];
}

const SOURCE = 'source:reference/history';

export function sharedIds(sizes: Sizes): SharedIds {
  return {
    organisations: ids('org:body-', sizes.bodies),
    concepts: ids('concept:kind-', 3),
    categories: ids('cat:category-', sizes.categories),
    groups: ids('group:group-', 3),
    stages: ids('stage:stage-', 2),
    bases: ids('uk-gdpr:basis-', 4),
    laws: ids('leg:law-', 4),
    rights: ids('right:right-', 2),
  };
}

export function noRecords(id: string): RegisterRecords {
  return {
    register: { format: 1, id, title: id },
    sources: [],
    statements: [],
    bodies: [],
    categories: [],
    dataSubjects: [],
    stages: [],
    legalBases: [],
    legislation: [],
    rights: [],
    programmes: [],
    parties: [],
    purposes: [],
    flows: [],
    handlings: [],
    basisUses: [],
    agreements: [],
    roles: [],
    holds: [],
    citations: [],
    offers: [],
    retention: [],
    security: [],
    transfers: [],
    contacts: [],
    conditions: [],
    commitments: [],
    documents: [],
    mentions: [],
    accepted: [],
    outOfScope: [],
  };
}

/** A reference register: trees with cycles, names and identifiers, dates that are not known. */
export function sharedRecords(sizes: Sizes, shared: SharedIds, choose: Chooser): RegisterRecords {
  const words = () => choose.one(sizes.words);
  const outside = () => ({ source: choose.maybe([SOURCE]), toVerify: choose.maybe([true, false]) });
  const bodies = shared.organisations.map((id) => ({
    id,
    kind: 'ORGANISATION' as const,
    name: words(),
    shortName: choose.maybe(sizes.words),
    description: choose.maybe([...sizes.words, '']),
    formerIds: choose.maybe([[], ['org:former', id]]),
    names: choose.some(sizes.words, 2).map((name) => ({ name, ...dates(choose), ...outside() })),
    identifiers: ids(`${id}-`, choose.below(3)).map((value) => ({
      scheme: choose.one(IDENTIFIER_SCHEMES),
      value,
      ...dates(choose),
    })),
    instanceOf: choose.some(shared.concepts, 2),
    partOf: choose.chance(30) ? choose.one(shared.organisations) : undefined,
    successors: choose.some(shared.organisations, 1).map((to) => ({
      to,
      on: choose.one(DATES),
      kind: choose.one(SUCCESSION_KINDS),
      forArea: choose.maybe(sizes.words),
    })),
    ...dates(choose),
    ...outside(),
  }));
  const concepts = shared.concepts.map((id) => ({
    id,
    kind: 'CONCEPT' as const,
    name: words(),
    instanceOf: choose.some(shared.concepts, 1),
  }));
  const system = {
    id: 'system:shared',
    kind: 'SYSTEM' as const,
    name: words(),
    heldBy: choose.one(shared.organisations),
  };
  return {
    ...noRecords('register:reference'),
    sources: [{ id: SOURCE, kind: 'LAW', title: words(), ...dates(choose) }],
    bodies: [...bodies, ...concepts, system],
    categories: shared.categories.map((id) => ({
      id,
      name: words(),
      description: choose.maybe(['', ...sizes.words]),
      classes: [
        {
          class: choose.one(GDPR_CLASSES),
          holds: choose.one(CLASS_HOLDS),
          saidBy: choose.one(CLASS_SAID_BY),
        },
      ],
      identifier: choose.maybe([true, false]),
      synonyms: choose.maybe([[], [...sizes.words]]),
      broader: choose.some(shared.categories, 2),
      ...outside(),
    })),
    dataSubjects: shared.groups.map((id) => ({
      id,
      name: words(),
      broader: choose.some(shared.groups, 1),
    })),
    stages: shared.stages.map((id, index) => ({ id, name: words(), order: index + 1 })),
    legalBases: shared.bases.map((id) => ({
      id,
      kind: choose.one(BASIS_KINDS),
      reference: words(),
      name: words(),
      needs: choose.some(BASIS_KINDS, 2),
      paragraph: choose.maybe([1, 22]),
      ...dates(choose),
      ...outside(),
    })),
    legislation: shared.laws.map((id) => ({
      id,
      kind: choose.one(LEGISLATION_KINDS),
      title: words(),
      binds: choose.maybe(sizes.words),
      partOf: choose.maybe(shared.laws),
      successor: choose.maybe(shared.laws),
      ...dates(choose),
      ...outside(),
    })),
    rights: shared.rights.map((id) => ({ id, name: words(), articles: ['Art 15'] })),
  };
}
