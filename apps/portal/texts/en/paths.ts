export const paths = {
  nav: 'Paths',
  title: 'Which way abroad suits your firm?',
  description:
    'Ten short questions compare three ways to sell digital services abroad for your firm, say what speaks for and against each, and turn the one you choose into a plan.',
  contents: {
    compare: 'The comparison',
    place: 'On the matrix',
    decide: 'Deciding',
    research: 'Research',
  },
  colophon:
    'Norrland Export and its services are invented to demonstrate Servitization Kit. It is no agency and gives no advice. The study and its firms are real.',

  opening: {
    heading: 'Which way abroad suits your firm?',
    lead: 'Services first, partners first, or both at once. Ten short questions show which way fits, what speaks against it, and what to do this quarter.',
    begin:
      'Your answers to the <a href="/">self-assessment</a> count here too. If you have not given them yet, start here all the same; the comparison only stays wider open.',
  },
  compare: {
    heading: 'Three paths, side by side',
    text: 'Here ten questions about your firm rank three paths and tell you why. The comparison is drawn by a script that has not run in this browser. Section 5 of <a href="https://doi.org/10.1108/JOSM-11-2020-0428">the study</a> describes the paths, and what to ask yourself stands below.',
  },
  place: {
    heading: 'Your path on the matrix',
    text: 'Here the path that you choose stands out among the three, with your firm beside it. The drawing needs the script that has not run in this browser.',
  },
  direction: {
    heading: 'From a path to a direction',
    text: [
      'Once you have chosen, the line of your path stands out in the matrix. See where your firm is beside it. Close to the line, you go on as you have begun. Far from it, the first leg of your plan leads there, and it is worth asking whether another line is nearer.',
      'The matrix fills in when you answer the <a href="/">17 questions</a>. It is the same picture there and here.',
    ],
  },
  asks: {
    heading: 'What each way asks of you',
    services: {
      heading: 'Services first',
      text: [
        'You need customers at home who pay while you develop, and people of your own who can. The danger is comfort: three good years in Sweden, and nobody abroad has heard of you.',
      ],
    },
    partners: {
      heading: 'Partners first',
      text: [
        'You need something simple that others can sell, and somebody in your firm whose job the partners are. The danger is dependence: the larger firm owns the customer, and you learn about the market from its quarterly report.',
      ],
    },
    both: {
      heading: 'Both at once',
      text: [
        'You need money that is promised for several years and two teams that do not share people. The danger is plain: half of each. If two of the three are missing, the comparison advises against it, however well the rest fits.',
      ],
    },
  },
  decide: {
    heading: 'Decide in one meeting, and write down why',
    text: [
      'Give the ten questions to two people who will disagree, such as the owner and the head of sales. Where their answers differ, talk first and answer then.',
      'Read the sentence under each path aloud. If it sounds wrong, find the answer behind it before you blame the ranking. “What would make another path fit better” shows which answer the order hangs on.',
      'Choose, and note the reason while you remember it. Give each of the next activities a name and a quarter, and take the plan home as a table or into your calendar. Changed your mind in spring? Choose again; the earlier choice and its reason are kept.',
    ],
  },
  research: {
    heading: 'What the research says, and where it stops',
    text: [
      'The three paths come from a study of 26 smaller industrial firms in Sweden and Finland. Six of them are told in depth, two for each path. Its authors rank none of the paths above the others.',
      'The ten questions, their weights and the fit are not in the study. They belong to Servitization Kit, the toolkit behind this page, which read them out of what the study tells. Nobody has tested whether firms with a better fit do better. Take the order as a well-informed colleague’s opinion.',
    ],
  },
  data: {
    heading: 'Your data',
    text: [
      'Answers, choice and plan are kept in this browser, in the same document as your <a href="/#your-data">self-assessment</a>. None of it is sent. A file that you save lies where you put it.',
    ],
  },
};
