import type { FlowRow } from '@sharing-atlas/graph';
import {
  directPartyCertainty,
  leftOpen,
  listCompleteness,
  listReasonWords,
} from '@sharing-atlas/model';
import type { Context } from '../context.ts';
import { loadAll } from '../loader.ts';
import { distinct } from './cells.ts';
import { legalBasesOf } from './linked-data-bases.ts';
import { claimNode, linkClaims, restsOn } from './linked-data-claims.ts';
import { conceptIri, type LinkedNode, linkedNode, recordIri } from './linked-data-terms.ts';

/**
 * A flow. `dpv:hasPersonalData` only for what the notice states that this flow carries; what is
 * inferred, left out, or only on the notice's list of what it holds never becomes such a triple.
 */
export async function flowNode(row: FlowRow, context: Context): Promise<LinkedNode> {
  const { flow } = row;
  const [senders, recipients, register] = await Promise.all([
    loadAll(
      context.load.party,
      row.senders.map(({ id }) => id),
    ),
    loadAll(
      context.load.party,
      row.recipients.map(({ id }) => id),
    ),
    context.load.register.load(flow.registerId),
  ]);
  const notice = register?.noticeId ?? null;
  return linkedNode({
    '@id': recordIri(flow.id),
    '@type': 'atlas:DataFlow',
    'rdfs:label': flow.name,
    'atlas:inRegister': recordIri(flow.registerId),
    'dpv:hasNotice': notice === null ? null : recordIri(notice),
    'dpv:hasDataExporter': senders.map(({ party }) => recordIri(party.id)),
    'dpv:hasDataImporter': recipients.map(({ party }) => recordIri(party.id)),
    'dpv:hasRecipient': recipients.map(({ party }) => recordIri(party.id)),
    'atlas:end': [
      ...row.senders.map(({ id, link }) => claimNode('atlas:Sender', endOf(id, senders), link)),
      ...row.recipients.map(({ id, link: { role, ...link } }) =>
        claimNode('atlas:Recipient', { ...endOf(id, recipients), 'atlas:role': role }, link),
      ),
    ],
    'atlas:via': row.via.map(({ id }) => recordIri(id)),
    ...(await contentsOf(row, context)),
    'dpv:hasPurpose': row.purposes.map(({ id }) => recordIri(id)),
    'dpv:hasLegalBasis': await legalBasesOf(
      row.basisUses.map(({ id }) => id),
      context,
    ),
    'atlas:basisUse': row.basisUses.map(({ id }) => recordIri(id)),
    'dpv:hasApplicableLaw': await lawOf(row, context),
    'atlas:lawClaim': [
      ...(flow.lawNotNamed
        ? [
            claimNode(
              'atlas:RequiredByLawNotNamed',
              {},
              { statementIds: flow.lawNotNamedStatementIds },
            ),
          ]
        : []),
      ...row.requiredBy.map(({ id, link }) =>
        claimNode('atlas:RequiredBy', { 'atlas:law': recordIri(id) }, link),
      ),
      ...row.permittedBy.map(({ id, link }) =>
        claimNode('atlas:PermittedBy', { 'atlas:law': recordIri(id) }, link),
      ),
    ],
    'atlas:requiredByLawNotNamed': flow.lawNotNamed ? true : null,
    'atlas:governedBy': row.agreements.map(({ id }) => recordIri(id)),
    'atlas:subjectGroup': row.about.map(({ id }) => recordIri(id)),
    'atlas:stage': row.stages.map(({ id }) => recordIri(id)),
    'atlas:handling': await handlingsOf(row, context),
    'atlas:linkClaim': linkClaims({
      VIA: row.via,
      FOR: row.purposes,
      ABOUT: row.about,
      AT: row.stages,
      GOVERNED_BY: row.agreements,
      SUBJECT_TO: row.conditions,
      RELIES_ON: row.basisUses,
      HANDLED_AS: row.handlings,
    }),
    'atlas:mode': flow.mode,
    'atlas:frequency': flow.frequency,
    'atlas:modality': flow.modality,
    'atlas:verb': flow.verb,
    'atlas:conditionWords': flow.condition,
    'atlas:recipientsOpenWords': flow.openWords,
    'atlas:consentSense': flow.consent,
    'atlas:assertion': flow.assertion,
    'atlas:reason': flow.reason,
    'atlas:note': flow.note,
    'atlas:firstDay': flow.validFrom,
    'atlas:endsBefore': flow.validTo,
    ...restsOn(distinct([...flow.statementIds, ...flow.openStatementIds])),
  });
}

