import type { TextsOf } from '../texts.ts';

export const workshop: TextsOf<'workshop'> = {
  nav: 'Työpaja',
  title: 'Työpaja: yritys, neuvoja ja 17 kysymystä',
  description:
    'Sivu yrityksen ja vientineuvojan tapaamiseen: kaikki 17 kysymystä ja niiden rinnalla matriisi, joka sijoittaa yrityksen sitä mukaa kuin vastaatte.',
  contents: {
    questions: 'Kysymykset',
    place: 'Paikkanne',
    'your-data': 'Tietonne',
  },
  colophon:
    'Norrland Export ja sen palvelut on keksitty Servitization Kitin esittelyä varten. Se ei ole vientiorganisaatio, sillä ei ole neuvojia eikä se anna neuvoja. Tutkimus ja sen yritykset ovat todellisia.',

  opening: {
    heading: '17 kysymystä yritykselle ja sen neuvojalle',
    lead: 'Sivu tapaamista varten: kaikki kysymykset yhdessä luettelossa ja matriisi, joka liikkuu, kun vastaatte. Varatkaa tunti. Vastaukset vievät siitä neljänneksen, keskustelu loput.',
    begin:
      'Eikö keskustelukumppania ole vielä? <a href="../">Itsearvioinnissa</a> on samat kysymykset vaihe vaiheelta, ja se kertoo, mistä ne ovat peräisin.',
  },
  hour: {
    heading: 'Näin tunti kuluu',
    text: [
      'Neuvoja lukee kysymyksen, ja yritys etsii korkeimman tason, joka pitää tänään täysin paikkansa. Pyytäkää esimerkki. Jos sellaista ei tule mieleen, valitkaa alempi taso.',
      'Kirjoittakaa esimerkki muistiinpanoon yrityksen omin sanoin. Puolen vuoden päästä haluatte lukea, mitä ”kokeilussa” tarkoitti.',
      '”En osaa sanoa” on hyvä vastaus. Yrityksen alue matriisissa pysyy laajana, ja olette löytäneet jonkun, jolta kysyä.',
    ],
    noScript:
      'Skriptit on estetty tässä selaimessa, joten mitään ei tallenneta eikä lasketa. Voitte lukea kysymykset, tulostaa ne ja merkitä vastaukset paperille.',
  },
  company: 'Yritys',
  jump: 'Tässä työpajassa',
  back: 'Takaisin kysymyksiin',
  examples: {
    heading: 'Katsokaa esimerkkiä',
    text: 'Keksittyjä yrityksiä eri vaiheissa. Kullakin on oma asiakirjansa teidän asiakirjanne rinnalla, ja siinä voitte muuttaa mitä haluatte.',
    states: {
      'half-answered': 'puolet vastattu',
      uncertain: 'enimmäkseen ”en osaa sanoa”',
      complete: 'kaikki vastattu, puolivälissä',
      leading: 'kaikki vastattu, pitkällä',
    },
  },
  shown: {
    label: 'Esimerkki.',
    text: 'Tämä on {name}, keksitty yritys. Kokeilkaa vapaasti; omat vastauksenne pysyvät ennallaan.',
    place: 'Katso sen paikka',
    others: 'Muita esimerkkejä',
    back: 'Takaisin omaan yritykseen',
  },
  missing: {
    label: 'Esimerkkiä ei voitu avata.',
    none: 'Sen nimistä esimerkkiä ei ole.',
    lost: 'Sen tiedosto ei tullut perille tai sitä ei voi lukea.',
    below: 'Alla näette oman yrityksenne.',
    again: 'Yritä uudelleen',
  },
  data: {
    heading: 'Tietonne',
    text: [
      'Tällä sivulla ja <a href="../">itsearvioinnilla</a> on yhteinen asiakirja tässä selaimessa. Mitä vastasitte siellä, on täällä, ja kumpikin seuraa toista, kun molemmat ovat auki. Mitään ei lähetetä meille eikä muille.',
      'Istukaa siis mieluiten yrityksen koneella: vastaukset pysyvät siellä, missä ne annetaan. Neuvojan koneella tyhjentäkää yrityksen nimi ja poistakaa kaikki vastaukset ennen lähtöä tai avatkaa yksityinen ikkuna, joka unohtaa kaiken, kun suljette sen.',
    ],
  },
};
