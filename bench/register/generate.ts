import type { LoadedRegister, RegisterRecords } from '../../packages/registers/src/index.ts';
import { vocabularyOf } from './making.ts';
import { ownRecords } from './own-records.ts';
import { type BodyPlan, type ControllerPlan, planOf, type RegisterSizes } from './plan.ts';

/** Where every generated record says that it stands: there are no files. */
const NOWHERE = { file: 'generated', line: 1, column: 1 };

/**
 * Registers of any size, the same for the same sizes and seed: the given reference register with
 * the generated bodies added, then one register for each controller. Categories, law and rights are
 * those of the reference register; bodies, notices and flows are made up and speak of nobody.
 * They have the shape of real ones and pass the same checks.
 */
export function generateRegisters(
  sizes: RegisterSizes,
  reference: RegisterRecords,
): LoadedRegister[] {
  const { choose, bodies, controllers } = planOf(sizes);
  const shared = {
    ...reference,
    bodies: [...reference.bodies, ...controllers.map(bodyOf), ...bodies.map(bodyOf)],
  };
  const vocabulary = vocabularyOf(reference);
  return [
    shared,
    ...controllers.map((controller) => ownRecords(choose, controller, vocabulary)),
  ].map((records) => ({
    slug: records.register.id.replace('register:', ''),
    records,
    locate: () => NOWHERE,
  }));
}

function bodyOf(planned: BodyPlan | ControllerPlan): RegisterRecords['bodies'][number] {
  return {
    id: planned.id,
    kind: 'ORGANISATION',
    name: planned.name,
    ...('area' in planned ? { area: planned.area, instanceOf: [planned.kind] } : {}),
  };
}
