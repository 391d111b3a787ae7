import type { FastifyHelmetOptions } from '@fastify/helmet';

/** Cytoscape and React Aria each add one style element of this content; the browser tests notice a change. */
const CYTOSCAPE_STYLE = "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='";
const REACT_ARIA_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

const STRICT = {
  'default-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'style-src': ["'self'", CYTOSCAPE_STYLE, REACT_ARIA_STYLE],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** The headers of every answer. */
export const securityHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: { useDefaults: false, directives: STRICT },
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
  // Both belong to whoever offers it over https; this server speaks plain http.
  strictTransportSecurity: false,
};

/** GraphiQL comes as one page with its scripts, styles, fonts and workers inside it. */
export const graphiqlHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      ...STRICT,
      'script-src': ["'self'", "'unsafe-inline'", 'blob:'],
      'style-src': ["'self'", "'unsafe-inline'"],
      'font-src': ["'self'", 'data:'],
      'worker-src': ['blob:'],
    },
  },
};
