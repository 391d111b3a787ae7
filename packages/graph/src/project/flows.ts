import type { RegisterRecords } from '@sharing-atlas/registers';
import { type BatchBuilder, linkProperties, periodProperties } from './builder.ts';
import * as to from './refs.ts';

type Flow = RegisterRecords['flows'][number];

/** Parties of one register, its purposes, flows, agreements and roles. */
export function projectFlows(records: RegisterRecords, batch: BatchBuilder): void {
  projectParties(records, batch);
  const partOf = new Map(
    records.parties.map((party) => [party.id, (party.partOf ?? []).map((link) => link.party)]),
  );
  for (const flow of records.flows) projectFlow(flow, partOf, batch);
  for (const handling of records.handlings) {
    const evidence = { statementIds: handling.statements };
    const node = batch.node('Handling', handling.id, {
      kind: handling.kind,
      description: handling.description,
      ...evidence,
    });
    batch.relate(node, 'BY', to.party(handling.by), evidence);
    if (handling.in) batch.relate(node, 'VIA', to.party(handling.in), evidence);
    if (handling.to) batch.relate(node, 'RECEIVED_BY', to.party(handling.to), evidence);
    for (const id of handling.uses ?? []) batch.relate(node, 'USES', to.category(id), evidence);
  }
  projectAgreements(records, batch);
  for (const role of records.roles) {
    batch.relate(to.party(role.party), 'ACTS_AS', to.byPrefix(role.of), {
      role: role.role,
      ...linkProperties(role),
    });
  }
}

function projectParties(records: RegisterRecords, batch: BatchBuilder): void {
  for (const party of records.parties) {
    const evidence = { statementIds: party.statements };
    const node = batch.node('Party', party.id, {
      kind: party.kind,
      name: party.name,
      shortName: party.shortName,
      description: party.description,
      open: party.open,
      whichNotSaid: party.whichNotSaid,
      ...evidence,
    });
    for (const concept of party.instanceOf ?? []) {
      batch.relate(node, 'INSTANCE_OF', to.party(concept), {
        ...evidence,
        assertion: 'INFERRED',
        reason: 'A curator matched the words of the notice to a kind of body.',
      });
    }
    for (const link of party.partOf ?? []) {
      batch.relate(node, 'PART_OF', to.party(link.party), linkProperties(link));
    }
    for (const link of party.members ?? []) {
      batch.relate(to.party(link.party), 'MEMBER_OF', node, {
        ...linkProperties(link),
        ...periodProperties(link),
      });
    }
    for (const link of party.purposes ?? []) {
      batch.relate(node, 'FOR', to.purpose(link.purpose), linkProperties(link));
    }
  }
  for (const purpose of records.purposes) {
    const node = batch.node('Purpose', purpose.id, {
      name: purpose.name,
      description: purpose.description,
      dpv: purpose.dpv,
      withinId: purpose.within,
      forOthers: purpose.forOthers,
      statementIds: purpose.statements,
    });
    for (const link of purpose.requiredBy ?? []) {
      batch.relate(node, 'REQUIRED_BY', to.legislation(link.legislation), linkProperties(link));
    }
  }
}

