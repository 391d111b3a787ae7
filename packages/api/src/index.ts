export { type Api, type ApiOptions, createApi } from './api.ts';
export { schema } from './schema.ts';
export { sdl } from './sdl.ts';
