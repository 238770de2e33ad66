/** The mock page of the builder, of another invented house. */
export const partner = {
  title: 'Selling services abroad – Harbor County Chamber',
  name: 'Harbor County Chamber',
  heading: 'Selling services abroad',
  lead: 'Members tell us that the first foreign contract is the hardest. Start with where you stand.',
  after: {
    heading: 'And then?',
    text: 'Bring your result to our Thursday table. Somebody there has been through it.',
  },
  colophon: 'An invented chamber, to show what a widget looks like on a page of your own.',
};
