export const matcher = {
  nav: 'Challenges',
  title: 'What holds you back abroad, and what helps?',
  description:
    'Pick what holds your firm back abroad and get a short plan of digital activities, each with its reason and its evidence, and a plain word where research knows no digital remedy.',
  contents: {
    match: 'Your challenges',
    services: 'Our help',
    research: 'Research',
    'your-data': 'Your data',
  },
  colophon:
    'Norrland Export and its services are invented to demonstrate Servitization Kit. It is no agency and gives no advice. The study is real.',

  opening: {
    heading: 'What holds you back abroad, and what helps?',
    lead: 'Pick the challenges that you know from your own sales. You get up to three digital activities to begin with, and hear it plainly where nothing digital is known to help.',
    begin:
      'It takes a minute. If you have done the <a href="/">self-assessment</a>, it suggests where to look first.',
  },
  match: {
    heading: '21 challenges, 21 activities',
    text: 'Here you pick what holds you back, and see what answers it. The list is drawn by a script that has not run in this browser. <a href="https://doi.org/10.1016/j.jik.2022.100199">The study</a> goes through the challenges and the activities in words, and it is free to read.',
    freight: 'Ask our market desk about freight',
  },
  three: {
    heading: 'Three activities, not thirteen',
    text: [
      'A firm of twelve has one person for everything that is not production. Ask that person for a website, a customer system and a sensor project in the same spring, and you get three beginnings.',
      'So the plan stops at three unless you say otherwise. It takes the activities that together answer most of what hurts you, and leaves out what would only help a little more. One activity often answers several challenges. Being found in a search engine helps against being unknown, and also when you look for the first customer.',
      'Mark what you keep, what runs already and what is not for you. The plan fills the gap with the next best.',
    ],
  },
  noApp: {
    heading: 'Where no app helps',
    text: [
      'Freight from Kiruna costs what it costs. Rules and taxes differ at every border, and a public project can end before your first order. For these the study names no digital remedy, and the list does not make one up. They are still worth ticking. Then you see what you are left with, and can talk to somebody about it.',
      'On freight, our <a href="/#market-desk">market desk</a> knows who shares containers. On rules, the <a href="/#contract-clinic">contract clinic</a> does.',
    ],
  },
  help: {
    heading: 'Where we can help',
    visibility: {
      heading: 'Search clinic',
      order: 'Come to our search clinic',
      text: [
        'Bring your website and the country. In two hours we look up, with you, what customers there type in, and which page of yours should answer it.',
      ],
    },
    pool: {
      heading: 'A colleague to share',
      order: 'Share a digital colleague',
      text: [
        'Four firms, one person who knows data, a day a week each. We find the firms and write the contract.',
        'Our other services stand <a href="/#services">on the first page</a>.',
      ],
    },
  },
  research: {
    heading: 'What the research says, and where it stops',
    text: [
      'The challenges and activities come from talks with 29 small and medium-sized firms in rural Sweden and Finland. A solid line means that a firm tells of the effect, or that the authors state it as fact. A dashed one means that it may help, and a dotted one is our reading: the study names the activity, and we tie it to the challenge.',
      'None of this measures how much an activity brings in. The points, the effort and the choice of three belong to Servitization Kit, the toolkit behind this page.',
    ],
  },
  data: {
    heading: 'Your data',
    text: [
      'What you pick, and what you decide about the activities, is kept in this browser, in the same document as your <a href="/#your-data">self-assessment</a>. None of it is sent.',
    ],
  },
};
