export const tracker = {
  nav: 'Scaling',
  title: 'Your pilots work. Why does nobody buy?',
  description:
    'A log of pilots, barriers and sales that shows where a small firm stands on the way from trial to market, warns when trials repeat without a contract, and helps choose between two ways to grow.',
  contents: {
    log: 'The log',
    pilots: 'Pilots',
    services: 'Our help',
    research: 'Research',
    'your-data': 'Your data',
  },
  colophon:
    'Norrland Export, its services and Norrlys Analytics are invented to demonstrate Servitization Kit. It is no agency and gives no advice. The study is real.',

  opening: {
    heading: 'Your pilots work. Why does nobody buy?',
    lead: 'A small firm can run trials for years, and every one goes well. Write down what happens, a line at a time, and you see it coming: the third trial without a contract, the phase that stands still, the support that eats the developers.',
    begin:
      'Below are two years of an invented firm, Norrlys Analytics, which counts what stops a sawmill. Read how it went, then begin with your own.',
  },
  whose: {
    label: 'Whose log',
    example: 'The example: Norrlys Analytics',
    own: 'Start your own',
  },
  shown: {
    heading: 'One phase of trials, then one of two ways',
    text: 'Here a firm logs its pilots, what it has done and what came of it. The log is drawn by a script that has not run in this browser. In short: choose trials with care, find out whether you are ready, and then grow either through partners or by looking after customers closely. <a href="https://doi.org/10.1177/00081256251374721">The study</a> tells of both.',
  },
  pilots: {
    heading: 'Before the next pilot, three questions',
    text: [
      'Is this customer ready, or only curious? Which problem goes away, and who owns it? Which figure decides, and what happens on the day it is reached? If one of these has no answer, the trial will be pleasant and the invoice will not come.',
      'So the log asks for the customer, the need and what is measured. You can leave the last one empty. It will tell you what it thinks of that.',
    ],
  },
  oneWay: {
    heading: 'Partners or close support, not both at once',
    text: [
      'One way to grow is a product that others build into theirs and sell. The other is to stay with a few customers and grow as they do. Both have worked for firms of seven people. Half of each seldom does, since the same seven would have to train partners in the morning and answer customers in the afternoon.',
      'Rate what you aim at, and the log says which way that leans and why. You may choose the other one. You may change your mind next year, too: it asks for the reason and keeps it.',
    ],
  },
  help: {
    heading: 'Where we can help',
    review: {
      heading: 'Pilot review',
      text: [
        'Twice a year, an hour with your log and somebody who has sold to mines. Bring it as a file; we compare with last time and stop what leads nowhere.',
      ],
    },
    partners: {
      heading: 'Partners',
      text: [
        'If you grow through others, our <a href="/#partner-search">partner search</a> finds them, and the <a href="/#contract-clinic">contract clinic</a> reads what you are about to sign.',
      ],
    },
  },
  research: {
    heading: 'What the research says, and where it stops',
    text: [
      'The phases, activities and barriers come from four small firms that sell digital solutions to mines and factories, the smallest with four people. That is enough to learn from and too few to predict by.',
      'The log, the gates, the warnings and the arithmetic of the comparison belong to Servitization Kit, the toolkit behind this page. When a warning follows advice of the study, it is the threshold that is ours.',
    ],
  },
  data: {
    heading: 'Your data',
    text: [
      'Your log is kept in this browser, in the same document as your <a href="/#your-data">self-assessment</a>. None of it is sent. The example lies apart and can only be read, so the two never mix. At the end of the log you can save it as a file, and open it again here or on another computer.',
    ],
  },
};
