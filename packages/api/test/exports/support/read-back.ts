import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import type { Exports } from '../../../src/exports/exports.ts';
import type { ExportMade } from '../../../src/exports/formats.ts';

/** The export of a request; the test fails if there is none. */
export async function exported(
  exports: Exports,
  kind: string,
  format: string,
  parameters: Readonly<Record<string, string>>,
): Promise<{ readonly made: ExportMade; readonly text: string; readonly chunks: number }> {
  const made = await exports.respond({ kind, format, parameters });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  let text = '';
  let chunks = 0;
  for await (const chunk of made.body) {
    text += chunk;
    chunks += 1;
  }
  return { made, text, chunks };
}

const GUARDED = /^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/;

/** Rows of a CSV by the names of its columns, read by another library, the formula guard taken off. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, value.replace(GUARDED, '')]),
    ),
  );
}

const strict = {
  safe: true,
  documentLoader: async (address: string): Promise<never> => {
    throw new Error(`The document asks the network for ${address}.`);
  },
};

/** A JSON-LD text expanded, flattened and made compact again, as another program may store it. */
export async function throughFlattening(text: string): Promise<string> {
  const document = JSON.parse(text);
  const flat = await jsonld.flatten(await jsonld.expand(document, strict), {}, strict);
  return JSON.stringify(await jsonld.compact(flat, document['@context'], strict));
}

/** Triples of a JSON-LD text, expanded strictly and with no network. */
export async function readLinkedData(text: string): Promise<Store> {
  const expanded = await jsonld.expand(JSON.parse(text), strict);
  const quads = await jsonld.toRDF(expanded, { ...strict, format: 'application/n-quads' });
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
}
