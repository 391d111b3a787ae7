import type { ClassOfData } from '@sharing-atlas/graph';
import { builder } from '../builder.ts';
import { ClassHolds, ClassSaidBy, GdprClass } from './enums.ts';

export const ClassOfDataType = builder.objectRef<ClassOfData>('ClassOfData').implement({
  description: 'One class of personal data that a category is, or may be, in.',
  fields: (t) => ({
    gdprClass: t.expose('gdprClass', { type: GdprClass, description: 'The class.' }),
    holds: t.expose('holds', { type: ClassHolds, description: 'Is, or may be.' }),
    saidBy: t.expose('saidBy', { type: ClassSaidBy, description: 'The notice, or a curator.' }),
  }),
});
