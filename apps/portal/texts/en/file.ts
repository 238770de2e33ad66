export const file = {
  nav: 'Your file',
  title: 'Keep what you answered, and take it to your adviser',
  description:
    'Everything that your firm answers here is one file, and it is yours: download it, go on elsewhere, compare with last year, ask your colleagues, let an adviser comment, or erase it.',
  contents: {
    yours: 'The file',
    adviser: 'With an adviser',
    services: 'Our help',
    'your-data': 'Your data',
  },
  colophon:
    'Norrland Export and its services are invented to demonstrate Servitization Kit. It is no agency and gives no advice.',

  opening: {
    heading: 'Keep what you answered, and take it to your adviser',
    lead: 'All that you answer, choose and log on these pages is one file. It lies in this browser until you take it home. Nobody has a copy unless you hand one over.',
    begin:
      'Nothing in it yet? Begin with the <a href="/">self-assessment</a>, and come back when you have something to keep.',
  },
  file: {
    heading: 'Your company file',
    text: 'Here you download, open, share and erase the file. It is drawn by a script that has not run in this browser, so there is nothing to keep yet.',
  },
  one: {
    heading: 'One file, not an account',
    text: [
      'An account is handy until you change jobs, forget the password or wonder who else can look in. A file has none of that. You name it, put it where your other papers are, and open it here on any computer, with every answer, note and choice in its place.',
      'Take a copy whenever you have worked for an hour. A browser is no archive: some of them erase what a page has stored after a week without a visit.',
      'Two of you worked on it apart? Open the colleague’s copy over yours. Where both have an answer the later one stands, and the other is listed until you have decided.',
    ],
  },
  again: {
    heading: 'Come back in a year and see what moved',
    text: [
      'Before a board meeting or a trade fair, give the day a name. Next time the file tells you how far you came, which answers changed, and whether another way abroad fits better now.',
      'It also tells two things apart that are easily mixed up: that your firm has moved, and that the rules behind the picture have. Old answers are scored once more by today’s rules, so that you don’t celebrate a change of arithmetic.',
    ],
  },
  board: {
    heading: 'A report for your board',
    text: [
      'Paper is still how many boards read. The report puts everything that you have done here on two to six pages to print or save as a PDF: where you stand, which way fits, what comes next, and what has not been assessed.',
    ],
    link: 'Open the report',
  },
  apart: {
    heading: 'Ask sales, service and IT one by one',
    text: [
      'Whoever sells sees another firm than whoever repairs. Let each answer alone, on their own screen, and send you their file. You take the answers in under a role, and get a list of the questions on which you are furthest apart. That list is an hour’s agenda.',
    ],
  },
  adviser: {
    heading: 'Before you meet an adviser',
    text: [
      'Download the file and send it the way you send other papers in confidence. The adviser opens it on this same page, to look at and not to change, writes beside your answers and sends it back. You open it and merge: the comments are in, your answers are as they were.',
      'A link works too, if the file is small. It holds everything, so treat it like the file itself. What stands after the # in an address is not sent to any server.',
    ],
  },
  help: {
    heading: 'Where we can help',
    reading: {
      heading: 'A second pair of eyes',
      text: [
        'Send us the file a week before. We read it, comment where we doubt or envy you, and talk for an hour about the three things that matter most. Afterwards we erase our copy.',
        'Our other services stand <a href="/#services">on the first page</a>.',
      ],
    },
  },
  data: {
    heading: 'Your data',
    text: [
      'The file is kept in this browser, on this device, under one entry in its storage. This page sends nothing: not when you answer, download, share or compare. There are no cookies and no tracking.',
      '“Erase everything” removes the file from this browser. Copies that you have downloaded and links that you have sent stay as they are, so think of them too. On a shared computer, erase when you leave.',
    ],
  },
};
