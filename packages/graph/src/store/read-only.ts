const QUOTED = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** A writing clause by its word and what must follow it; not a property, label or parameter. */
const WRITING =
  /(?<![\w.:$])(?:CREATE|MERGE|INSERT|DELETE|REMOVE|SET|DROP|ALTER|FOREACH|LOAD\s+CSV)(?=\s*\(|\s+[\w(])/i;

/**
 * Whether a Cypher statement has a writing clause, by its words. It errs towards yes: a variable
 * named like a clause is taken for one.
 */
export function hasWritingClause(text: string): boolean {
  return WRITING.test(text.replace(QUOTED, ' x '));
}
