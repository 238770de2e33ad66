/** What the agency offers. `order` is the link beside an activity that the service helps with. */
export const services = {
  'digital-check': {
    heading: 'Digital check',
    order: 'Book our digital check',
    text: [
      'Two engineers spend a day with your machines and the data they give off, and write down on two pages what is there and what is missing.',
    ],
  },
  'market-desk': {
    heading: 'Market desk',
    order: 'Ask our market desk',
    text: [
      'Our people in 11 countries answer a question within a week: who buys, who repairs, and what a service contract looks like there.',
    ],
  },
  'partner-search': {
    heading: 'Partner search',
    order: 'Order a partner search',
    text: [
      'From what you cannot do yourself we draw up a list of firms abroad that can, and come along to the first meeting.',
    ],
  },
  'contract-clinic': {
    heading: 'Contract clinic',
    order: 'Come to the contract clinic',
    text: [
      'On the first Tuesday of the month a lawyer reads your draft: who owns the data, and what happens when a partner is also a rival.',
    ],
  },
};
