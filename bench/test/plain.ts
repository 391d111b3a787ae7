import type { LoadedRegister, RegisterRecords } from '../../packages/registers/src/index.ts';
import { lines, together } from '../questions/json.ts';
import type { Asked } from '../questions/question.ts';

type Flow = RegisterRecords['flows'][number];

/** Questions answered from the records alone, in the lines of `normal`: by number. */
export function plainAnswers(registers: readonly LoadedRegister[]) {
  const records = registers.map((register) => register.records);
  const flows = records.flatMap((each) => each.flows);
  const uses = records.flatMap((each) => each.basisUses);
  const members = new Map(
    records.flatMap(({ parties }) => parties.map((party) => [party.id, party.members ?? []])),
  );
  const basesOf = ({ id }: Flow) =>
    uses
      .filter((use) => use.flows?.includes(id))
      .flatMap((use) => use.bases.map(({ basis }) => basis));
  const carried = (flow: Flow) => (flow.carries ?? []).map(({ category }) => category);
  const agreements = (flow: Flow) => (flow.agreements ?? []).map(({ agreement }) => agreement);
  const purposes = (flow: Flow) => (flow.purposes ?? []).map(({ purpose }) => purpose);
  const evidence = (flow: Flow) => (flow.carries ?? []).flatMap(({ statements }) => statements);
  const carrying = ({ category, asAt }: Asked) =>
    flows.filter(
      (flow) => carried(flow).some((id) => category.narrower.includes(id)) && isInForce(flow, asAt),
    );

  function fromOne(asked: Asked): string[] {
    const found = carrying(asked).filter(({ from }) => from.party === asked.controller);
    return lines(
      found.map((flow) => {
        const within = (members.get(flow.to.party) ?? []).filter((one) =>
          isInForce(one, asked.asAt),
        );
        return [
          flow.id,
          together([flow.to.party, ...within.map(({ party }) => party)]),
          together(purposes(flow)),
          together(agreements(flow)),
          together(basesOf(flow)),
          together(evidence(flow)),
        ];
      }),
    );
  }

  function fromAll(asked: Asked): string[] {
    const found = carrying(asked).sort((one, other) => (one.id < other.id ? -1 : 1));
    return lines([
      ['total', found.length],
      ...found
        .slice(0, 100)
        .map((flow) => [
          flow.id,
          flow.from.party,
          flow.to.party,
          together(carried(flow)),
          together(purposes(flow)),
          together(agreements(flow)),
          together(evidence(flow)),
          together(basesOf(flow)),
        ]),
    ]);
  }

  function onward({ start, asAt }: Asked): string[] {
    const sent = (from: string, been: readonly string[]) =>
      flows.filter(
        (flow) =>
          flow.from.party === from && !been.includes(flow.to.party) && isInForce(flow, asAt),
      );
    const chains = (from: string, been: readonly string[], left: number): string[][] =>
      left === 0
        ? []
        : sent(from, been).flatMap((flow) => [
            [flow.id],
            ...chains(flow.to.party, [...been, flow.to.party], left - 1).map((rest) => [
              flow.id,
              ...rest,
            ]),
          ]);
    return lines(chains(start, [start], 3));
  }

  const answers: Readonly<Record<number, (asked: Asked) => string[]>> = {
    1: fromOne,
    2: fromAll,
    6: onward,
  };
  return answers;
}

interface Dated {
  readonly firstDay?: string | undefined;
  readonly lastDay?: string | undefined;
}

/** What is known to be over by a day, or not begun, is not. */
function isInForce({ firstDay, lastDay }: Dated, day: string): boolean {
  return (firstDay === undefined || firstDay <= day) && (lastDay === undefined || lastDay >= day);
}
