import type { SourceRow } from '@sharing-atlas/graph';
import type { Context } from '../context.ts';
import { legalBasesOf } from './linked-data-bases.ts';
import { claimNode, restsOn } from './linked-data-claims.ts';
import { type LinkedNode, linkedNode, recordIri } from './linked-data-terms.ts';

/**
 * A notice. What it lists as held is tied to no recipient, so it is a claim of its own and never
 * `dpv:hasPersonalData`; a right that it leaves out is not among `dpv:hasRight`.
 */
export async function noticeNode(row: SourceRow, context: Context): Promise<LinkedNode> {
  const { source } = row;
  const uses = row.basisUses.map(({ id }) => id);
  const described = (
    entries: readonly Pick<SourceRow['security'][number], 'id' | 'description' | 'statementIds'>[],
    type: string,
  ) =>
    entries.map((entry) => ({
      '@id': recordIri(entry.id),
      '@type': type,
      'dcterms:description': entry.description,
      ...restsOn(entry.statementIds),
    }));
  return linkedNode({
    '@id': recordIri(source.id),
    '@type': source.kind === 'NOTICE' ? 'dpv:PrivacyNotice' : 'atlas:Source',
    'rdfs:label': source.title,
    'atlas:inRegister': recordIri(source.registerId),
    'atlas:address': source.url,
    'atlas:publisherSite': source.publisherSite,
    'atlas:seenOn': source.retrievedOn,
    'atlas:sha256': source.sha256,
    'atlas:note': source.note,
    'atlas:publishedBy': row.publisherIds.map(recordIri),
    'atlas:listsClaim': row.holds.map(({ id, link: { classes: _classes, about, ...link } }) =>
      claimNode(
        'atlas:ListsClaim',
        linkedNode({
          'atlas:category': recordIri(id),
          'atlas:subjectGroup': about.map(recordIri),
        }),
        link,
      ),
    ),
    'dpv:hasRight': offersOf(row, 'OFFERED').map(({ id }) => recordIri(id)),
    'atlas:excludesRight': offersOf(row, 'EXCLUDED').map(({ id }) => recordIri(id)),
    'atlas:offerClaim': row.offers.map(
      ({ id, link: { polarity, bases, articlesNamed, ...link } }) =>
        claimNode(
          'atlas:OfferClaim',
          linkedNode({
            'atlas:right': { '@id': recordIri(id) },
            'atlas:polarity': polarity,
            'atlas:dependsOnBasis': bases,
            'atlas:articlesNamedByNotice': articlesNamed,
          }),
          link,
        ),
    ),
    'dpv:hasLegalBasis': await legalBasesOf(uses, context),
    'atlas:basisUse': uses.map(recordIri),
    'atlas:cites': row.citations.map(({ id }) => recordIri(id)),
    'atlas:retention': described(row.retention, 'atlas:RetentionRule'),
    'atlas:security': described(row.security, 'atlas:SecurityMeasure'),
    'atlas:transfer': described(row.transfers, 'atlas:Transfer'),
    'atlas:sharingCondition': described(row.conditions, 'atlas:SharingCondition'),
    'atlas:commitment': described(row.commitments, 'atlas:Commitment'),
    'atlas:contact': row.contacts.map((contact) =>
      linkedNode({
        '@id': recordIri(contact.id),
        '@type': 'atlas:Contact',
        'rdfs:label': contact.role,
        'dcterms:description': contact.purpose,
        'atlas:channel': contact.channel,
        'atlas:value': contact.value,
        'atlas:note': contact.note,
        ...restsOn(contact.statementIds),
      }),
    ),
    'atlas:refersTo': row.documents.map((document) =>
      linkedNode({
        '@id': recordIri(document.id),
        '@type': 'atlas:Document',
        'rdfs:label': document.title,
        'atlas:read': document.read,
        ...restsOn(document.statementIds),
      }),
    ),
  });
}

/** Without conditions and inferences: a right that depends on something is in its claim alone. */
function offersOf(row: SourceRow, polarity: 'OFFERED' | 'EXCLUDED'): SourceRow['offers'] {
  return row.offers.filter(
    ({ link }) =>
      link.polarity === polarity && link.condition === null && link.assertion === 'STATED',
  );
}
