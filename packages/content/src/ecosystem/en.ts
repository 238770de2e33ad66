import type { EcosystemWords } from './words.ts';

export const en: EcosystemWords = {
  antecedents: {
    'stakeholder-selection': {
      name: 'Stakeholder selection',
      description: 'You choose partners for what you can’t do without and for values you share.',
    },
    actors: {
      name: 'Actors',
      description:
        'People, machines and software all take part, each doing something for the others.',
    },
    'boundary-dematerialization': {
      name: 'Boundary dematerialization',
      description:
        'Data and know-how cross the border of the firm as easily as they move within it.',
    },
  },
  mechanisms: {
    consonance: {
      name: 'Consonance',
      description: 'You fit together: you want the same, and each has what the other lacks.',
    },
    resonance: {
      name: 'Resonance',
      description: 'Working together goes well, and better with time.',
    },
    'decision-making': {
      name: 'Decision-making',
      description: 'Decisions are taken where the knowledge is, and every one teaches something.',
    },
  },
  outcomes: {
    'strategic-value': {
      name: 'Strategic value',
      description: 'You learn what customers need next, and reach markets that were closed.',
    },
    'relational-value': {
      name: 'Relational value',
      description: 'Others trust you to hold it all together, and gain from each other.',
    },
  },
  dimensions: {
    'setting-the-condition': {
      name: 'Setting the condition for value co-creation',
      short: 'Set the condition',
      description:
        'What you start from, and with whom: the ties that are there and those that lack.',
    },
    'systemic-and-systematic-combining': {
      name: 'Systemic and systematic combining',
      short: 'Combine',
      description: 'Step by step you join data, people and tools with those of your partners.',
    },
    'digital-servitization-outcomes': {
      name: 'Digital servitization outcomes',
      short: 'Outcomes',
      description: 'New digital services, and what customers and partners gain from them.',
    },
    'ecosystem-co-evolution': {
      name: 'Ecosystem co-evolution',
      short: 'Co-evolve',
      description: 'Your plans and those of your partners begin to shape each other.',
    },
  },
  loops: {
    reinforcing: {
      name: 'Reinforcing loop',
      description: 'Watching users and results together shows what to do more of, and soon.',
    },
    balancing: {
      name: 'Balancing loop',
      description: 'Learning together corrects what the group does when things around it change.',
    },
  },
  reviews: {
    'co-monitoring': {
      name: 'Co-monitoring',
      description: 'A short follow-up with partners on what users tell and figures show.',
      question: 'What did users or figures show?',
    },
    'co-learning': {
      name: 'Co-learning',
      description: 'A look back with partners at what has changed and how you adapt to it.',
      question: 'What did you learn together?',
    },
  },
  routes: {
    adaptation: {
      name: 'Adaptation',
      idea: 'Digital tools come first, one after the other, and services grow out of the data.',
      starts: 'products at the center, gaps between sales and delivery, no live information',
      boundaries: 'Borders open little by little, with each new digital tool.',
      decides: 'Decisions follow the data.',
    },
    reconfiguration: {
      name: 'Reconfiguration',
      idea: 'Services come first, and a wider circle of partners builds the digital side with you.',
      starts: 'service at the center, products and services in one bundle, close relations',
      boundaries: 'Borders are open: universities and engineers from elsewhere join.',
      decides: 'Decisions are quick and shared, and are changed when things change.',
    },
  },
  routeOutcomes: {
    'ongoing-service-innovation': 'a service offering that keeps improving',
    'data-intensive-processes': 'work that runs on data',
    'co-innovative-smart-solutions': 'smart solutions invented together',
    'new-markets': 'new markets',
  },
  activities: {
    'co-problem-solving': {
      name: 'Solve customers’ problems together',
      description:
        'Match what each of you can do to one thing that a customer wants to run better.',
      firstStep: 'Take one customer’s complaint to a partner and agree who does which part.',
    },
    'co-sharing': {
      name: 'Share data and rules',
      description: 'One place for data that all of you may use, with rules you agreed on.',
      firstStep: 'List the five figures each side would like to see, and open two of them.',
    },
    'co-analyzing': {
      name: 'Read the data together',
      description: 'Experts of several firms look at the same data and turn it into forecasts.',
      firstStep: 'Meet for an hour over last quarter’s data and write down three questions.',
    },
    'co-developing': {
      name: 'Develop solutions together',
      description: 'Bring ideas, designs and people from several firms into one new solution.',
      firstStep:
        'Invite two partners to sketch one solution for a need none of you can meet alone.',
    },
    'co-committing': {
      name: 'Commit to shared rules',
      description: 'Write down together what each brings, gets and answers for.',
      firstStep: 'Put goals, gains and risks of each side on one page and sign it.',
    },
    'co-building': {
      name: 'Build skills together',
      description: 'Train people across firms until new knowledge belongs to all of you.',
      firstStep: 'Swap one person for a week with a partner who knows what you lack.',
    },
  },
  statuses: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    done: 'Done',
  },
  traits: {
    'value-logic': {
      name: 'What you sell',
      question: 'What do customers pay you for?',
      product: 'A product, with help around it',
      service: 'A result that we keep up for them',
    },
    'product-service-bundles': {
      name: 'Bundles',
      question: 'How do products and services come?',
      product: 'Apart, each with its own price',
      service: 'In one package, with one contract',
    },
    'front-and-back-office': {
      name: 'Sales and delivery',
      question: 'How do sales and delivery work together?',
      product: 'By email and in separate lists',
      service: 'On one picture of each customer',
    },
    'real-time-information': {
      name: 'Live information',
      question: 'When do you know what happens at the customer?',
      product: 'When somebody calls',
      service: 'As it happens',
    },
    'customer-relations': {
      name: 'Customer relations',
      question: 'How close are you to customers?',
      product: 'Order by order',
      service: 'Shared goals over years',
    },
  },
  leans: [
    'Clearly the first',
    'More the first',
    'In between',
    'More the second',
    'Clearly the second',
  ],
  ratings: {
    consonance: {
      question: 'How well do you fit together?',
      anchors: [
        'They want something else, or what we already have',
        'We meet in one deal; aims beyond it were never compared',
        'Some aims are shared, and each has something the other lacks',
        'Aims are written down together, and gaps are filled both ways',
        'Each plans with the other in mind, years ahead',
      ],
    },
    resonance: {
      question: 'How well does working together go?',
      anchors: [
        'We hardly work together, or it ends in disputes',
        'Orders and answers, now and then, often late',
        'Regular contact, and what was agreed mostly happens',
        'We solve problems together and plan in step',
        'Each round goes better, and both gain from it',
      ],
    },
  },
  levels: ['None', 'Little', 'Some', 'Good', 'Full'],
  roles: {
    customer: 'Customer',
    supplier: 'Supplier',
    'technology-provider': 'Technology provider',
    'logistics-provider': 'Logistics provider',
    distributor: 'Dealer or distributor',
    research: 'University or research',
    'finance-and-advice': 'Finance or advice',
    association: 'Association or agency',
    other: 'Other',
  },
  refusals: {
    'unknown-partner': 'That partner was not in on that day.',
    'in-the-way': 'Later entries build on what this would change.',
    'unknown-review': 'The log has no such review before this.',
    'already-settled': 'That action is already dealt with.',
    'nothing-to-settle': 'That review asked for nothing.',
    'empty-cycle': 'Write down one review first: a cycle without any has taught nothing.',
    'unknown-event': 'The log has no such entry before this one.',
    'already-undone': 'That entry is already taken back.',
  },
  cases: {
    alpha: {
      name: 'Alpha',
      industry: 'drinks',
      did: 'An online shop, then tracking, then shared analysis, each with partners who gained from it.',
    },
    beta: {
      name: 'Beta',
      industry: 'commercial vehicles',
      did: 'Partners from industry and research built a platform for self-driving vehicles together.',
    },
  },
  cite: 'Ciasullo et al. 2021',
  scope:
    'The study rests on 2 large multinationals; firms under 250 people were left out as not ready.',
};
