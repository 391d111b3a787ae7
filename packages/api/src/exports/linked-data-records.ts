import type {
  AgreementRow,
  CategoryRow,
  LegalBasisRow,
  LegislationRow,
  PurposeRow,
  RegisterRow,
  StatementRow,
} from '@sharing-atlas/graph';
import type { AgreementKind } from '@sharing-atlas/model';
import type { Context } from '../context.ts';
import { legalBasesOf } from './linked-data-bases.ts';
import { claimNode, linkClaims, restsOn } from './linked-data-claims.ts';
import {
  conceptIri,
  expanded,
  type LinkedNode,
  linkedNode,
  recordIri,
} from './linked-data-terms.ts';
import type { NamedThing } from './named-things.ts';

export function categoryNode({ category, broaderIds }: CategoryRow): LinkedNode {
  return linkedNode({
    '@id': recordIri(category.id),
    '@type': 'atlas:DataCategory',
    'rdfs:label': category.name,
    'rdfs:subClassOf': category.dpv === null ? null : expanded(category.dpv),
    'atlas:broader': broaderIds.map(recordIri),
    'atlas:identifies': category.identifier ? true : null,
    'atlas:gdprClass': category.classes.map(({ gdprClass, holds, saidBy }) => ({
      '@type': 'atlas:GdprClass',
      'atlas:class': gdprClass,
      'atlas:holds': holds,
      'atlas:saidBy': saidBy,
    })),
  });
}

export async function purposeNode(row: PurposeRow, context: Context): Promise<LinkedNode> {
  const uses = row.basisUses.map(({ id }) => id);
  return linkedNode({
    '@id': recordIri(row.purpose.id),
    '@type': 'dpv:Purpose',
    'rdfs:label': row.purpose.name,
    'dcterms:description': row.purpose.description,
    'atlas:inRegister': recordIri(row.purpose.registerId),
    'dpv:hasLegalBasis': await legalBasesOf(uses, context),
    'atlas:basisUse': uses.map(recordIri),
    'atlas:linkClaim': linkClaims({ FOR_TEAM: row.teams, RELIES_ON: row.basisUses }),
    'atlas:lawClaim': row.requiredBy.map(({ id, link }) =>
      claimNode('atlas:RequiredBy', { 'atlas:law': recordIri(id) }, link),
    ),
    ...restsOn(row.purpose.statementIds),
  });
}

const DPV_AGREEMENT: Readonly<Record<AgreementKind, string | null>> = {
  SHARING: 'dpv:LegalAgreement',
  CONTROLLER_PROCESSOR: 'dpv:ControllerProcessorAgreement',
  JOINT_CONTROLLERS: 'dpv:JointDataControllersAgreement',
  CONTRACT: 'dpv:LegalAgreement',
  PROTOCOL: null,
  NOT_STATED: null,
};

export function agreementNode({ agreement, parties, covers, underIds }: AgreementRow): LinkedNode {
  return linkedNode({
    '@id': recordIri(agreement.id),
    '@type': ['atlas:Agreement', DPV_AGREEMENT[agreement.kind]].filter((type) => type !== null),
    'rdfs:label': agreement.title,
    'atlas:titleKnown': agreement.titleKnown,
    'atlas:inRegister': recordIri(agreement.registerId),
    'atlas:tier': agreement.tier,
    'atlas:kind': agreement.kind,
    'atlas:openWords': agreement.open,
    'atlas:conditionWords': agreement.condition,
    'atlas:reviewOn': agreement.reviewOn,
    'atlas:firstDay': agreement.validFrom,
    'atlas:endsBefore': agreement.validTo,
    'atlas:partyClaim': parties.map(({ id, link: { role, ...link } }) =>
      claimNode(
        'atlas:AgreementParty',
        linkedNode({
          'atlas:party': recordIri(id),
          'atlas:role': role,
          'atlas:outsideSource': link.sourceId,
        }),
        link,
      ),
    ),
    'atlas:under': underIds.map(recordIri),
    'atlas:coversClaim': covers.map(({ id, link }) =>
      claimNode('atlas:Covers', { 'atlas:of': recordIri(id) }, link),
    ),
    ...restsOn(agreement.statementIds),
  });
}

export function statementNode({ statement, supports }: StatementRow): LinkedNode {
  return linkedNode({
    '@id': recordIri(statement.id),
    '@type': 'atlas:Statement',
    'rdfs:label': statement.id,
    'atlas:notice': recordIri(statement.sourceId),
    'atlas:section': statement.section,
    'atlas:line': statement.line,
    'atlas:anchor': statement.anchor,
    'dcterms:description': statement.text,
    'atlas:kind': statement.kind,
    'atlas:scope': statement.scope,
    'atlas:modality': statement.modality,
    'atlas:conditionWords': statement.condition,
    'atlas:openWords': statement.open,
    'atlas:outOfScope': statement.outOfScope,
    'atlas:supports': supports.map(({ id }) => recordIri(id)),
  });
}

export function registerNode(row: RegisterRow): LinkedNode {
  return linkedNode({
    '@id': recordIri(row.id),
    '@type': 'atlas:Register',
    'rdfs:label': row.title,
    'atlas:coverage': row.coverage,
    'atlas:notice': row.noticeId === null ? null : recordIri(row.noticeId),
    'atlas:publisher': row.publisherIds.map(recordIri),
  });
}

/** A basis with its own address only where the vocabulary has none (Art 10, 6(1)(ea), Schedule 1). */
export function legalBasisNode({ basis }: LegalBasisRow): LinkedNode {
  return linkedNode({
    '@id': conceptIri(basis.id, basis.dpv),
    '@type': 'dpv:LegalBasis',
    'rdfs:label': `${basis.reference} ${basis.name}`,
    'atlas:kind': basis.kind,
    'atlas:needs': basis.needs,
    'atlas:firstDay': basis.validFrom,
    'atlas:endsBefore': basis.validTo,
  });
}

export function legislationNode({ legislation }: LegislationRow): LinkedNode {
  return linkedNode({
    '@id': recordIri(legislation.id),
    '@type': 'dpv:Law',
    'rdfs:label': legislation.title,
    'atlas:uri': legislation.uri,
    'atlas:kind': legislation.kind,
    'atlas:binds': legislation.binds,
  });
}

export function namedNode({ id, name, dpv }: NamedThing): LinkedNode {
  return linkedNode({
    '@id': recordIri(id),
    '@type': typeOfNamed(id),
    'rdfs:label': name,
    'rdfs:subClassOf': dpv === null ? null : expanded(dpv),
  });
}

function typeOfNamed(id: string): string {
  if (id.startsWith('right:')) return 'dpv:DataSubjectRight';
  return id.startsWith('stage:') ? 'atlas:Stage' : 'atlas:SubjectGroup';
}
