import 'cytoscape';

declare module 'cytoscape' {
  /** What the package's own types leave out. */
  interface CytoscapeOptions {
    renderer?: { readonly name: 'canvas'; readonly webgl: boolean };
  }
}
