import type { TextsOf } from '../texts.ts';

export const file: TextsOf<'file'> = {
  nav: 'Tiedostonne',
  title: 'Säilyttäkää vastauksenne ja viekää ne neuvojalle',
  description:
    'Kaikki, mitä yrityksenne täällä vastaa, on yksi tiedosto, ja se on teidän: ladatkaa se, jatkakaa muualla, verratkaa viime vuoteen, kysykää työtovereilta, antakaa neuvojan kommentoida tai poistakaa se.',
  contents: {
    yours: 'Tiedosto',
    adviser: 'Neuvojan kanssa',
    services: 'Apumme',
    'your-data': 'Tietonne',
  },
  colophon:
    'Norrland Export ja sen palvelut on keksitty Servitization Kitin esittelyä varten. Se ei ole vientiorganisaatio eikä anna neuvoja.',

  opening: {
    heading: 'Säilyttäkää vastauksenne ja viekää ne neuvojalle',
    lead: 'Kaikki, mitä näillä sivuilla vastaatte, valitsette ja kirjaatte, on yksi tiedosto. Se on tässä selaimessa, kunnes viette sen kotiin. Kopiota ei ole kenelläkään, ellette itse anna sitä.',
    begin:
      'Onko se vielä tyhjä? Aloittakaa <a href="/">itsearvioinnista</a> ja palatkaa, kun teillä on jotakin säilytettävää.',
  },
  file: {
    heading: 'Yritystiedostonne',
    text: 'Tässä lataatte, avaatte, jaatte ja poistatte tiedoston. Sen piirtää skripti, jota ei ole suoritettu tässä selaimessa, joten säilytettävää ei vielä ole.',
  },
  one: {
    heading: 'Tiedosto, ei käyttäjätiliä',
    text: [
      'Tili on kätevä, kunnes vaihdatte työpaikkaa, unohdatte salasanan tai alatte miettiä, kuka muu sinne näkee. Tiedostossa näitä huolia ei ole. Annatte sille nimen, panette sen muiden papereidenne joukkoon ja avaatte sen täällä millä tahansa koneella: jokainen vastaus, muistiinpano ja valinta on paikallaan.',
      'Ottakaa kopio aina, kun olette työskennelleet tunnin. Selain ei ole arkisto: jotkin poistavat sivun tallentamat tiedot, kun sivulla ei ole käyty viikkoon.',
      'Tekikö kaksi teistä työtä tahoillaan? Avatkaa työtoverin kopio omanne päälle. Jos kummallakin on vastaus, myöhempi jää voimaan, ja toinen pysyy luettelossa, kunnes olette päättäneet.',
    ],
  },
  again: {
    heading: 'Palatkaa vuoden päästä ja katsokaa, mikä on muuttunut',
    text: [
      'Antakaa päivälle nimi ennen hallituksen kokousta tai messuja. Ensi kerralla tiedosto kertoo, kuinka pitkälle pääsitte, mitkä vastaukset muuttuivat ja sopiiko jokin toinen tie ulkomaille nyt paremmin.',
      'Se erottaa myös kaksi asiaa, jotka menevät helposti sekaisin: sen, että yritys on liikkunut, ja sen, että kuvan takana olevat säännöt ovat muuttuneet. Vanhat vastaukset pisteytetään vielä kerran nykyisillä säännöillä, jotta ette juhli laskutavan muutosta.',
    ],
  },
  board: {
    heading: 'Raportti hallitukselle',
    text: [
      'Moni hallitus lukee yhä paperilta. Raportti kokoaa kaiken täällä tekemänne kahdelle–kuudelle sivulle tulostettavaksi tai PDF:ksi: missä olette, mikä polku sopii, mitä seuraavaksi ja mitä ei ole vielä arvioitu.',
    ],
    link: 'Avaa raportti',
  },
  apart: {
    heading: 'Kysykää myynniltä, huollolta ja IT:ltä erikseen',
    text: [
      'Myyjä näkee eri yrityksen kuin korjaaja. Antakaa jokaisen vastata yksin, omalla näytöllään, ja lähettää tiedostonsa teille. Otatte vastaukset mukaan roolin alle ja saatte luettelon kysymyksistä, joissa olette kauimpana toisistanne. Siinä on tunnin esityslista.',
    ],
  },
  adviser: {
    heading: 'Ennen kuin tapaatte neuvojan',
    text: [
      'Ladatkaa tiedosto ja lähettäkää se niin kuin lähetätte muutkin luottamukselliset paperit. Neuvoja avaa sen tällä samalla sivulla katsottavaksi, ei muutettavaksi, kirjoittaa vastaustenne viereen ja lähettää sen takaisin. Avaatte sen ja yhdistätte: kommentit ovat mukana, ja vastauksenne ovat ennallaan.',
      'Linkkikin käy, jos tiedosto on pieni. Siinä on kaikki, joten kohdelkaa sitä kuin tiedostoa. Sitä, mikä osoitteessa on #-merkin jälkeen, ei lähetetä millekään palvelimelle.',
    ],
  },
  help: {
    heading: 'Missä voimme auttaa',
    reading: {
      heading: 'Toinen silmäpari',
      text: [
        'Lähettäkää tiedosto meille viikkoa ennen. Luemme sen, kommentoimme kohtia, joita epäilemme tai kadehdimme, ja puhumme tunnin kolmesta tärkeimmästä asiasta. Sen jälkeen poistamme kopiomme.',
        'Muut palvelumme ovat <a href="/#services">etusivulla</a>.',
      ],
    },
  },
  data: {
    heading: 'Tietonne',
    text: [
      'Tiedosto säilyy tässä selaimessa, tällä laitteella, yhtenä merkintänä selaimen tallennustilassa. Tämä sivu ei lähetä mitään: ei silloin, kun vastaatte, eikä silloin, kun lataatte, jaatte tai vertaatte. Evästeitä ja seurantaa ei ole.',
      '”Poista kaikki” poistaa tiedoston tästä selaimesta. Lataamanne kopiot ja lähettämänne linkit säilyvät, joten muistakaa nekin. Jos kone on yhteinen, poistakaa tiedosto lähtiessänne.',
    ],
  },
};
