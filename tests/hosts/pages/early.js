// As a framework does that draws its page before the widgets' script is there.
const assessment = document.querySelector('servitization-assessment');
const answer = { level: 2, at: '2026-11-22T01:02:03.004Z-0000', by: 'host' };
assessment.value = {
  schema: 1,
  id: 'from-the-host',
  ratings: { self: { 'assess-digital-readiness': answer } },
  chosen: {},
  events: [],
  moments: [],
  superseded: [],
};
assessment.headingLevel = 4;
assessment.view = 'all';

await import('/embed/servitization.js');
