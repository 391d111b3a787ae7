/**
 * Cypher: what is known to be over by `$asAt`, or not yet begun, is left out. Days only: generated
 * registers give no month or year alone.
 */
export function inForce(name: string): string {
  return `(${name}.validFrom IS NULL OR ${name}.validFrom <= $asAt) AND (${name}.validTo IS NULL OR ${name}.validTo > $asAt)`;
}
