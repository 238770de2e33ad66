import type { ScalingWords } from './words.ts';

export const en: ScalingWords = {
  barriers: {
    'eternal-proof-of-concept': {
      name: 'Eternal proof of concept',
      description: 'Trial follows trial, each one works, and nobody signs for more.',
    },
    'industrial-inertia': {
      name: 'Industrial inertia',
      description: 'Customers like the idea and still can’t bring themselves to change.',
    },
    'resource-drought': {
      name: 'Resource drought',
      description: 'A handful of people can’t sell, support and develop all at once.',
    },
  },
  symptoms: {
    'low-solution-awareness': 'Few customers know that such a solution exists',
    'language-gap': 'We and our customers use different words for the same thing',
    'stalls-before-commercialization': 'Trials end well, and the order never comes',
    'uneven-customer-digital-maturity': 'Some customers are far along, others work on paper',
    'stakeholder-silos': 'Departments at the customer don’t talk to each other',
    'cost-driven-goals': 'Buyers count what it costs and not what it brings',
    'development-versus-support': 'Helping users takes the time meant for the product',
    'projects-need-large-providers': 'Projects ask for more people than we have',
    'single-provider-preference': 'Customers want one large supplier for everything',
  },
  steps: {
    'conceptualize-customer-value': 'Conceptualize customer value',
    'validate-in-operations': 'Validate in operations',
    'assess-scaling-readiness': 'Assess scaling readiness',
  },
  stages: {
    piloting: 'Piloting',
    sensing: 'Sensing',
    reconfiguration: 'Reconfiguration',
    growth: 'Growth',
  },
  phases: {
    'systematic-solution-piloting': {
      name: 'Systematic solution piloting',
      short: 'Piloting',
      description: 'Few trials, chosen with care, show what customers would pay for.',
    },
    'solution-market-evaluation': {
      name: 'Solution market evaluation',
      short: 'Market evaluation',
      description: 'Find the industry where the product can spread, and who could carry it there.',
    },
    'ecosystem-development': {
      name: 'Ecosystem development',
      short: 'Ecosystem development',
      description: 'Sign up partners, share out the work and help them do it well.',
    },
    'horizontal-partner-led-growth': {
      name: 'Horizontal partner-led growth',
      short: 'Partner-led growth',
      description: 'Partners sell and extend the product to customers you never meet.',
    },
    'customer-insights-mining': {
      name: 'Customer insights mining',
      short: 'Customer insights',
      description: 'Learn from customers you already have where else you could help them.',
    },
    'service-operations-development': {
      name: 'Service operations development',
      short: 'Service operations',
      description: 'Build the people and habits that get every customer up and running.',
    },
    'vertical-customer-led-growth': {
      name: 'Vertical customer-led growth',
      short: 'Customer-led growth',
      description: 'Grow with each customer first, then carry over to others what worked.',
    },
  },
  strategies: {
    'ecosystem-scaling': {
      name: 'Ecosystem scaling',
      through: 'through partners',
      idea: 'You make a product that fits into larger offers; partners sell it, install it and build on it.',
      price: 'Your success is in other hands, so partners need care, training and a share.',
    },
    'servitization-scaling': {
      name: 'Servitization scaling',
      through: 'through customer support',
      idea: 'You stay close to a few customers, help them get results, and grow with what they need next.',
      price: 'Close support takes people, so growth comes in small steps, one customer at a time.',
    },
  },
  activities: {
    'map-key-industry-players': {
      name: 'Map the key firms of the industry',
      short: 'Map key players',
      description: 'List the firms that matter and what your solution would be worth to each.',
    },
    'engage-problem-owners': {
      name: 'Visit the people who own the problem',
      short: 'Engage problem owners',
      description: 'Talk to those who lose sleep over it, and ask what hurts most.',
    },
    'adapt-to-customer-requests': {
      name: 'Adapt to what customers ask for',
      short: 'Adapt to requests',
      description: 'Change the solution where that solves a problem nobody else has solved.',
    },
    'test-in-key-operations': {
      name: 'Test where the customer earns money',
      short: 'Test in key operations',
      description: 'Try it in the customer’s main production, not on a side bench.',
    },
    'take-total-care-role': {
      name: 'Take care of everything in the trial',
      short: 'Take total care',
      description: 'Install it, train the users and stay on call until they manage alone.',
    },
    'refine-from-lessons': {
      name: 'Improve with what the trial taught',
      short: 'Refine from lessons',
      description: 'Write down what went wrong each week, and mend it while the trial runs.',
    },
    'document-success-stories': {
      name: 'Write up what worked',
      short: 'Document successes',
      description: 'One page per trial, with figures and a name that others trust.',
    },
    'gauge-internal-resources': {
      name: 'Count your own people and skills',
      short: 'Gauge resources',
      description: 'Know how many customers you could serve next year, and what would break first.',
    },
    'weigh-core-and-complementary-roles': {
      name: 'Decide what to do and what to leave to others',
      short: 'Weigh core roles',
      description: 'List every task from sales to support, and which of them only you can do.',
    },
    'evaluate-scaling-potential': {
      name: 'Compare industries for room to grow',
      short: 'Evaluate potential',
      description: 'Look at several industries, and at how many customers each could bring.',
    },
    'assess-target-segment': {
      name: 'Study the chosen customer group',
      short: 'Assess target segment',
      description: 'Find out its pains, its suppliers, and which systems you must fit in with.',
    },
    'identify-industry-partners': {
      name: 'Find partners in that industry',
      short: 'Identify partners',
      description: 'Score possible partners on fit, reach, service network and how you get along.',
    },
    'secure-partnership-agreements': {
      name: 'Sign agreements with partners',
      short: 'Secure agreements',
      description: 'Put shared goals, prices and duties in a contract with the right firms.',
    },
    'define-complementary-roles': {
      name: 'Settle who does what',
      short: 'Define roles',
      description: 'Name the partner for sales, start-up and support, and what you no longer do.',
    },
    'design-partner-quality-and-upskilling': {
      name: 'Train partners and check their work',
      short: 'Partner quality',
      description: 'Agree how good is good enough, watch it, and teach what is missing.',
    },
    'align-on-partner-feedback': {
      name: 'Improve with what partners tell you',
      short: 'Align on feedback',
      description: 'Ask partners on fixed dates what customers miss, and act on it.',
    },
    'manage-partner-satisfaction': {
      name: 'Keep partners satisfied',
      short: 'Partner satisfaction',
      description: 'Measure how content partners are, and settle quarrels before they grow.',
    },
    'nurture-partner-generativity': {
      name: 'Let partners build on your product',
      short: 'Partner extensions',
      description: 'Open interfaces and standard parts let others add what you never thought of.',
    },
    'map-customer-opportunities': {
      name: 'Map where you could help a customer next',
      short: 'Map opportunities',
      description: 'Draw a plan with each customer: what comes after the first solution.',
    },
    'nurture-ambassadors': {
      name: 'Win people who speak up for you',
      short: 'Nurture ambassadors',
      description: 'Find the few who see the point, and help them convince their colleagues.',
    },
    'join-innovation-projects': {
      name: 'Join development projects of large customers',
      short: 'Join innovation projects',
      description: 'Work with a leading firm early, so that what you build meets its needs.',
    },
    'establish-onboarding': {
      name: 'Set up a start-up program for new customers',
      short: 'Establish onboarding',
      description: 'Training and first steps for each customer, whatever it knows already.',
    },
    'create-customer-success-organization': {
      name: 'Build a team for customers’ results',
      short: 'Customer success team',
      description: 'Named people follow how each customer uses the solution, and step in.',
    },
    'develop-agile-adaptation-routines': {
      name: 'Make quick changes a routine',
      short: 'Agile adaptation',
      description: 'Watch for patterns in what customers ask, and change things within weeks.',
    },
    'upgrade-from-customer-data': {
      name: 'Upgrade with data from use',
      short: 'Upgrade from data',
      description: 'What customers do and say decides what the next version brings.',
    },
    'co-create-and-customize-services': {
      name: 'Develop services with customers',
      short: 'Co-create services',
      description: 'Let a customer’s next need lead to the service that you add.',
    },
    'exploit-cross-segment-synergies': {
      name: 'Carry what works to other customer groups',
      short: 'Cross-segment synergies',
      description:
        'What satisfies the hardest customers opens doors in other industries and countries.',
    },
  },
  statuses: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    done: 'Done',
    skipped: 'Skipped',
  },
  forces: ['Not felt', 'A little', 'Clearly', 'Hard', 'It stops us'],
  outcomes: {
    'sales-to-current-customers': 'Sales to current customers',
    'new-customer-segments': 'New customer groups',
    'new-regions-and-markets': 'New regions and markets',
  },
  traits: {
    'competitive-advantage': {
      name: 'Competitive advantage',
      question: 'What do you want to be better at than others?',
      ecosystem: 'The product: advanced technology, made as part of a larger offer',
      servitization: 'The service: support, and a solution that changes with the customer',
    },
    'ecosystem-role': {
      name: 'Role among other firms',
      question: 'Who answers for the whole solution?',
      ecosystem: 'Another firm; we supply a part and deliver with partners',
      servitization: 'We do; the solution is ours, and we put it together',
    },
    'customer-engagement': {
      name: 'Contact with customers',
      question: 'How close to customers do you want to be?',
      ecosystem: 'Little direct contact; a standard product that plugs in',
      servitization: 'Much contact; help tailored to all of a customer’s operations',
    },
    'priority-objective': {
      name: 'Whose feedback decides',
      question: 'Whose feedback is to decide what you develop?',
      ecosystem: 'Our partners’',
      servitization: 'Our customers’, and the data from their use',
    },
    'go-to-market': {
      name: 'Way to market',
      question: 'How are new customers to reach you?',
      ecosystem: 'Through partners who sell it with their own products',
      servitization: 'Through service that keeps customers and carries over to similar ones',
    },
    'firm-identity': {
      name: 'Who you are',
      question: 'Which way does the firm’s character point?',
      ecosystem: 'We are engineers of a product',
      servitization: 'We are helpers of our customers',
    },
    'market-conditions': {
      name: 'The market',
      question: 'Which way does your market point?',
      ecosystem: 'Many similar customers, reached through established suppliers',
      servitization: 'Few large customers, each with needs of its own',
    },
    'internal-resources': {
      name: 'Your people and money',
      question: 'Which way do your own resources point?',
      ecosystem: 'Too few people to support customers ourselves',
      servitization: 'People who can, and money for slow growth',
    },
    'existing-partnerships': {
      name: 'Partners you have',
      question: 'Which way do your present partnerships point?',
      ecosystem: 'Partners who sell already, or want to',
      servitization: 'None to speak of, but close ties with customers',
    },
  },
  leans: [
    'Clearly the first',
    'More the first',
    'In between',
    'More the second',
    'Clearly the second',
  ],
  warnings: {
    'pilots-without-contract': {
      title: 'Eternal proof of concept',
      advice:
        'Be choosy: before the next pilot, agree on a customer that is ready, a clear need and the figures that decide about the order.',
    },
    'support-crowds-out-development': {
      title: 'Support crowds out development',
      advice:
        'List the support tasks that a partner could take over, or give them to named people, so that the others can develop.',
    },
    'phase-stalled': {
      title: 'The phase stands still',
      advice: 'Pick one open activity, name a person and a date, or skip it and say why.',
    },
    'fork-stalled': {
      title: 'Still at the fork',
      advice:
        'Rate what you aim at, look at both strategies, and set a day to choose: each month here is paid for without growth.',
    },
    'both-strategies-started': {
      title: 'Two strategies at once',
      advice:
        'Weigh both, choose one, and let the other rest: a small firm seldom has people for partners and close support alike.',
    },
    'pilot-without-parameters': {
      title: 'A pilot without a yardstick',
      advice:
        'Agree in writing with the customer what is measured, and from which figure on it buys.',
    },
    'pilot-without-end': {
      title: 'A pilot without an end',
      advice: 'Set a closing date with the customer, and ask for a yes or a no on that day.',
    },
    'breadth-before-depth': {
      title: 'Breadth before depth',
      advice:
        'Get results for the customers you have first; a team that follows them up comes before new customer groups.',
    },
    'partners-not-looked-after': {
      title: 'Partners without care',
      advice:
        'Ask each partner how it goes, help with sales pitches and training, and set up one place for their feedback.',
    },
    'barrier-stays-high': {
      title: 'A barrier that stays high',
      advice:
        'Look at which symptoms were ticked each time, and choose one to work on until the next rating.',
    },
    'left-open-behind-gate': {
      title: 'Left open behind a gate',
      advice: 'Do it now or skip it with a reason, so that the list tells the truth.',
    },
  },
  refusals: {
    'gate-elsewhere': 'That gate belongs to a phase that you are not in.',
    'gate-passed': 'That gate is passed already.',
    'needs-reason': 'This needs a reason; it is kept in the log.',
    'gate-first': 'First pass the readiness gate, then choose a strategy.',
    'same-strategy': 'That strategy is chosen already.',
    'unknown-pilot': 'The log has no such pilot.',
    'pilot-ended': 'That pilot has ended already.',
    'too-early': 'That day is earlier than what it builds on.',
    'too-late': 'That day is later than what builds on it.',
    'unknown-event': 'The log has no such entry before this one.',
    'already-undone': 'That entry is taken back already.',
  },
  cases: {
    alfa: {
      name: 'Alfa',
      industry: 'manufacturing',
      offering: 'software for making to order in quantity',
    },
    beta: { name: 'Beta', industry: 'mining', offering: 'data made visible and easy to manage' },
    gamma: {
      name: 'Gamma',
      industry: 'mining',
      offering: 'software that spots deviations and warns',
    },
    delta: {
      name: 'Delta',
      industry: 'process industry',
      offering: 'systems that exchange and handle plant information',
    },
  },
  cite: 'Garcia Martin et al. 2025',
  scope: 'The study rests on 4 firms of 4 to 14 people that sell digital solutions to industry.',
};
