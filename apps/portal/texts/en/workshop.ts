/** The workshop is drawn by React, which takes of these texts links and no other elements. */
export const workshop = {
  nav: 'Workshop',
  title: 'Workshop: one firm, one adviser, 17 questions',
  description:
    'A page for the meeting of a firm and its trade adviser: all 17 questions, and beside them the matrix that places the firm as they are answered.',
  contents: {
    questions: 'The questions',
    place: 'Your place',
    'your-data': 'Your data',
  },
  colophon:
    'Norrland Export and its services are invented to demonstrate Servitization Kit. It is no agency, employs no advisers and gives no advice. The study and its firms are real.',

  opening: {
    heading: '17 questions for a firm and its adviser',
    lead: 'A page for a meeting: all questions in one list, and a matrix that moves as you answer. Allow an hour. The answers take a quarter of it, the talk takes the rest.',
    begin:
      'Nobody to talk to yet? The <a href="../">self-assessment</a> has the same questions, phase by phase, and tells where they come from.',
  },
  hour: {
    heading: 'How the hour goes',
    text: [
      'The adviser reads the question, and the firm looks for the highest level that is fully true today. Ask for an example. If none comes to mind, take the level below.',
      'Put the example into the note, in the firm’s own words. In half a year you will want to read what “piloting” meant.',
      '“Don’t know” is a good answer. The firm’s area in the matrix stays wide, and you have found somebody to ask.',
    ],
    noScript:
      'Script is off in this browser, so nothing here is kept or counted. You can read the questions, print them and mark the answers on paper.',
  },
  company: 'Company',
  jump: 'In this workshop',
  back: 'Back to the questions',
  examples: {
    heading: 'Look at an example',
    text: 'Invented companies at several stages. Each has a document of its own, beside yours, where you can change whatever you like.',
    states: {
      'half-answered': 'half answered',
      uncertain: 'mostly “don’t know”',
      complete: 'all answered, in the middle',
      leading: 'all answered, far ahead',
    },
  },
  shown: {
    label: 'An example.',
    text: 'This is {name}, an invented company. Try things out; your own answers are untouched.',
    place: 'See its place',
    others: 'Other examples',
    back: 'Back to your own company',
  },
  missing: {
    label: 'The example could not be opened.',
    none: 'There is no example of that name.',
    lost: 'Its file did not arrive, or can’t be read.',
    below: 'What you see below is your own company.',
    again: 'Try again',
  },
  data: {
    heading: 'Your data',
    text: [
      'This page and the <a href="../">self-assessment</a> keep one document between them, in this browser. What you answered there stands here, and each follows the other while both are open. Nothing is sent, neither to us nor to anyone else.',
      'So sit at the firm’s computer if you can: the answers stay where they are given. At the adviser’s, empty the company field and clear all answers before you leave, or open a private window, which forgets when you close it.',
    ],
  },
};
