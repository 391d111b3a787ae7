export { type Api, type ApiOptions, createApi } from './api.ts';
export { schema } from './schema.ts';
export { sdl } from './sdl.ts';
export {
  createExports,
  type ExportMade,
  type ExportRequest,
  type Exports,
  type ExportsOptions,
} from './exports/exports.ts';
export type { ExportFailure } from './exports/failures.ts';
