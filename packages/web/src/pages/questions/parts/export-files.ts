import { withSearch } from '../../../shell/paths.ts';

/** A file that holds the same answer. */
export interface ExportFile {
  name: 'CSV' | 'JSON';
  href: string;
}

/** The answer to a question as files; what is left open is left out of their addresses. */
export function exportFiles(
  kind: string,
  asked: Record<string, string | null | undefined>,
): readonly ExportFile[] {
  return [
    { name: 'CSV', href: withSearch(`/export/${kind}.csv`, asked) },
    { name: 'JSON', href: withSearch(`/export/${kind}.json`, asked) },
  ];
}
