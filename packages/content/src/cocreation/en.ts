import type { CocreationWords } from './words.ts';

export const en: CocreationWords = {
  teams: {
    'digitalization-steering': {
      name: 'Digitalization steering',
      description: 'Managers of both firms, who choose what to work on and pay for it.',
      principle: 'Invests step by step',
    },
    'agile-development': {
      name: 'Agile development',
      description: 'Developers of both firms, who try out and build.',
      principle: 'Builds in sprints',
    },
    'operational-implementation': {
      name: 'Operational implementation',
      description: 'Technicians and users, who bring it into daily work.',
      principle: 'Learns by doing',
    },
  },
  phases: {
    'identify-needs': {
      name: 'Identify needs',
      description: 'Find out together what hurts, before anybody talks of technology.',
    },
    'prioritize-value': {
      name: 'Prioritize value',
      description: 'Pick the few needs whose answer is worth more than it costs.',
    },
    'develop-micro-services': {
      name: 'Develop micro-services',
      description: 'Build the smallest service that does one thing well.',
    },
    'implement-micro-services': {
      name: 'Implement micro-services',
      description: 'Bring it into use, and change it while people use it.',
    },
    'evaluate-benefits': {
      name: 'Evaluate benefits',
      description: 'Look at what it brought, and begin the next round with that.',
    },
  },
  activities: {
    'define-digitalization-goals': {
      name: 'Define digitalization goals',
      description: 'Agree on what both firms want from it, and what each puts in.',
    },
    'assess-digitalization-opportunities': {
      name: 'Assess opportunities',
      description: 'Walk through the customer’s work and list where data could help.',
    },
    'express-operational-needs': {
      name: 'Express operational needs',
      description: 'Let those who run the machines say what stops them.',
    },
    'select-digitalization-opportunities': {
      name: 'Select opportunities',
      description: 'Choose one need at a time by what it brings and costs.',
    },
    'design-micro-service-concepts': {
      name: 'Design concepts',
      description: 'Sketch a service with only the functions that bring value.',
    },
    'review-micro-service-concepts': {
      name: 'Review concepts',
      description: 'Have users say what it would take to work with it.',
    },
    'prioritize-development-resources': {
      name: 'Prioritize resources',
      description: 'Give people and money to what was selected, and take them from the rest.',
    },
    'design-micro-service-solutions': {
      name: 'Design solutions',
      description: 'Build in short rounds, and show what there is after each.',
    },
    'assess-micro-service-solutions': {
      name: 'Assess solutions',
      description: 'Test it where it will be used, and say what is missing.',
    },
    'govern-implementation': {
      name: 'Govern implementation',
      description: 'Clear the way at both firms, and settle who pays for what.',
    },
    'improve-micro-service-solutions': {
      name: 'Improve solutions',
      description: 'Mend what users stumble over while it is being brought in.',
    },
    'develop-operational-capabilities': {
      name: 'Develop capabilities',
      description: 'Train people and change routines so that it gets used.',
    },
    'monitor-performance': {
      name: 'Monitor performance',
      description: 'Compare the measures with their targets, and decide what follows.',
    },
    'seek-value-expansion': {
      name: 'Seek more value',
      description: 'Ask what else the same data and modules could do.',
    },
    'capture-operational-learning': {
      name: 'Capture what was learned',
      description: 'Write down what worked, what didn’t, and what is needed next.',
    },
  },
  causeGroups: {
    'overestimated-revenue': 'Revenue is overestimated',
    'delivery-cost-surprises': 'Delivery costs surprise',
  },
  causes: {
    cannibalization: {
      name: 'The new service eats old sales',
      description: 'Fewer breakdowns mean fewer spare parts and repairs to sell.',
    },
    'price-above-perceived-value': {
      name: 'The price exceeds the value seen',
      description: 'Customers pay for functions that they don’t use.',
    },
    'hard-to-scale-customization': {
      name: 'Customization is hard to scale',
      description: 'What is made for one customer can’t be sold to the next.',
    },
    'new-capability-costs': {
      name: 'New skills cost more',
      description: 'Technicians and sellers have to learn what is no part of their day yet.',
    },
    'opportunistic-customer-behavior': {
      name: 'Customers stretch the terms',
      description: 'Who pays for results and not for use may use it harder.',
    },
    'maintenance-and-updates': {
      name: 'Maintenance and updates pile up',
      description: 'Software and sensors need care for as long as they are in use.',
    },
  },
  results: { customized: 'Customized', modular: 'Modular', scalable: 'Scalable' },
  decisions: { proposed: 'Proposed', selected: 'Selected', stopped: 'Stopped', scaled: 'Scaled' },
  leads: { keep: 'Keep doing this', change: 'Do this differently', need: 'A need for next time' },
  warnings: {
    'cost-outruns-evidence': {
      title: 'Cost outruns the evidence of value',
      advice:
        'Put no more money in before a customer shows what it brings. Stop one, or shrink it.',
    },
    'no-evidence-in-evaluation': {
      title: 'Evaluated without evidence',
      advice: 'Measure one thing that the customer pays for, and compare it with a target.',
    },
    'used-without-estimate': {
      title: 'In use without an estimate',
      advice: 'Estimate it roughly: a low, a likely and a high figure are enough.',
    },
    'too-much-at-once': {
      title: 'Too much at once',
      advice: 'Finish a few before you select more. Small steps one after the other cost less.',
    },
    'team-is-late': {
      title: 'A team is late',
      advice: 'Ask what is in the way, and agree on another day or another team.',
    },
  },
  refusals: {
    'unknown-service': 'This micro-service is not on the board.',
    'unknown-kpi': 'This measure is not on the card.',
    stopped: 'It is stopped; select it again first.',
    'same-phase': 'It is in this phase already.',
    'same-decision': 'That was decided before.',
    'needs-reason': 'This needs a reason.',
    'other-cycle': 'Cycles follow one another.',
    'before-start': 'It was not on the board in that cycle yet.',
    'unknown-event': 'What is to be taken back is not in the log.',
    'already-undone': 'It was taken back before.',
  },
  cases: {
    r1: 'construction equipment, for a mine',
    r2: 'power and automation, for an energy firm',
    r3: 'mining equipment, for a mine',
    r4: 'telecom equipment, for a telecom operator',
  },
  cite: 'Sjödin et al. 2020',
  scope: 'It rests on 4 pairs of a provider and its customer in Sweden, mostly large firms.',
};
