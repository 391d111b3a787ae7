import { withSearch } from '../../../shell/paths.ts';

/** A file that holds the same answer. */
export interface ExportFile {
  name: 'CSV' | 'JSON';
  href: string;
}

type Asked = string | boolean | readonly string[] | null | undefined;

/** The answer to a question as files; what is left open is left out of their addresses. */
export function exportFiles(kind: string, asked: Record<string, Asked>): readonly ExportFile[] {
  const search = Object.fromEntries(
    Object.entries(asked).map(([name, value]) => [name, textOf(value)]),
  );
  return [
    { name: 'CSV', href: withSearch(`/export/${kind}.csv`, search) },
    { name: 'JSON', href: withSearch(`/export/${kind}.json`, search) },
  ];
}

/** Lists are written with commas; what is not so is left out. */
function textOf(value: Asked): string | null {
  if (value === null || value === undefined || value === false) return null;
  return typeof value === 'string' ? value : value === true ? 'true' : value.join(',');
}
