import type { ChoiceWords } from './words.ts';

export const en: ChoiceWords = {
  questions: {
    'offering-uniqueness': {
      short: 'Uniqueness of your offer',
      question: 'How hard would your offer be to replace?',
      anchors: [
        'Many firms sell much the same, and price decides most orders',
        'A few details differ, yet buyers still compare us on price',
        'Some customers choose us for one function that others lack',
        'Most orders come without a rival quote; one or two firms come close',
        'Nobody else has it: patents, data or know-how took us years to build',
      ],
      high: 'Few firms offer what you offer',
      low: 'Many firms offer much the same',
    },
    'investment-capacity': {
      short: 'Money to invest',
      question: 'How much could you invest over the next two years?',
      anchors: [
        'Daily costs take all we earn, and a bank would say no',
        'One small project a year fits in, paid from what comes in',
        'With a loan or a grant, one larger project is affordable',
        'Two years of development and travel are set aside or agreed',
        'Owners or investors have signed for several years, losses included',
      ],
      high: 'There is money to invest',
      low: 'There is little money to invest',
    },
    'risk-appetite': {
      short: 'Willingness to take risks',
      question: 'How big a setback abroad would the owners accept?',
      anchors: [
        'None: a plan that could end in a loss is turned down',
        'Trials may fail if they cost less than a month’s profit',
        'Half a year’s profit may go into something that might not work',
        'One bad year is fine for a market that could double our sales',
        'It is minuted that much of the firm’s value may be put at stake',
      ],
      high: 'The owners accept a big setback',
      low: 'The owners want to keep losses small',
    },
    'competitive-urgency': {
      short: 'Pressure from rivals abroad',
      question: 'How hard do rivals press into markets that you want?',
      anchors: [
        'No rival is known to sell services like ours in other countries',
        'Prototypes are shown at fairs, and nobody has bought one so far',
        'A first rival has customers in a country where we want to sell',
        'Several sell there, and we have lost an order to them this year',
        'Customers there sign for years, and most will be taken in two years',
      ],
      high: 'Rivals are moving into your markets',
      low: 'Rivals abroad are far off',
    },
    ambidexterity: {
      short: 'Room for two big efforts at once',
      question: 'How many big efforts can you run side by side?',
      anchors: [
        'None: daily orders take all our time, and development waits',
        'One at a time, with the same two or three people in each',
        'A second, smaller one can run if its leader has days set aside',
        'Two teams with a leader each have finished projects side by side',
        'Services and partners each have a team and a budget of their own',
      ],
      high: 'Your team can run two big efforts at once',
      low: 'Your team cannot run two big efforts at once',
    },
    'inhouse-digital-capability': {
      short: 'Digital skills of your own',
      question: 'Which digital work can your own people do?',
      anchors: [
        'Office software is as far as we go; a supplier does all the rest',
        'One person keeps the systems going and buys in programming',
        'A developer or two look after software that others designed',
        'Our own team builds and runs software that customers use daily',
        'Software, data and security have their own staff and monthly releases',
      ],
      high: 'Your own people build software',
      low: 'Few of your people build software',
    },
    'partner-reliance': {
      short: 'Need for partners',
      question: 'How much do your sales abroad hang on other firms?',
      anchors: [
        'Not at all: we find, supply and support every customer ourselves',
        'Agents pass on a name now and then, and we do the rest alone',
        'Around half of what we sell, or could sell, abroad needs a partner',
        'Most customers abroad can be reached or served only through others',
        'Every sale needs one: ours is built into other firms’ machines',
      ],
      high: 'Your sales abroad need partners',
      low: 'You can sell abroad without partners',
    },
    'partner-access': {
      short: 'Partners within reach',
      question: 'Which firms that sell abroad do you know well?',
      anchors: [
        'We could not name one that would take our call',
        'There is a name or two from fairs; we have met once at most',
        'With one of them we have done a job or exchanged plans',
        'Two or more have tried our product and are discussing terms',
        'A firm with dealers in ten countries or more sells with us already',
      ],
      high: 'You know firms that sell abroad',
      low: 'You know few firms that sell abroad',
    },
    'support-organization-access': {
      short: 'Help from support organizations',
      question: 'What help do trade agencies and the like give you?',
      anchors: [
        'As far as we know, no agency, chamber or cluster could help us',
        'Newsletters arrive, and we have asked for nothing so far',
        'An adviser knows our firm and has answered a question or two',
        'This year they arranged a market visit for us, or paid part of it',
        'A named adviser works on our plan with us and opens doors abroad',
      ],
      high: 'Support organizations help you',
      low: 'You get little help from support organizations',
    },
    'domestic-market-strength': {
      short: 'Strength at home',
      question: 'How well do sales at home carry your firm?',
      anchors: [
        'They do not cover our costs, or there is no market here',
        'Costs are covered in good years, with little growth in sight',
        'Steady customers keep the business going, with little left over',
        'Each year leaves a profit, and some of it goes into development',
        'We are the first choice here, and customers pay for new services',
      ],
      high: 'Sales at home carry your firm',
      low: 'Sales at home hardly carry your firm',
    },
  },
  paths: {
    innovation: {
      criteria: {
        'inhouse-digital-capability': {
          for: 'Your own people can build digital services',
          against: 'Few of your people can build digital services',
        },
        'domestic-market-strength': {
          for: 'Sales at home can pay for development',
          against: 'Sales at home are too weak to pay for development',
        },
        'digital-awareness': {
          for: 'You already work with sensors and data',
          against: 'Work with sensors and data has hardly begun',
        },
        'partner-reliance': {
          for: 'You can sell without partners for now',
          against: 'You need partners to reach customers',
        },
        'competitive-urgency': {
          for: 'No rival hurries you, so services can come first',
          against: 'Rivals may not leave you the time',
        },
        ambidexterity: {
          for: 'Services first is one effort at a time, as your team needs',
          against: 'Your team could look for partners meanwhile',
        },
        'partner-access': {
          for: 'You know few partners yet, and strong services attract them',
          against: 'Partners within reach would have to wait',
        },
        'investment-capacity': {
          for: 'One effort at a time goes easy on your budget',
          against: 'Your budget would carry more than services alone',
        },
        'risk-appetite': {
          for: 'Customers you know keep the risk low',
          against: 'You would take more risk than this path asks for',
        },
      },
      needs: [
        'A few customers at home who try new services with you',
        'Someone who builds and runs software, hired or your own',
        'Income that carries you while sales abroad stay small',
      ],
      waits:
        'Contracts with partners and more countries wait until your services are quick to tailor.',
    },
    ecosystem: {
      criteria: {
        'partner-reliance': {
          for: 'Your way to customers leads through partners anyway',
          against: 'You do not need partners to reach customers',
        },
        'partner-access': {
          for: 'You know firms that could sell for you abroad',
          against: 'You know few firms that could sell for you abroad',
        },
        'support-organization-access': {
          for: 'Support organizations can open doors for you',
          against: 'No support organization opens doors for you yet',
        },
        'ecosystem-knowledge-synergy': {
          for: 'You already gather facts on markets and partners abroad',
          against: 'You have few facts on markets and partners abroad',
        },
        'inhouse-digital-capability': {
          for: 'Partners can bring the digital skills that you lack',
          against: 'Your own people could build services without waiting',
        },
        ambidexterity: {
          for: 'Partners first is one effort at a time, as your team needs',
          against: 'Your team could build services meanwhile',
        },
        'investment-capacity': {
          for: 'Selling through others goes easy on your budget',
          against: 'Your budget would carry more than partners alone',
        },
        'domestic-market-strength': {
          for: 'There is little to wait for at home',
          against: 'Sales at home could pay for services first',
        },
        'risk-appetite': {
          for: 'Partners share the risk with you',
          against: 'You would take more risk than partners leave you',
        },
      },
      needs: [
        'A simple digital service that others can sell and install',
        'A gap in a larger firm’s range that your offer fills',
        'Someone whose job it is to look after partners',
      ],
      waits: 'More advanced services of your own wait until you develop together with partners.',
    },
    scaling: {
      criteria: {
        'offering-uniqueness': {
          for: 'Few firms offer what you offer',
          against: 'Others offer much the same and could follow',
        },
        'investment-capacity': {
          for: 'There is money for both efforts',
          against: 'There is too little money for both efforts',
        },
        ambidexterity: {
          for: 'Your team can run both efforts at once',
          against: 'Your team cannot run both efforts at once yet',
        },
        'risk-appetite': {
          for: 'The owners accept that a lot could be lost',
          against: 'The owners want to keep losses small',
        },
        'competitive-urgency': {
          for: 'Rivals are moving, so speed pays',
          against: 'Rivals are far off, so speed buys you little',
        },
        'inhouse-digital-capability': {
          for: 'Your own people can build services fast',
          against: 'Others would have to build your services',
        },
        'partner-access': {
          for: 'Partners with sales abroad are within reach',
          against: 'Partners would have to be found first',
        },
        'digital-awareness': {
          for: 'Work with sensors and data is under way',
          against: 'First steps with sensors and data are still ahead',
        },
        'ecosystem-knowledge-synergy': {
          for: 'Markets and partners abroad are known well enough to start',
          against: 'Markets and partners abroad are still little known',
        },
      },
      needs: [
        'An offer that rivals cannot copy quickly',
        'Money that is agreed for several years, losses included',
        'Two teams, one for services and one for partners',
      ],
      waits: 'Neither services nor partners wait; other plans of the firm have to.',
    },
  },
};
