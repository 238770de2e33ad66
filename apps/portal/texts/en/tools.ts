/** Beside an activity that comes next: the page of a tool that works on it. No study draws these links. */
export const tools = {
  cocreation:
    'Build one with a customer on the co-creation board (the toolkit’s suggestion, not the study’s)',
  ecosystem: 'See which partner this hangs on (the toolkit’s suggestion, not the study’s)',
};
