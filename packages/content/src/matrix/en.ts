import type { MatrixWords } from './words.ts';

export const en: MatrixWords = {
  dimensions: {
    'digital-service-maturity': {
      name: 'Digital service maturity',
      short: 'Digital services',
      description:
        'How far you have come from selling machines and parts to also selling services that run on data.',
    },
    'ecosystem-involvement': {
      name: 'Ecosystem involvement',
      short: 'Partners',
      description:
        'How closely you work with the firms and organizations that can help you sell and deliver abroad.',
    },
  },
  phases: {
    'digital-awareness': {
      name: 'Digital awareness',
      short: 'Digital awareness',
      description:
        'The firm takes stock of its skills and systems, buys its first sensors and begins to read the data.',
    },
    'digital-service-innovation': {
      name: 'Digital service innovation',
      short: 'Service innovation',
      description:
        'The firm sells its first digital services, such as remote support, and exports them with its products.',
    },
    'digital-service-mass-customization': {
      name: 'Digital service mass customization',
      short: 'Mass customization',
      description:
        'The firm builds services from standard blocks and fits them quickly to different industries.',
    },
    'ecosystem-knowledge-synergy': {
      name: 'Ecosystem knowledge synergy',
      short: 'Knowledge synergy',
      description:
        'The firm collects facts about markets abroad, compares possible partners and learns what each one knows.',
    },
    'ecosystem-integration': {
      name: 'Ecosystem integration',
      short: 'Integration',
      description:
        'The firm signs agreements, meets its partners on fixed dates and settles how to work with rivals.',
    },
    'ecosystem-value-co-creation': {
      name: 'Ecosystem value co-creation',
      short: 'Value co-creation',
      description:
        'The firm wins others over to a shared offer, is open with them and develops new services jointly.',
    },
  },
  activities: {
    'assess-digital-readiness': {
      name: 'Assess your digital readiness',
      question: 'How do you judge your own digital skills and systems?',
      description: 'Knowing your gaps first keeps you from buying tools that nobody can use.',
      anchors: [
        'So far, nobody has looked at what we have or lack',
        'Gaps come up in meetings, and none are written down',
        'Part of the firm, or all of it, has been checked in writing',
        'Each year, a check of the whole firm ends in a to-do list',
        'An outsider joins the yearly check; each gap gets an owner and a budget',
      ],
    },
    'invest-in-digital-technologies': {
      name: 'Invest in digital technology',
      question: 'How do you pay for sensors and connected machines?',
      description: 'Sensors and connections collect the facts that every later service lives on.',
      anchors: [
        'Money goes to machines and tools, none to sensors or data yet',
        'We have asked for quotes or borrowed a sensor, and bought nothing',
        'Sensors or modems are bought case by case, a machine or two at a time',
        'There is a yearly budget line, and most new machines go online',
        'A three-year plan ranks projects by payback; all new machines go online',
      ],
    },
    'develop-monitoring-analytics': {
      name: 'Monitor machines and analyze their data',
      question: 'What do you do with data from machines in use?',
      description: 'Data pays once someone reads it and acts, however far away the machine stands.',
      anchors: [
        'Whatever our machines record stays inside them, unread',
        'Someone reads logs by hand, mostly after a breakdown',
        'A dashboard or alarm is on trial, on one machine or a few',
        'A named person watches most connected machines and acts on alarms',
        'Most faults are warned of beforehand, and we count the false alarms',
      ],
    },
    'create-value-adding-digital-services': {
      name: 'Create digital services that customers value',
      question: 'Which digital services do customers buy from you?',
      description:
        'Remote support or monitoring becomes a business when it saves customers time and has a price.',
      anchors: [
        'None, and none discussed: we sell machines, parts and repair hours',
        'Nothing is sold yet; we help by video for free or try ideas on customers',
        'One service, such as remote support, is on trial with a few customers',
        'At least one has a price and a contract, and customers pay every year',
        'They bring in over a tenth of our sales, and most contracts are renewed',
      ],
    },
    'develop-international-product-service-offerings': {
      name: 'Sell product and digital service together abroad',
      question: 'How do you sell product and service together abroad?',
      description:
        'A machine that comes with remote service ties you to a customer abroad far better than the machine alone.',
      anchors: [
        'We export nothing, or products without any service',
        'When a foreign customer asks, we work out a service quote',
        'In a first country, we sell machine and remote service as a package',
        'In two or more countries, we sell a package with fixed prices and terms',
        'Most export orders, from five or more countries, include a service package',
      ],
    },
    'take-modular-service-approach': {
      name: 'Build services from standard blocks',
      question: 'How do you put a new service together?',
      description: 'With blocks made once and used often, the tenth customer costs less to serve.',
      anchors: [
        'Each one is made from scratch, or we have none yet',
        'Pieces of old jobs are copied, as far as someone remembers them',
        'A first service has been split into blocks with set content and price',
        'Most services are built from a written list of standard blocks',
        'Adding a service takes days, since nearly all its blocks exist already',
      ],
    },
    'configure-product-service-digital-modules': {
      name: 'Configure product, service and software as one offer',
      question: 'How do you fit product, service and software into one offer?',
      description:
        'Combinations tested beforehand let you answer each customer fast, and even promise a result.',
      anchors: [
        'We quote the product; anything else is a separate matter',
        'An engineer works out every combination by hand',
        'On a few quotes, we have tried a sheet of options that fit together',
        'A tool or price sheet holds all tested options; a quote takes a day',
        'With tested options, we sign contracts that promise uptime or output',
      ],
    },
    'customize-for-customer-and-industry-segments': {
      name: 'Tailor services to customer groups and industries',
      question: 'How do your services differ from one industry to another?',
      description: 'What works in a sawmill may work in a mine, once you know what has to change.',
      anchors: [
        'Customers are not grouped: same service for all, or each one unique',
        'Wishes of sawmills, mines or workshops are noted, no versions yet',
        'One customer group has a version of its own, on trial or sold',
        'Two or more industries have their own version, price and reference site',
        'Every other year we enter a new industry, mostly by changing settings',
      ],
    },
    'gather-global-market-knowledge': {
      name: 'Gather knowledge of markets abroad',
      question: 'How do you learn about markets abroad?',
      description:
        'Trade agencies, customers and seasoned exporters can tell you what a market needs before you spend on it.',
      anchors: [
        'News of foreign markets reaches us by chance',
        'We read reports and have talked to a support organization',
        'We have visited a market or two, and the findings are on file',
        'A named person collects market facts for a review every quarter',
        'Partners’ monthly reports join our quarterly review and have changed plans',
      ],
    },
    'assess-potential-partners': {
      name: 'Assess potential partners',
      question: 'How do you choose partners for sales abroad?',
      description:
        'Many firms could sell or support your offer; few have the reach, the skills and a reason of their own.',
      anchors: [
        'No list exists; whoever turns up may become a partner',
        'A few names are known, from fairs or through customers',
        'At least two candidates have been compared on written criteria',
        'All candidates are scored on reach, skills and what they want from us',
        'We rescore partners yearly, and have added or replaced at least one',
      ],
    },
    'identify-knowledge-complementarities': {
      name: 'Find where partners’ knowledge adds to yours',
      question: 'How do you find out what a partner knows that you do not?',
      description: 'A partner is worth most where each of you knows what the other does not.',
      anchors: [
        'Our know-how has not been compared with anyone else’s',
        'It is talked over at lunch or at a fair, with nothing on paper',
        'With a partner or two, we have listed who knows what',
        'Joint quotes draw on a who-knows-what list of all main partners',
        'After each joint project, we revise who knows what and train each other',
      ],
    },
    'formalize-collaboration': {
      name: 'Put partnerships in writing',
      question: 'What have you put in writing with your partners?',
      description:
        'A signed agreement says who does what, and outlives the people who first shook hands.',
      anchors: [
        'Orders and invoices only; the rest is a handshake',
        'We have a letter of intent or a draft, but no signed contract',
        'Some partners have signed, for a project, a trial year or longer',
        'All main partners have signed on roles, data ownership and payment',
        'Contracts run for years and share income, and some have been renewed',
      ],
    },
    'develop-coordination-routines': {
      name: 'Set routines for working with partners',
      question: 'How do you keep work with partners in step?',
      description:
        'Fixed meetings and shared lists keep work moving between firms, languages and time zones.',
      anchors: [
        'We call each other when something has gone wrong',
        'One of us keeps in touch now and then, by phone and email',
        'A regular meeting with minutes is on trial with one partner',
        'Each main partner has meeting dates, a contact and a shared task list',
        'One ticket system serves all partners, and response times are measured',
      ],
    },
    'align-coopetition': {
      name: 'Work with rivals on clear terms',
      question: 'How do you deal with a rival who could also be a partner?',
      description:
        'A firm can be your rival on one job and your partner on the next, within competition law.',
      anchors: [
        'Competitors stay competitors; we have named none to work with',
        'We talk at fairs and have named one we could work with',
        'A joint bid or delivery with a competitor has been tried',
        'Joint jobs recur, with written rules on what is shared and what is secret',
        'A depot, service crew or data standard is run jointly with a competitor',
      ],
    },
    'use-value-proposition-for-ecosystem-formation': {
      name: 'Show partners what they gain with you',
      question: 'How do you show other firms what they gain by joining you?',
      description:
        'Firms join when they see, in figures, what you can win together and none can win alone.',
      anchors: [
        'We have not asked ourselves what others would gain',
        'We can say it in a meeting, but have shown no page with figures',
        'Some firms have seen a page with figures; one at most has joined',
        'Two or more firms joined after seeing our case in figures',
        'Firms ask to join, and partners present the shared offer themselves',
      ],
    },
    'build-synergetic-trustful-relationships': {
      name: 'Build open, trusting relationships',
      question: 'How open are you and your partners with each other?',
      description:
        'Firms that are open about plans, data and mistakes dare to take on bigger things together.',
      anchors: [
        'Each side tells what the order requires and no more',
        'Plans are shared with a contact we happen to know well',
        'One partner sees our data and mistakes, and shows us theirs',
        'Main partners see live data, and bad news is told within days',
        'Partners rate our openness yearly, and a rule splits the cost of mistakes',
      ],
    },
    'develop-co-creation-routines': {
      name: 'Make joint development a routine',
      question: 'How do you develop new services with partners and customers?',
      description: 'Agreed steps turn one lucky project into the next one, and into new countries.',
      anchors: [
        'We develop on our own, if at all, and show the result',
        'Partners and customers are asked for their opinion on the way',
        'At least one joint project has had people and money from both sides',
        'Joint projects follow agreed steps, from idea list to shared income',
        'Each year, a joint team launches a service in another country',
      ],
    },
  },
  levels: ['Not started', 'Exploring', 'Piloting', 'Established', 'Leading'],
  unknown: 'Don’t know',
  paths: {
    innovation: 'Innovation path',
    ecosystem: 'Ecosystem path',
    scaling: 'Scaling path',
  },
  cells: {
    '1-1': 'Firms here sell products, try their first sensors and get to know markets abroad.',
    '1-2':
      'Firms here reach markets abroad through signed partners; digital services are still simple or free.',
    '1-3':
      'Firms here plan and develop jointly with partners, yet their own digital services are still basic.',
    '2-1':
      'Firms here have a few customers who pay for remote support; partners abroad are still looked for.',
    '2-2':
      'Firms here sell product and digital service as packages abroad, through partners under contract.',
    '2-3':
      'Firms here invent and sell new services with partners, yet each one is still largely made by hand.',
    '3-1': 'Firms here tailor services quickly from standard blocks, mostly for markets they know.',
    '3-2':
      'Firms here tailor services to several industries, and contracted partners take them abroad.',
    '3-3': 'Firms here tailor services with partners and launch them in one country after another.',
  },
  cite: {
    'kolagar-2022': 'Kolagar et al. 2022',
    'reim-2022': 'Reim et al. 2022',
    'ciasullo-2021': 'Ciasullo et al. 2021',
    'garcia-martin-2025': 'Garcia Martin et al. 2025',
    'sjodin-2020': 'Sjödin et al. 2020',
  },
  scope: {
    'kolagar-2022':
      'Interviews with 26 small and mid-sized industrial firms in Sweden and Finland, six of them in depth.',
  },
};
