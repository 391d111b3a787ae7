export * from './format/register-file.ts';
