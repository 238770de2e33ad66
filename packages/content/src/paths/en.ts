import type { PathsWords } from './words.ts';

export const en: PathsWords = {
  paths: {
    innovation: {
      idea: 'Make your digital services strong first, mostly in markets you know, so that they draw partners who bring new markets and ideas.',
      suits:
        'It may suit a firm that already works with sensors and data, and has people and money for one effort at a time.',
      price:
        'Sales in new countries come late, and a rival who builds services and partnerships together may get there first.',
    },
    ecosystem: {
      idea: 'Find partners first and sell simple digital services through them; what you learn from them then speeds up your own.',
      suits:
        'It may suit a firm that already relies on close partners, or that could sell abroad through other firms’ dealers.',
      price:
        'You depend on others: trust across borders takes time to earn, and your own digital services stay simple for longer.',
    },
    scaling: {
      idea: 'Build digital services and partnerships side by side, fast enough to lead your market worldwide before rivals do.',
      suits:
        'It may suit a firm with an offer that nobody else has, plenty of money to invest and enough people to do both at once.',
      price:
        'It is the quickest and the hardest of the three: it takes the most people and money, and a lot can be lost.',
    },
  },
  cases: {
    A: {
      industry: 'mining',
      offering: 'process control and simulation',
      story:
        'It put its digital services first; they aim at better quality, higher output and less harm to the environment. The study tells no more about its path.',
    },
    B: {
      industry: 'forestry',
      offering: 'remote monitoring for safe, reliable production',
      story:
        'Its services grew ever more advanced for customers in Sweden, and spread from pulp and paper to other industries. Partners helped take them to Japan, and interest in Asia grew.',
    },
    C: {
      industry: 'mining',
      offering: 'software that links people and machines on a site',
      story:
        'It pushed hard to renew and tailor its services, and meanwhile tied itself closely to a big partner with sales and delivery worldwide. The study calls it a world leader in its field.',
    },
    D: {
      industry: 'steel and metal',
      offering: 'measurement in 2D and 3D',
      story:
        'A large machine maker at home built in its measuring system. As that worked well, they put it in writing, added functions and sold worldwide; later the firm sold abroad by itself too.',
    },
    E: {
      industry: 'mining',
      offering: 'live location of people and machines',
      story:
        'It built up digital services and partnerships together. The study describes what it sells, but not how it went about this.',
    },
    F: {
      industry: 'forestry',
      offering: 'controls for automatic wood drying',
      story:
        'It put partnerships first and more advanced digital services second. The study leaves out the steps it took.',
    },
  },
  casesNote:
    'The study tells which path each firm took, not how far it had come, so a letter marks a line and nothing else.',
};