function projectFlow(
  flow: Flow,
  partOf: ReadonlyMap<string, readonly string[]>,
  batch: BatchBuilder,
): void {
  const node = batch.node('DataFlow', flow.id, {
    name: flow.name,
    passage: flow.passage,
    mode: flow.mode ?? 'NOT_STATED',
    frequency: flow.frequency ?? 'NOT_STATED',
    modality: flow.modality ?? 'NOT_STATED',
    verb: flow.verb,
    condition: flow.condition,
    openWords: flow.openList?.words,
    openStatementIds: flow.openList?.statements,
    consent: flow.consent,
    lawNotNamed: flow.requiredByLawNotNamed === undefined ? undefined : true,
    lawNotNamedStatementIds: flow.requiredByLawNotNamed?.statements,
    note: flow.note,
    assertion: flow.assertion ?? 'STATED',
    reason: flow.reason,
    statementIds: flowEvidence(flow),
    ...periodProperties(flow),
  });
  batch.relate(to.party(flow.from.party), 'SENDS', node, linkProperties(flow.from));
  const isOwnTeam = (partOf.get(flow.to.party) ?? []).includes(flow.from.party);
  batch.relate(node, 'RECEIVED_BY', to.party(flow.to.party), {
    ...linkProperties(flow.to),
    role: flow.to.role ?? (isOwnTeam ? 'OWN_TEAM' : 'OTHER_BODY'),
  });
  for (const link of flow.via ?? []) {
    batch.relate(node, 'VIA', to.party(link.party), linkProperties(link));
  }
  for (const link of flow.carries ?? []) {
    batch.relate(node, 'CARRIES', to.category(link.category), linkProperties(link));
  }
  for (const link of flow.excludes ?? []) {
    batch.relate(node, 'EXCLUDES', to.category(link.category), linkProperties(link));
  }
  for (const link of flow.purposes ?? []) {
    batch.relate(node, 'FOR', to.purpose(link.purpose), linkProperties(link));
  }
  for (const link of flow.about ?? []) {
    batch.relate(node, 'ABOUT', to.group(link.group), linkProperties(link));
  }
  for (const link of flow.stages ?? []) {
    batch.relate(node, 'AT', to.stage(link.stage), linkProperties(link));
  }
  for (const link of flow.agreements ?? []) {
    batch.relate(node, 'GOVERNED_BY', to.agreement(link.agreement), linkProperties(link));
  }
  for (const link of flow.conditions ?? []) {
    batch.relate(node, 'SUBJECT_TO', to.condition(link.condition), linkProperties(link));
  }
  for (const link of flow.requiredBy ?? []) {
    batch.relate(node, 'REQUIRED_BY', to.legislation(link.legislation), linkProperties(link));
  }
  for (const link of flow.permittedBy ?? []) {
    batch.relate(node, 'PERMITTED_BY', to.legislation(link.legislation), linkProperties(link));
  }
  for (const link of flow.onceThere ?? []) {
    batch.relate(node, 'HANDLED_AS', to.handling(link.handling), linkProperties(link));
  }
}

/** A flow's own statements. Those that leave its list open say it of the list: they stay apart. */
function flowEvidence(flow: Flow): readonly string[] {
  return [...new Set([...flow.statements, ...(flow.requiredByLawNotNamed?.statements ?? [])])];
}

function projectAgreements(records: RegisterRecords, batch: BatchBuilder): void {
  for (const agreement of records.agreements) {
    const node = batch.node('Agreement', agreement.id, {
      title: agreement.title,
      titleKnown: agreement.titleKnown ?? true,
      tier: agreement.tier ?? 'NOT_STATED',
      kind: agreement.kind ?? 'NOT_STATED',
      open: agreement.open,
      condition: agreement.condition,
      reviewOn: agreement.reviewOn,
      signed: agreement.signed,
      outsideDescription: agreement.outside?.description,
      outsideSourceId: agreement.outside?.source,
      outsideToVerify: agreement.outside?.toVerify,
      statementIds: agreement.statements,
      ...periodProperties(agreement),
    });
    for (const link of agreement.parties ?? []) {
      batch.relate(node, 'PARTY', to.party(link.party), {
        role: link.role,
        statementIds: link.statements,
        condition: link.condition,
        open: link.open,
        writtenAs: link.writtenAs,
        sourceId: link.source,
        toVerify: link.toVerify,
        ...periodProperties(link),
      });
    }
    for (const link of agreement.covers ?? []) {
      const target = link.category ?? link.purpose;
      if (target) batch.relate(node, 'COVERS', to.byPrefix(target), linkProperties(link));
    }
    if (agreement.under) {
      batch.relate(node, 'UNDER', to.agreement(agreement.under), {
        statementIds: agreement.statements,
      });
    }
  }
}
