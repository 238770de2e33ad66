import type { Estimated, Measured } from './events.ts';
import { type CocreationState, isStopped, type Range, type Service } from './state.ts';

/** What the forecast needs to know of a micro-service. */
export interface PlannedService {
  readonly id: string;
  /** The cycle in which the investment is made, from 1. */
  readonly start: number;
  /** The first cycle of use, which brings value and running cost. */
  readonly use: number;
  /** The last cycle that counts; `null`: it goes on. */
  readonly end: number | null;
  readonly value: Range | null;
  readonly runningCost: Range | null;
  readonly investment: Range | null;
  readonly measured: readonly {
    readonly cycle: number;
    readonly what: Measured;
    readonly amount: number;
  }[];
}

/** The cycle in which it stopped; `null` while it goes on. */
const endOf = (service: Service): number | null =>
  isStopped(service) ? (service.decisions.at(-1)?.cycle ?? null) : null;

/**
 * A micro-service as the forecast takes it. What isn't in use yet is taken to be so from the next
 * cycle on. Rule CC20 of SPEC.md.
 */
function planned(service: Service, cycle: number): PlannedService {
  const { id, start, estimates, measured } = service;
  return {
    ...{ id, start, end: endOf(service) },
    use: service.use ?? cycle + 1,
    value: estimates.value,
    runningCost: estimates['running-cost'],
    investment: estimates.investment,
    measured: measured.map(({ cycle: of, what, amount }) => ({ cycle: of, what, amount })),
  };
}

/** The micro-services of a board as the forecast takes them. */
export const servicesOf = ({
  services,
  cycle,
}: Pick<CocreationState, 'services' | 'cycle'>): readonly PlannedService[] =>
  services.map((service) => planned(service, cycle));

/** The estimates that a micro-service still lacks. */
export function missingOf(
  service: Pick<PlannedService, 'value' | 'runningCost' | 'investment'>,
): readonly Estimated[] {
  const estimates: readonly (readonly [Estimated, Range | null])[] = [
    ['value', service.value],
    ['running-cost', service.runningCost],
    ['investment', service.investment],
  ];
  return estimates.filter(([, range]) => range === null).map(([what]) => what);
}
