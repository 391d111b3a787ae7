export { type Api, type ApiOptions, createApi } from './api.ts';
export type { TableReply } from './connection-csv/respond.ts';
export type { Reply } from './execution/repeated.ts';
export { EXPORT_DOCUMENT_SCHEMA } from './exports/document-schema.ts';
export { createExports, type Exports } from './exports/exports.ts';
export { schema } from './schema.ts';
export { sdl } from './sdl.ts';
export { SearchIndexes } from './search-index.ts';
