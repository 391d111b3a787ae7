declare module 'virtual:schema-reference' {
  const schema: readonly import('./reference.ts').TypeEntry[];
  export default schema;
}
