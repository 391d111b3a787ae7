import type { About } from './about.ts';
import type { LinkedNode } from './linked-data-terms.ts';

/** What the document says of itself, as a node of its own graph. */
export function linkedAbout(about: About): LinkedNode {
  return {
    '@id': `urn:sharing-atlas:export:${encodeURIComponent(about.address)}`,
    '@type': 'atlas:Export',
    'rdfs:label': about.title,
    'atlas:revision': about.revision,
    'atlas:asAt': about.asAt,
    'dcterms:created': about.madeAt,
    'atlas:address': about.address,
    'atlas:rows': about.rows,
    'atlas:rowsWords': about.rowsWords,
    'atlas:completeness': about.completeness.verdict,
    'atlas:completenessWords': about.completeness.words,
    'atlas:sourceWords': about.sourceWords,
    'atlas:safetyWords': about.safetyWords,
  };
}
