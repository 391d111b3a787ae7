export { type Api, type ApiOptions, createApi } from './api.ts';
export type { TableReply } from './connection-csv/respond.ts';
export type { Reply } from './execution/repeated.ts';
export { EXPORT_DOCUMENT_SCHEMA } from './exports/document-schema.ts';
export {
  createExports,
  type ExportRequest,
  type Exports,
  type ExportsOptions,
} from './exports/exports.ts';
export type { ExportFailure } from './exports/failures.ts';
export type { ExportMade } from './exports/formats.ts';
export { schema } from './schema.ts';
export { sdl } from './sdl.ts';
export { SearchIndexes } from './search-index.ts';