function endOf(
  id: string,
  parties: readonly { readonly party: { readonly id: string; readonly kind: Kind } }[],
): LinkedNode {
  const kind = parties.find(({ party }) => party.id === id)?.party.kind ?? 'UNNAMED';
  return { 'atlas:party': recordIri(id), 'atlas:partyCertainty': directPartyCertainty(kind) };
}
type Kind = Parameters<typeof directPartyCertainty>[0];

async function contentsOf(row: FlowRow, context: Context): Promise<LinkedNode> {
  const excluded = new Set(row.excludes.map(({ id }) => id));
  const carried = await loadAll(
    context.load.category,
    row.carries.map(({ id }) => id),
  );
  const byId = new Map(carried.map((entry) => [entry.category.id, entry.category]));
  const positive = await Promise.all(
    row.carries.map(async ({ id, link }) => {
      const category = byId.get(id);
      if (category === undefined || link.assertion !== 'STATED') return [];
      if (row.flow.assertion !== 'STATED') return [];
      // Anonymised data is not personal data (recital 26).
      if (category.classes.some(({ gdprClass }) => gdprClass === 'ANONYMISED')) return [];
      return (await isExcluded(id, excluded, context)) ? [] : [recordIri(id)];
    }),
  );
  const completeness = listCompleteness(
    distinct(row.carries.map(({ id }) => id)).length,
    leftOpen(row.carries.map(({ link }) => link)),
  );
  return {
    'dpv:hasPersonalData': distinct(positive.flat()),
    'atlas:carriesClaim': row.carries.map(({ id, link }) =>
      claimNode(
        'atlas:CarriesClaim',
        { 'atlas:category': recordIri(id), 'atlas:certainty': link.assertion },
        link,
      ),
    ),
    'atlas:excludesClaim': row.excludes.map(({ id, link }) =>
      claimNode(
        'atlas:ExcludesClaim',
        { 'atlas:category': recordIri(id), 'atlas:certainty': 'EXCLUDED' },
        link,
      ),
    ),
    'atlas:categories': row.carries.length === 0 ? 'NOT_STATED' : 'STATED',
    'atlas:categoriesCompleteness': completeness.verdict,
    'atlas:categoriesCompletenessWords': completeness.reasons.map(listReasonWords),
  };
}

/** EXCLUDED beats what is stated in the same flow, also where something broader is excluded. */
async function isExcluded(
  id: string,
  excluded: ReadonlySet<string>,
  context: Context,
): Promise<boolean> {
  const seen = new Set<string>();
  const waiting = excluded.size === 0 ? [] : [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (excluded.has(next)) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...((await context.load.category.load(next))?.broaderIds ?? []));
  }
  return false;
}

async function lawOf(row: FlowRow, context: Context): Promise<string[]> {
  const links = [...row.requiredBy, ...row.permittedBy];
  const laws = await loadAll(context.load.legislation, distinct(links.map(({ id }) => id)));
  return laws.map(({ legislation }) => legislation.uri ?? conceptIri(legislation.id, null));
}

/** What the recipient is said to do with it. It is no flow of its own. */
async function handlingsOf(row: FlowRow, context: Context): Promise<LinkedNode[]> {
  const handlings = await loadAll(
    context.load.handling,
    row.handlings.map(({ id }) => id),
  );
  return handlings.map((handling) =>
    linkedNode({
      '@id': recordIri(handling.id),
      '@type': 'atlas:Handling',
      'atlas:kind': handling.kind,
      'dcterms:description': handling.description,
      'atlas:party': [...handling.byIds, ...handling.inIds, ...handling.toIds].map(recordIri),
      'atlas:category': handling.usesIds.map(recordIri),
      ...restsOn(handling.statementIds),
    }),
  );
}
