import type { ActivityId as MatrixActivityId } from '../matrix/index.ts';
import { LAST } from './outline.ts';
import { type CocreationState, decisionOf, isStopped, type Kpi, type Service } from './state.ts';

/** Whether the latest number has reached its target; `null` without a number. */
export function isMet({ better, target, actuals }: Kpi): boolean | null {
  const last = actuals.at(-1);
  if (!last) return null;
  return better === 'higher' ? last.value >= target : last.value <= target;
}

/** Evidence of customer value: a target that was reached, or a value that was measured. */
export const hasEvidence = ({ kpis, measured }: Pick<Service, 'kpis' | 'measured'>): boolean =>
  kpis.some((kpi) => isMet(kpi) === true) ||
  measured.some(({ what, amount }) => what === 'value' && amount > 0);

/** Micro-services whose results back up an answer of the assessment. */
export interface EvidenceOffer {
  readonly question: MatrixActivityId;
  readonly services: readonly string[];
}

const question = (id: MatrixActivityId): MatrixActivityId => id;

const reached = ({ services }: CocreationState): readonly Service[] =>
  services.filter((one) => one.phase === LAST && !isStopped(one) && hasEvidence(one));

const ids = (services: readonly Service[]): readonly string[] => services.map(({ id }) => id);

/**
 * Answers of the internationalization assessment that micro-services in the last phase, with
 * evidence, can back up. A synthesis of this toolkit that no paper draws. Rule CC32 of SPEC.md.
 */
export function evidenceOffers(state: CocreationState): readonly EvidenceOffer[] {
  const all = reached(state);
  const scaled = all.filter((one) => decisionOf(one) === 'scaled');
  const offers: readonly EvidenceOffer[] = [
    { question: question('create-value-adding-digital-services'), services: ids(all) },
    { question: question('take-modular-service-approach'), services: ids(scaled) },
    {
      question: question('develop-co-creation-routines'),
      services: state.cycle > 1 ? ids(all) : [],
    },
  ];
  return offers.filter(({ services }) => services.length > 0);
}
