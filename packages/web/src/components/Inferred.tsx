import { CertaintyMark } from './Glyph.tsx';

interface InferredProps {
  /** A link between two records, with how it is known. */
  link: { assertion: string; reason: string | null };
}

/** Says of a link that a person inferred it, and why; nothing where the notice states it. */
export function Inferred({ link }: InferredProps) {
  if (link.assertion !== 'INFERRED') return null;
  return (
    <CertaintyMark kind="INFERRED" words={`Inferred: ${link.reason ?? 'no reason is recorded'}`} />
  );
}
