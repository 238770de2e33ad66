import type { TextsOf } from '../texts.ts';

export const services: TextsOf<'services'> = {
  'digital-check': {
    heading: 'Digikartoitus',
    order: 'Varaa digikartoitus',
    text: [
      'Kaksi insinööriä perehtyy päivän ajan koneisiinne ja niiden tuottamaan dataan ja kirjaa kahdelle sivulle, mitä teillä on ja mitä puuttuu.',
    ],
  },
  'market-desk': {
    heading: 'Markkinaneuvonta',
    order: 'Kysy markkinaneuvonnasta',
    text: [
      'Asiantuntijamme 11 maassa vastaavat viikon kuluessa: kuka ostaa, kuka korjaa ja millainen palvelusopimus siellä on.',
    ],
  },
  'partner-search': {
    heading: 'Kumppanihaku',
    order: 'Tilaa kumppanihaku',
    text: [
      'Lähdemme siitä, mitä ette itse pysty tekemään, laadimme luettelon siihen pystyvistä ulkomaisista yrityksistä ja tulemme mukaan ensimmäiseen tapaamiseen.',
    ],
  },
  'contract-clinic': {
    heading: 'Sopimusklinikka',
    order: 'Tule sopimusklinikalle',
    text: [
      'Kuukauden ensimmäisenä tiistaina juristi lukee sopimusluonnoksenne: kuka omistaa datan ja mitä tapahtuu, kun kumppani on myös kilpailija.',
    ],
  },
};
