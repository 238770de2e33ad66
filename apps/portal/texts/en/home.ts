export const home = {
  nav: 'Self-assessment',
  title: 'Where do your digital services stand?',
  description:
    '17 questions place an industrial firm on two scales, digital service maturity and ecosystem involvement, and show three ways to sell digital services abroad.',
  contents: {
    questions: 'The questions',
    place: 'Your place',
    research: 'Research',
    'your-data': 'Your data',
  },
  colophon:
    'Norrland Export and its services are invented to demonstrate Servitization Kit. It is no agency and gives no advice. The Canadian sawmill is invented too. The study and its firms are real.',

  opening: {
    heading: 'Where do your digital services stand, and who goes abroad with you?',
    lead: '17 questions place your firm on two scales and show three ways forward. Allow 15 minutes. Your answers stay in this browser.',
    begin:
      'Answer <a href="#together">with the right people in the room</a>, or <a href="/workshop/?example=complete">look at an example company</a> first.',
  },
  questions: {
    heading: 'The 17 questions',
    text: 'Here you rate 17 activities on five levels. The form is drawn by a script that has not run in this browser. You can work on paper instead: section 4 of <a href="https://doi.org/10.1108/JOSM-11-2020-0428">the study</a> goes through the activities one by one, and it is free to read.',
  },
  place: {
    heading: 'Your place in the matrix',
    text: 'Here your answers become a place in a grid of three by three phases, with the three ways forward drawn in it. Without the script there is no drawing; section 5 of <a href="https://doi.org/10.1108/JOSM-11-2020-0428">the study</a> describes the ways in words, and a summary follows below.',
    back: 'Back to the questions',
  },
  harder: {
    heading: 'A service is harder to send abroad than a machine',
    text: [
      'A machine that you export leaves your hands. Once it runs and is paid for, most of the work lies behind you. Freight, customs and a repair agent are familiar ground.',
      'A digital service stays yours. Say that you monitor dryers for a sawmill in Canada. Somebody has to connect the sensors, keep the data flowing and answer when they stop. The service must fit machines of other makes and a control system that you did not choose. And the customer can end it next month.',
      'At home you manage much of this yourself, with partners you have known for years. Abroad, a firm of twenty is seldom on site and often asleep when the customer calls. Many try all the same, because the home market alone may never repay the cost of development.',
      'So there are two things to find out. Is the service ready for customers unlike those at home? And who will be there when you cannot?',
    ],
  },
  grow: {
    heading: 'Two things that grow',
    text: [
      'Researchers at Luleå University of Technology asked how smaller industrial firms take digital services abroad. They found two things that grow, each in three phases. Success abroad takes both, though not at the same pace. “Ecosystem” is the researchers’ word for all the firms and organizations that a service depends on.',
    ],
    maturity: {
      heading: 'Digital service maturity',
      what: 'What you have to offer',
      phases: [
        {
          name: 'Digital awareness',
          text: 'You know how digital your own firm is. You pay for sensors and connections, and begin to read what the machines report.',
        },
        {
          name: 'Digital service innovation',
          text: 'The data become a service from which the customer gains, and you sell it abroad together with the product.',
        },
        {
          name: 'Digital service mass customization',
          text: 'The service comes in modules. You put them together for one customer, or for a new industry, without starting over.',
        },
      ],
    },
    ecosystem: {
      heading: 'Ecosystem involvement',
      what: 'Who delivers it with you',
      phases: [
        {
          name: 'Ecosystem knowledge synergy',
          text: 'You learn about a market from those who work there, weigh possible partners, and find out what each knows that the other does not.',
        },
        {
          name: 'Ecosystem integration',
          text: 'Goodwill turns into agreements and regular meetings, also with a partner who competes with you elsewhere.',
        },
        {
          name: 'Ecosystem value co-creation',
          text: 'Partners gather around what the customer gains, and trust one another enough to develop and sell it together.',
        },
      ],
    },
  },
  together: {
    heading: '15 minutes, with the right people in the room',
    text: [
      'Answer together. You want the person who sells abroad, the one who looks after installed machines, the one who knows the software, and whoever decides about money. In a firm of six that may be two people.',
      'Each question offers five levels, from not started to leading. Choose the sentence that is true today and not the one planned for spring. If you disagree, take the lower level and write the reason in the note. The disagreement is often worth more than the answer.',
      'Nobody in the room can tell? Then answer “Don’t know”. It does not count as zero. The matrix shows a wider area for your firm and names the open question that would narrow it most. Ask the colleague or the partner who can tell, and come back.',
    ],
  },
  ways: {
    heading: 'Three ways forward, and no best one',
    text: [
      'The firms in the study went different ways, and its authors rank none above the others. What suits you depends on what you can move: your services, your partners or both.',
    ],
    innovation: {
      heading: 'Innovation path',
      text: 'Services first. You develop them with customers you know, until they are good enough to attract partners, and these open the wider market. A forestry supplier with 22 people built up its monitoring in Sweden; partners then took it to Japan.',
    },
    ecosystem: {
      heading: 'Ecosystem path',
      text: 'Partners first. You start abroad with a simple service and a larger firm’s sales network, and let what you learn there improve the service. A measurement firm of five built its system into a big supplier’s machines. The two went global together, and in time the small firm also sold on its own.',
    },
    scaling: {
      heading: 'Scaling path',
      text: 'Both at once. This is the fastest way and the hardest: it takes heavy investment and people for two efforts, and it may fail. It suits an offering that nobody else has. A mining software firm of 150 went this way with a large partner that sold worldwide.',
    },
    joined: [
      'Your firm may lie on none of the three lines. They are directions, and each can be joined from where you stand. Ten more questions <a href="/paths/">compare the three for your firm</a> and make a plan of the one that you choose.',
    ],
  },
  research: {
    heading: 'What the research says, and where it stops',
    text: [
      'The study rests on 40 interviews in 26 industrial SMEs in Sweden and Finland. Six are described in depth: firms of 5 to 150 people in mining, forestry, and steel and metal. They were picked because they had already come far abroad, so you will learn little here about firms that tried and gave up.',
      'It shows how firms went about it, mostly as they saw it themselves. It does not show how much a phase or a path adds to sales, and its authors warn that other regions and industries may differ.',
    ],
    scoring: {
      heading: 'The scoring is not the paper’s',
      text: [
        'The study has phases and activities, but no points. The five levels, and the rule that a phase is consolidated at 60\u00A0percent, belong to Servitization Kit, the toolkit behind this page. So does the exact place of your firm in the matrix. The three lines are drawn from the study’s text and not copied from its figure. A letter marks the line that a case firm followed, and not how far it came. Take the result as something to discuss. It is no certificate.',
      ],
    },
  },
  help: {
    heading: 'Where we can help',
    text: [
      'The matrix names the activities that come next for your firm. For some of them we have somebody who has done it before. If something else stands in your way, <a href="/matcher/">pick your challenges</a> and see which digital activities answer them. If your trials go well and nobody orders, <a href="/tracker/">keep a log of them</a>. And before you meet one of us, <a href="/file/">take your file along</a>.',
    ],
  },
  data: {
    heading: 'Your data',
    text: [
      'Your answers and notes are kept in this browser, on this device. None of it is sent, to us or to anyone else. There is no account and no tracking. Whoever uses the same browser can read them, so be careful on a shared computer.',
      '“Clear all answers” at the end of the questions takes answers and notes away. To erase every trace, clear the site data for this address in the browser’s settings. A private window forgets when you close it. Safari may erase answers by itself after seven days of use without a visit here. To keep a result, save the matrix as a picture, or <a href="/file/">take the whole file home</a>; there you can erase it, too.',
    ],
  },
};
