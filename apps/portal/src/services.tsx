import type { ReactNode } from 'react';

const digitalCheck = { name: 'Book our digital check', place: 'digital-check' };
const marketDesk = { name: 'Ask our market desk', place: 'market-desk' };
const partnerSearch = { name: 'Order a partner search', place: 'partner-search' };
const contractClinic = { name: 'Come to the contract clinic', place: 'contract-clinic' };

/** What the agency offers, by the activity that it helps with; the plain page says the same in HTML. */
const services = new Map([
  ['assess-digital-readiness', digitalCheck],
  ['develop-monitoring-analytics', digitalCheck],
  ['develop-international-product-service-offerings', marketDesk],
  ['gather-global-market-knowledge', marketDesk],
  ['assess-potential-partners', partnerSearch],
  ['identify-knowledge-complementarities', partnerSearch],
  ['align-coopetition', contractClinic],
]);

/** The agency's own help with an activity, where there is any. */
export function serviceFor(activity: string): ReactNode {
  const service = services.get(activity);
  return service && <a href={`../#${service.place}`}>{service.name}</a>;
}
