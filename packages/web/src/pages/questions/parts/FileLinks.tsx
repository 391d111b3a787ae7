import { Download } from 'lucide-react';
import type { ExportFile } from './export-files.ts';

interface FileLinksProps {
  files: readonly ExportFile[];
  /** Each as wide as the column that it stands in. */
  wide?: boolean;
}

/** An answer as files to keep. */
export function FileLinks({ files, wide = false }: FileLinksProps) {
  return files.map(({ name, href }) => (
    <a
      key={name}
      className={`govuk-button govuk-button--secondary${wide ? ' button--wide' : ''}`}
      href={href}
      download
    >
      <Download size={18} aria-hidden="true" />
      {name}
    </a>
  ));
}
