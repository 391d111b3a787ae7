import type { RegisterRecords } from '@sharing-atlas/registers';
import { type BatchBuilder, encodeClasses, periodProperties } from './builder.ts';
import * as to from './refs.ts';

/** What all registers share: bodies, categories, bases, legislation, rights. No notice speaks here. */
export function projectShared(records: RegisterRecords, batch: BatchBuilder): void {
  projectBodies(records, batch);
  projectCategories(records, batch);
  for (const entry of records.dataSubjects) {
    const node = batch.node('DataSubjectGroup', entry.id, { name: entry.name, dpv: entry.dpv });
    for (const broader of entry.broader ?? []) batch.relate(node, 'BROADER', to.group(broader));
  }
  for (const entry of records.stages) {
    batch.node('Stage', entry.id, { name: entry.name, order: entry.order });
  }
  projectLaw(records, batch);
}

function outside(entry: { source?: string | undefined; toVerify?: boolean | undefined }) {
  return { sourceId: entry.source, toVerify: entry.toVerify };
}

function projectBodies(records: RegisterRecords, batch: BatchBuilder): void {
  for (const body of records.bodies) {
    const node = batch.node('Party', body.id, {
      kind: body.kind,
      name: body.name,
      shortName: body.shortName,
      description: body.description,
      area: body.area,
      formerIds: body.formerIds,
      wide: body.wide,
      criminalJustice: body.criminalJustice,
      nameIs: body.legalPerson?.is,
      behindName: body.legalPerson?.behind,
      nameIsSourceId: body.legalPerson?.source,
      nameIsToVerify: body.legalPerson?.toVerify,
      ...periodProperties(body),
      ...outside(body),
    });
    for (const [index, named] of (body.names ?? []).entries()) {
      const name = batch.node('PartyName', `name:${body.id}/${index + 1}`, {
        name: named.name,
        ...periodProperties(named),
        ...outside(named),
      });
      batch.relate(name, 'NAMES', node);
    }
    for (const identifier of body.identifiers ?? []) {
      const made = batch.node(
        'Identifier',
        `identifier:${identifier.scheme}/${identifier.value}/${body.id}`,
        {
          scheme: identifier.scheme,
          value: identifier.value,
          ...periodProperties(identifier),
          ...outside(identifier),
        },
      );
      batch.relate(made, 'IDENTIFIES', node);
    }
    for (const concept of body.instanceOf ?? []) {
      batch.relate(node, 'INSTANCE_OF', to.party(concept), outside(body));
    }
    if (body.partOf) batch.relate(node, 'PART_OF', to.party(body.partOf), outside(body));
    if (body.heldBy) batch.relate(node, 'HELD_BY', to.party(body.heldBy), outside(body));
    for (const next of body.successors ?? []) {
      batch.relate(node, 'SUCCEEDED_BY', to.party(next.to), {
        on: next.on,
        forArea: next.forArea,
        kind: next.kind,
        ...outside(next),
      });
    }
  }
}

function projectCategories(records: RegisterRecords, batch: BatchBuilder): void {
  for (const entry of records.categories) {
    const node = batch.node('DataCategory', entry.id, {
      name: entry.name,
      description: entry.description,
      classes: encodeClasses(entry.classes),
      identifier: entry.identifier ?? false,
      issuedBy: entry.issuedBy,
      alleges: entry.alleges,
      synonyms: entry.synonyms,
      dpv: entry.dpv,
      ...outside(entry),
    });
    for (const broader of entry.broader ?? []) {
      batch.relate(node, 'BROADER', to.category(broader), outside(entry));
    }
  }
}

function projectLaw(records: RegisterRecords, batch: BatchBuilder): void {
  for (const basis of records.legalBases) {
    batch.node('LegalBasis', basis.id, {
      kind: basis.kind,
      reference: basis.reference,
      name: basis.name,
      needs: basis.needs,
      paragraph: basis.paragraph,
      part: basis.part,
      notForDecisions: basis.notForDecisions,
      dpv: basis.dpv,
      ...periodProperties(basis),
      ...outside(basis),
    });
  }
  for (const law of records.legislation) {
    const node = batch.node('Legislation', law.id, {
      kind: law.kind,
      title: law.title,
      uri: law.uri,
      binds: law.binds,
      core: law.core,
      referralToId: law.referral?.to,
      referralNeedsAgreement: law.referral?.needsAgreement,
      ...periodProperties(law),
      ...outside(law),
    });
    if (law.partOf) batch.relate(node, 'PART_OF', to.legislation(law.partOf));
    if (law.successor) {
      batch.relate(node, 'SUCCEEDED_BY', to.legislation(law.successor), outside(law));
    }
  }
  for (const entry of records.programmes) {
    batch.node('Programme', entry.id, {
      name: entry.name,
      events: entry.events.map(({ on, kind, words }) => `${on} ${kind} ${words}`),
      ...outside(entry),
    });
  }
  for (const entry of records.rights) {
    batch.node('Right', entry.id, {
      name: entry.name,
      articles: entry.articles,
      dpv: entry.dpv,
      ...outside(entry),
    });
  }
}
