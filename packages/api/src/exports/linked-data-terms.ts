/** Terms of the linked data: the Data Privacy Vocabulary 2.3 (W3C), and our own for what it lacks. */

/** Our own terms, for what the vocabulary has no concept for. A name, not a web address. */
export const OWN_TERMS = 'urn:sharing-atlas:term:';
/** Records of the register: the register's own id follows. */
export const RECORDS = 'urn:sharing-atlas:record:';

const VOCABULARIES: Readonly<Record<string, string>> = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  atlas: OWN_TERMS,
};

/** Properties whose values are records or concepts, not texts. */
const LINKS = [
  'dpv:hasDataExporter',
  'dpv:hasDataImporter',
  'dpv:hasRecipient',
  'dpv:hasPurpose',
  'dpv:hasPersonalData',
  'dpv:hasLegalBasis',
  'dpv:hasApplicableLaw',
  'dpv:hasRight',
  'dpv:hasNotice',
  'rdfs:subClassOf',
  'atlas:basis',
  'atlas:basisUse',
  'atlas:broader',
  'atlas:category',
  'atlas:cites',
  'atlas:forBasis',
  'atlas:excludesRight',
  'atlas:governedBy',
  'atlas:inRegister',
  'atlas:law',
  'atlas:memberOf',
  'atlas:notice',
  'atlas:of',
  'atlas:party',
  'atlas:publishedBy',
  'atlas:publisher',
  'atlas:stage',
  'atlas:statement',
  'atlas:subjectGroup',
  'atlas:supports',
  'atlas:under',
  'atlas:via',
] as const;

const DATES = ['atlas:asAt', 'atlas:seenOn'] as const;

/** The context of every document: whole in itself, so that reading it needs no network. */
export const LINKED_DATA_CONTEXT: Readonly<Record<string, unknown>> = {
  '@version': 1.1,
  ...Object.fromEntries(
    Object.entries(VOCABULARIES).map(([prefix, id]) => [prefix, { '@id': id, '@prefix': true }]),
  ),
  ...Object.fromEntries(LINKS.map((term) => [term, { '@id': expanded(term), '@type': '@id' }])),
  ...Object.fromEntries(
    DATES.map((term) => [term, { '@id': expanded(term), '@type': `${VOCABULARIES.xsd}date` }]),
  ),
};

/** A term in full: `dpv:hasPurpose` → `https://w3id.org/dpv#hasPurpose`. */
export function expanded(term: string): string {
  const colon = term.indexOf(':');
  return `${VOCABULARIES[term.slice(0, colon)] ?? ''}${term.slice(colon + 1)}`;
}

/** The address of a record. Ids like `flow:…` would else be read as addresses of their own. */
export function recordIri(id: string): string {
  return `${RECORDS}${encodeURI(id)}`;
}

/** The vocabulary's concept, or the record itself where the vocabulary has none. */
export function conceptIri(id: string, dpv: string | null): string {
  return dpv === null ? recordIri(id) : expanded(dpv);
}

/** A node of the graph in JSON-LD. Keys without a value are left out, so absence is never stated. */
export type LinkedNode = Readonly<Record<string, unknown>>;

export function linkedNode(entries: LinkedNode): LinkedNode {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => hasValue(value)));
}

function hasValue(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}
