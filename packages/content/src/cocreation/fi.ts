import type { CocreationWords } from './words.ts';

export const fi: CocreationWords = {
  teams: {
    'digitalization-steering': {
      name: 'Digitalisoinnin ohjaus',
      description: 'Kummankin yrityksen johtoa: päättää, mitä tehdään, ja maksaa sen.',
      principle: 'Investoi askel kerrallaan',
    },
    'agile-development': {
      name: 'Ketterä kehitys',
      description: 'Kummankin yrityksen kehittäjiä: kokeilee ja rakentaa.',
      principle: 'Rakentaa sprinteissä',
    },
    'operational-implementation': {
      name: 'Käyttöönotto',
      description: 'Asentajia ja käyttäjiä: vie palvelun osaksi arkea.',
      principle: 'Oppii tekemällä',
    },
  },
  phases: {
    'identify-needs': {
      name: 'Tarpeiden tunnistus',
      description: 'Selvittäkää yhdessä, mikä hiertää, ennen kuin kukaan puhuu tekniikasta.',
    },
    'prioritize-value': {
      name: 'Arvon priorisointi',
      description: 'Valitkaa ne harvat tarpeet, joihin vastaaminen tuottaa enemmän kuin maksaa.',
    },
    'develop-micro-services': {
      name: 'Mikro\u00ADpalvelujen kehitys',
      description: 'Rakentakaa pienin palvelu, joka tekee yhden asian hyvin.',
    },
    'implement-micro-services': {
      name: 'Mikro\u00ADpalvelujen käyttöön\u00ADotto',
      description: 'Ottakaa se käyttöön ja muuttakaa sitä samalla, kun sitä käytetään.',
    },
    'evaluate-benefits': {
      name: 'Hyötyjen arviointi',
      description: 'Katsokaa, mitä siitä saatiin, ja aloittakaa seuraava kierros siitä.',
    },
  },
  activities: {
    'define-digitalization-goals': {
      name: 'Tavoitteiden asettaminen',
      description: 'Sopikaa, mitä kumpikin haluaa ja mitä kumpikin panostaa.',
    },
    'assess-digitalization-opportunities': {
      name: 'Mahdolli\u00ADsuuksien arviointi',
      description: 'Käykää asiakkaan työ läpi ja listatkaa, missä data auttaisi.',
    },
    'express-operational-needs': {
      name: 'Käytännön tarpeiden kertominen',
      description: 'Antakaa koneita käyttävien kertoa, mikä heitä pysäyttää.',
    },
    'select-digitalization-opportunities': {
      name: 'Mahdolli\u00ADsuuksien valinta',
      description: 'Valitkaa yksi tarve kerrallaan tuoton ja kustannuksen mukaan.',
    },
    'design-micro-service-concepts': {
      name: 'Konseptien suunnittelu',
      description: 'Hahmotelkaa palvelu, jossa on vain arvoa tuovat toiminnot.',
    },
    'review-micro-service-concepts': {
      name: 'Konseptien katselmointi',
      description: 'Pyytäkää käyttäjiä kertomaan, mitä palvelun käyttö heiltä vaatisi.',
    },
    'prioritize-development-resources': {
      name: 'Resurssien priorisointi',
      description: 'Antakaa väki ja raha sille, mikä valittiin, ja ottakaa ne muulta.',
    },
    'design-micro-service-solutions': {
      name: 'Ratkaisujen suunnittelu',
      description: 'Rakentakaa lyhyissä kierroksissa ja näyttäkää tulos jokaisen jälkeen.',
    },
    'assess-micro-service-solutions': {
      name: 'Ratkaisujen arviointi',
      description: 'Kokeilkaa siellä, missä sitä käytetään, ja kertokaa, mitä puuttuu.',
    },
    'govern-implementation': {
      name: 'Käyttöönoton ohjaus',
      description: 'Raivatkaa tietä kummassakin yrityksessä ja sopikaa, kuka maksaa mitä.',
    },
    'improve-micro-service-solutions': {
      name: 'Ratkaisujen paranta\u00ADminen',
      description: 'Korjatkaa se, mihin käyttäjät kompastuvat, jo käyttöönoton aikana.',
    },
    'develop-operational-capabilities': {
      name: 'Osaamisen kehittä\u00ADminen',
      description: 'Kouluttakaa väkeä ja muuttakaa tapoja niin, että palvelua käytetään.',
    },
    'monitor-performance': {
      name: 'Tulosten seuranta',
      description: 'Verratkaa mittareita tavoitteisiin ja päättäkää, mitä seuraa.',
    },
    'seek-value-expansion': {
      name: 'Lisäarvon etsintä',
      description: 'Kysykää, mihin muuhun sama data ja samat moduulit kelpaisivat.',
    },
    'capture-operational-learning': {
      name: 'Oppien talteenotto',
      description: 'Kirjatkaa, mikä toimi, mikä ei ja mitä tarvitaan seuraavaksi.',
    },
  },
  causeGroups: {
    'overestimated-revenue': 'Tuotot on arvioitu liian suuriksi',
    'delivery-cost-surprises': 'Toimituksen kustannukset yllättävät',
  },
  causes: {
    cannibalization: {
      name: 'Uusi palvelu syö vanhaa myyntiä',
      description: 'Kun häiriöitä on vähemmän, varaosia ja korjauksia myydään vähemmän.',
    },
    'price-above-perceived-value': {
      name: 'Hinta ylittää asiakkaan näkemän arvon',
      description: 'Asiakkaat maksavat toiminnoista, joita he eivät käytä.',
    },
    'hard-to-scale-customization': {
      name: 'Räätälöintiä on vaikea skaalata',
      description: 'Yhdelle asiakkaalle tehtyä ei voi myydä seuraavalle.',
    },
    'new-capability-costs': {
      name: 'Uusi osaaminen maksaa enemmän',
      description:
        'Asentajien ja myyjien on opittava sellaista, mikä ei vielä kuulu heidän arkeensa.',
    },
    'opportunistic-customer-behavior': {
      name: 'Asiakkaat venyttävät ehtoja',
      description: 'Kun maksetaan tuloksesta eikä käytöstä, käyttö voi koventua.',
    },
    'maintenance-and-updates': {
      name: 'Ylläpito ja päivitykset kasautuvat',
      description: 'Ohjelmistot ja anturit vaativat hoitoa niin kauan kuin niitä käytetään.',
    },
  },
  results: { customized: 'Räätälöity', modular: 'Modulaarinen', scalable: 'Skaalautuva' },
  decisions: {
    proposed: 'Ehdotettu',
    selected: 'Valittu',
    stopped: 'Pysäytetty',
    scaled: 'Skaalataan',
  },
  leads: { keep: 'Jatketaan näin', change: 'Tehdään toisin', need: 'Tarve seuraavalle kerralle' },
  warnings: {
    'cost-outruns-evidence': {
      title: 'Kustannus karkaa arvon näytöltä',
      advice:
        'Älkää panostako lisää, ennen kuin asiakas osoittaa hyödyn. Pysäyttäkää jokin tai pienentäkää sitä.',
    },
    'no-evidence-in-evaluation': {
      title: 'Arvioidaan ilman näyttöä',
      advice: 'Mitatkaa yksi asia, josta asiakas maksaa, ja verratkaa sitä tavoitteeseen.',
    },
    'used-without-estimate': {
      title: 'Käytössä ilman arviota',
      advice: 'Arvioikaa karkeasti: matala, todennäköinen ja korkea luku riittävät.',
    },
    'too-much-at-once': {
      title: 'Liikaa yhdellä kertaa',
      advice:
        'Viekää muutama loppuun ennen kuin valitsette lisää. Pienet askeleet maksavat vähemmän.',
    },
    'team-is-late': {
      title: 'Tiimi on myöhässä',
      advice: 'Kysykää, mikä on esteenä, ja sopikaa toinen päivä tai toinen tiimi.',
    },
  },
  refusals: {
    'unknown-service': 'Tätä mikropalvelua ei ole taululla.',
    'unknown-kpi': 'Tätä mittaria ei ole kortissa.',
    stopped: 'Se on pysäytetty; valitkaa se ensin uudelleen.',
    'same-phase': 'Se on jo tässä vaiheessa.',
    'same-decision': 'Niin päätettiin jo aiemmin.',
    'needs-reason': 'Tähän tarvitaan syy.',
    'other-cycle': 'Kierrokset seuraavat toisiaan.',
    'before-start': 'Sitä ei ollut taululla vielä sillä kierroksella.',
    'unknown-event': 'Peruttavaa ei ole lokissa.',
    'already-undone': 'Se peruttiin jo aiemmin.',
  },
  cases: {
    r1: 'maanrakennuskoneita kaivokselle',
    r2: 'sähkö ja automaatio energiayhtiölle',
    r3: 'kaivoslaitteita kaivokselle',
    r4: 'tietoliikenne\u00ADlaitteita operaattorille',
  },
  cite: 'Sjödin ym. 2020',
  scope: 'Se perustuu 4 toimittajan ja asiakkaan pariin Ruotsissa, enimmäkseen suuria yrityksiä.',
};
