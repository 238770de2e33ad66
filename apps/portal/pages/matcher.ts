import { cite } from '../site/cite.ts';
import { html } from '../site/html.ts';
import { type Offer, slots } from '../site/offers.ts';
import { page } from '../site/page.ts';
import { fallback, opening, paragraphs, prose, section, sub } from '../site/parts.ts';
import type { Texts, TextsOf } from '../texts/texts.ts';

type Matcher = TextsOf<'matcher'>;

/** Our help by activity and challenge: what this page describes, and what the first one does. */
function offers(t: Matcher, services: Texts['services']): Offer[] {
  const { visibility, pool } = t.help;
  const here = (id: string, place: string, order: string) => ({ id, href: `#${place}`, order });
  const first = (id: string, place: keyof typeof services, order = services[place].order) => ({
    id,
    href: `/#${place}`,
    order,
  });
  return [
    here('search-engine-visibility', 'visibility', visibility.order),
    here('company-website', 'visibility', visibility.order),
    first('digital-contact-search', 'partner-search'),
    first('third-party-rating-apps', 'market-desk'),
    first('remote-monitoring-service', 'digital-check'),
    first('remote-equipment-monitoring', 'digital-check'),
    here('online-recruitment', 'pool', pool.order),
    first('high-transport-costs', 'market-desk', t.match.freight),
    first('unaligned-regulations-and-taxes', 'contract-clinic'),
  ];
}

export const matcher = page({
  name: 'matcher',
  path: '/matcher/',
  main: (t, setting) => html`<article>
  ${opening(t.opening)}
  <div id="match" class="tool wide">
    <servitization-matcher profile="norrland" heading-level="2">
      ${slots(offers(t, setting.texts.services))}
      ${fallback(t.match)}
    </servitization-matcher>
  </div>
  ${prose(t.three)}
  ${prose(t.noApp)}
  ${section(t.help, {
    id: 'services',
    text: html`${sub(t.help.visibility, 'visibility')}
      ${sub(t.help.pool, 'pool')}`,
  })}
  ${section(t.research, {
    id: 'research',
    text: html`${paragraphs(t.research)}`,
    after: cite('reim-2022', setting),
  })}
  ${prose(t.data, 'your-data')}
</article>`,
});
