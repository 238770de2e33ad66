export const ecosystem = {
  nav: 'Partners',
  title: 'Which of your partners holds you back?',
  description:
    'Who a firm depends on for digital services, how well each partner fits and how well working together goes, which route suits where it starts, and reviews that lead from one round to the next.',
  contents: {
    partners: 'The partners',
    weakest: 'The weakest tie',
    services: 'Our help',
    research: 'Research',
    'your-data': 'Your data',
  },
  colophon:
    'Norrland Export, its services and Lumivisio are invented to demonstrate Servitization Kit. It is no agency and gives no advice. The study is real.',

  opening: {
    heading: 'Which of your partners holds you back?',
    lead: 'A digital service is as good as the weakest firm behind it: the sensors that arrive late, the dealer without an hour for it, the test bench that is always booked. Put your partners around your firm, say how it goes with each, and see where to begin.',
    begin:
      'Below are the partners of an invented firm, Lumivisio, in its second cycle. Read who carries and who holds back, then begin with three of your own: those whose resources you can’t do without.',
  },
  whose: {
    label: 'Whose partners',
    example: 'The example: Lumivisio',
    own: 'Start your own',
  },
  shown: {
    heading: 'Near and far, thick and thin',
    text: 'Here partners stand around your firm: the nearer, the better you fit; the thicker the tie, the better working together goes. The picture is drawn by a script that has not run in this browser. In short: a relation is as strong as the lower of the two, and weak fit comes first.',
  },
  weakest: {
    heading: 'Begin where it is stuck, not where it is pleasant',
    text: [
      'We all meet those we like to meet. A contact can be warm, quick and useless, because the two firms never wanted the same. So the fit counts as much as the work, and the lower of the two decides.',
      'Where you don’t know, leave it open. The picture then shows a span instead of a number, and says what would settle it.',
    ],
  },
  cycles: {
    heading: 'A round every few weeks',
    text: [
      'Once a month, look with your partners at what users say and what the figures show. Once a quarter, ask what you learned. What is to follow stays open until somebody has dealt with it, in the next round too.',
    ],
  },
  help: {
    heading: 'Where we can help',
    meeting: {
      heading: 'A meeting with a third party',
      text: [
        'We sit with you and one partner for two hours, rate the relation from both sides and write down what follows. If you lack a partner, our <a href="/#partner-search">partner search</a> finds one.',
      ],
    },
  },
  research: {
    heading: 'What research says',
    text: [
      'Two large manufacturers were followed on their way to digital services. One began with tools and came to services little by little; the other began with services and drew a wider circle of partners into building the digital side. Both arrived.',
      'The firms are far larger than most in the north, and smaller ones were left out of the study as not ready. Take the pattern, and check it against your own size.',
    ],
  },
  data: {
    heading: 'Your data',
    text: [
      'Partners, ratings and reviews are kept in this browser, on this device, with all else that you answer here. This page sends nothing. The example lies apart and can only be read. What you write about a partner is yours: download the file before you share your screen, and erase it on a shared computer.',
    ],
  },
};
