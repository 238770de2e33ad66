export const cocreation = {
  nav: 'Co-creation',
  title: 'Which small service comes first?',
  description:
    'A board of small digital services that a firm builds with a customer: what each of three teams owes now, what a card brings and costs, when it breaks even and how sure that is, and what one cycle teaches the next.',
  contents: {
    board: 'The board',
    small: 'Begin small',
    services: 'Our help',
    research: 'Research',
    'your-data': 'Your data',
  },
  colophon:
    'Norrland Export, its services and Lumivisio are invented to demonstrate Servitization Kit. It is no agency and gives no advice. The study is real.',

  opening: {
    heading: 'Which small service comes first?',
    lead: 'The platform that does everything is late, dear, and half of it stays unopened. A service that answers one need is in use by spring, and by summer you both know whether it was worth it.',
    begin:
      'Below is the board of an invented firm, Lumivisio, which watches board and glass for faults. Read where it stands in its third cycle, then begin with a card of your own.',
  },
  whose: {
    label: 'Whose board',
    example: 'The example: Lumivisio',
    own: 'Start your own',
  },
  shown: {
    heading: 'Five phases, three teams, one need a card',
    text: 'Here cards move through five phases, and the board says which of three teams owes the next step. It is drawn by a script that has not run in this browser. In short: pick one need, build the smallest thing that answers it, put it to use, and let what you learn decide on the next one. <a href="https://doi.org/10.1016/j.jbusres.2020.01.009">The study</a> tells of the teams and the phases.',
  },
  small: {
    heading: 'One card, one need, one customer',
    text: [
      'Write down the need in the words of whoever has it: “the fitter drives four hours to set a camera right” and not “remote services”. If you can’t say who would miss it, it is no card yet.',
      'Then put three figures to it: what a cycle of use brings, what it costs to run, what it takes to build. Guess low and high, too. The meter shows how far the two lie apart, and a guess that is honest about its width is worth more than one number to the cent.',
    ],
  },
  friday: {
    heading: 'Stopping is a result',
    text: [
      'A card that is stopped with a reason has saved you the rest of its cost. The board keeps it with that reason, so that nobody brings the same idea back in a year and calls it new.',
      'When a card has been in use for a cycle, write down what was measured and what you learned. A need that turns up there becomes the next card.',
    ],
  },
  help: {
    heading: 'Where we can help',
    first: {
      heading: 'The first afternoon',
      text: [
        'We sit down with you and one customer, from both sides somebody who decides, somebody who builds and somebody who will use it. In three hours there are five needs on cards and one that comes first. Who signs for what is a matter for our <a href="/#contract-clinic">contract clinic</a>.',
      ],
    },
  },
  research: {
    heading: 'What research says',
    text: [
      'Four suppliers and one customer of each were asked how they build digital services together. What worked was small services in short rounds, with three teams that people of both firms sit on; what did not was a grand plan whose revenue was counted too high and whose cost too low.',
      'Most of those firms are large and have a department for each team. In yours it may be the same five people, who do well to say which hat they wear. The meter, its figures and the cards are Servitization Kit’s own.',
    ],
  },
  data: {
    heading: 'Your data',
    text: [
      'Your board is kept in this browser, on this device, with all else that you answer here. None of it is sent. The example lies apart and can only be read. Figures about a customer are between you and them: download the file before you share your screen, and erase it on a shared computer.',
    ],
  },
};
