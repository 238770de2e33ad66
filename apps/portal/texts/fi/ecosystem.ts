import type { TextsOf } from '../texts.ts';

export const ecosystem: TextsOf<'ecosystem'> = {
  nav: 'Kumppanit',
  title: 'Kuka kumppaneistanne jarruttaa?',
  description:
    'Kenestä yritys riippuu digitaalisissa palveluissa, kuinka hyvin kukin kumppani sopii ja yhteistyö sujuu, mikä reitti sopii lähtökohtaan, ja katsaukset, jotka vievät kierrokselta seuraavalle.',
  contents: {
    partners: 'Kumppanit',
    weakest: 'Heikoin side',
    services: 'Apumme',
    research: 'Tutkimus',
    'your-data': 'Tietonne',
  },
  colophon:
    'Norrland Export, sen palvelut ja Lumivisio on keksitty Servitization Kitin esittelyä varten. Se ei ole vientiorganisaatio eikä anna neuvoja. Tutkimus on todellinen.',

  opening: {
    heading: 'Kuka kumppaneistanne jarruttaa?',
    lead: 'Digitaalinen palvelu on yhtä hyvä kuin heikoin yritys sen takana: myöhässä tulevat anturit, jälleenmyyjä ilman vapaata tuntia, aina varattu koepenkki. Asettakaa kumppanit yrityksenne ympärille, kertokaa, miten kunkin kanssa sujuu, ja katsokaa, mistä aloittaa.',
    begin:
      'Alla ovat keksityn yrityksen, Lumivision, kumppanit sen toisella kierroksella. Lukekaa, mikä suhde kantaa ja mikä jarruttaa, ja aloittakaa sitten kolmesta omastanne: niistä, joiden voimavaroja ilman ette pärjää.',
  },
  whose: {
    label: 'Kenen kumppanit',
    example: 'Esimerkki: Lumivisio',
    own: 'Aloita oma',
  },
  shown: {
    heading: 'Lähellä ja kaukana, paksu ja ohut',
    text: 'Tässä kumppanit seisovat yrityksenne ympärillä: mitä lähempänä, sitä paremmin sovitte yhteen; mitä paksumpi side, sitä paremmin yhteistyö sujuu. Kuvan piirtää skripti, jota ei ole suoritettu tässä selaimessa. Lyhyesti: suhde on yhtä vahva kuin pienempi näistä kahdesta, ja heikko yhteensopivuus hoidetaan ensin.',
  },
  weakest: {
    heading: 'Aloittakaa siitä, mikä jarruttaa, ei siitä, mikä on mukavaa',
    text: [
      'Tapaamme kaikki mieluiten niitä, joita on mukava tavata. Yhteys voi olla lämmin, nopea ja hyödytön, koska yritykset eivät koskaan halunneet samaa. Siksi yhteensopivuus painaa yhtä paljon kuin yhteistyö, ja pienempi ratkaisee.',
      'Jos ette tiedä, jättäkää kohta avoimeksi. Kuvassa on silloin väli luvun sijasta, ja se kertoo, mikä asian ratkaisisi.',
    ],
  },
  cycles: {
    heading: 'Kierros muutaman viikon välein',
    text: [
      'Katsokaa kerran kuussa kumppanien kanssa, mitä käyttäjät sanovat ja luvut näyttävät. Kysykää kerran neljänneksessä, mitä opitte. Se, mitä pitää seurata, pysyy avoinna, kunnes joku on hoitanut sen, myös seuraavalla kierroksella.',
    ],
  },
  help: {
    heading: 'Missä voimme auttaa',
    meeting: {
      heading: 'Tapaaminen kolmannen osapuolen kanssa',
      text: [
        'Istumme kaksi tuntia teidän ja yhden kumppanin kanssa, arvioimme suhteen kummaltakin puolelta ja kirjaamme, mitä siitä seuraa. Jos kumppani puuttuu, <a href="/#partner-search">kumppanihakumme</a> löytää sen.',
      ],
    },
  },
  research: {
    heading: 'Mitä tutkimus kertoo',
    text: [
      'Kahta suurta valmistajaa seurattiin matkalla digitaalisiin palveluihin. Toinen aloitti työkaluista ja tuli palveluihin vähitellen; toinen aloitti palveluista ja veti laajemman kumppanien piirin rakentamaan digitaalista puolta. Molemmat pääsivät perille.',
      'Yritykset ovat paljon suurempia kuin useimmat pohjoisessa, ja pienemmät jätettiin tutkimuksesta pois valmiutta vailla. Ottakaa malli ja sovittakaa se omaan kokoonne.',
    ],
  },
  data: {
    heading: 'Tietonne',
    text: [
      'Kumppanit, arviot ja katsaukset säilyvät tässä selaimessa, tällä laitteella, kaiken muun vastaamanne kanssa. Tämä sivu ei lähetä mitään. Esimerkki on erillään ja vain luettavissa. Se, mitä kirjoitatte kumppanista, on teidän: ladatkaa tiedosto ennen kuin jaatte näyttönne, ja poistakaa se yhteiseltä koneelta.',
    ],
  },
};
