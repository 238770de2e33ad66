import type { MatrixWords } from './words.ts';

export const de: MatrixWords = {
  dimensions: {
    'digital-service-maturity': {
      name: 'Reifegrad digitaler Dienst\u00ADleistungen',
      short: 'Digitale Dienste',
      description:
        'Wie weit Sie damit sind, neben Maschinen und Teilen auch Dienste zu verkaufen, die auf Daten beruhen.',
    },
    'ecosystem-involvement': {
      name: 'Einbindung ins Ökosystem',
      short: 'Partnerschaften',
      description:
        'Wie eng Sie mit den Firmen und Organisationen zusammenarbeiten, die bei Verkauf und Lieferung ins Ausland helfen können.',
    },
  },
  phases: {
    'digital-awareness': {
      name: 'Digitales Bewusstsein',
      short: 'Digitales Bewusstsein',
      description:
        'Das Unternehmen prüft Kenntnisse und Systeme, kauft erste Sensoren und beginnt, die Daten auszuwerten.',
    },
    'digital-service-innovation': {
      name: 'Digitale Dienst\u00ADleistungs\u00ADinnovation',
      short: 'Dienst\u00ADleistungs\u00ADinnovation',
      description:
        'Das Unternehmen verkauft erste digitale Dienste wie Fernwartung und exportiert sie mit seinen Produkten.',
    },
    'digital-service-mass-customization': {
      name: 'Mass Customization digitaler Dienst\u00ADleistungen',
      short: 'Mass Customization',
      description:
        'Das Unternehmen baut Dienste aus Standardbausteinen und passt sie schnell an verschiedene Branchen an.',
    },
    'ecosystem-knowledge-synergy': {
      name: 'Wissenssynergie im Ökosystem',
      short: 'Wissenssynergie',
      description:
        'Das Unternehmen sammelt Fakten über Auslandsmärkte, vergleicht mögliche Partner und erfährt, was jeder von ihnen weiß.',
    },
    'ecosystem-integration': {
      name: 'Integration ins Ökosystem',
      short: 'Integration',
      description:
        'Das Unternehmen schließt Verträge, trifft seine Partner zu festen Terminen und regelt die Arbeit mit Wettbewerbern.',
    },
    'ecosystem-value-co-creation': {
      name: 'Gemeinsame Wertschöpfung im Ökosystem',
      short: 'Gemeinsame Wertschöpfung',
      description:
        'Das Unternehmen gewinnt andere für ein gemeinsames Angebot, arbeitet offen und entwickelt mit ihnen neue Dienste.',
    },
  },
  activities: {
    'assess-digital-readiness': {
      name: 'Digitale Voraussetzungen prüfen',
      question: 'Wie prüfen Sie Ihre eigenen digitalen Kenntnisse und Systeme?',
      description: 'Wer seine Lücken kennt, kauft keine Werkzeuge, die niemand bedienen kann.',
      anchors: [
        'Bisher hat sich niemand angesehen, was wir haben oder was uns fehlt',
        'Lücken kommen in Besprechungen zur Sprache, aber niemand schreibt sie auf',
        'Das ganze Unternehmen oder ein Teil davon wurde schriftlich geprüft',
        'Jedes Jahr wird das ganze Unternehmen geprüft; daraus entsteht eine Aufgabenliste',
        'Jährlich prüft jemand von außen mit; jede Lücke hat Verantwortliche und Budget',
      ],
    },
    'invest-in-digital-technologies': {
      name: 'In digitale Technik investieren',
      question: 'Wie finanzieren Sie Sensoren und vernetzte Maschinen?',
      description:
        'Sensoren und Vernetzung liefern die Daten, von denen jeder spätere Dienst lebt.',
      anchors: [
        'Geld fließt in Maschinen und Werkzeuge, noch nicht in Sensoren oder Daten',
        'Wir haben Angebote eingeholt oder einen Sensor geliehen, aber nichts gekauft',
        'Sensoren oder Modems werden von Fall zu Fall gekauft, für ein, zwei Maschinen',
        'Im Jahresbudget steht ein fester Betrag; die meisten neuen Maschinen gehen ans Netz',
        'Ein Dreijahresplan ordnet Projekte nach Amortisation; alle neuen Maschinen gehen ans Netz',
      ],
    },
    'develop-monitoring-analytics': {
      name: 'Maschinen überwachen und ihre Daten auswerten',
      question: 'Was machen Sie mit Daten von Maschinen im Einsatz?',
      description:
        'Daten lohnen sich, sobald jemand sie liest und handelt, egal wie weit weg die Maschine steht.',
      anchors: [
        'Was unsere Maschinen aufzeichnen, bleibt ungelesen in ihnen',
        'Jemand liest Protokolle von Hand, meist nach einem Ausfall',
        'Ein Dashboard oder Alarm wird an einer oder wenigen Maschinen erprobt',
        'Eine benannte Person überwacht die meisten vernetzten Maschinen und reagiert auf Alarme',
        'Vor den meisten Störungen werden wir gewarnt, und wir zählen die Fehlalarme',
      ],
    },
    'create-value-adding-digital-services': {
      name: 'Digitale Dienste mit echtem Kundennutzen schaffen',
      question: 'Welche digitalen Dienste kaufen Kunden bei Ihnen?',
      description:
        'Fernwartung oder Überwachung wird zum Geschäft, wenn sie Kunden Zeit spart und einen Preis hat.',
      anchors: [
        'Keine, und keine im Gespräch: Wir verkaufen Maschinen, Teile und Reparaturstunden',
        'Verkauft wird noch nichts; wir helfen gratis per Video oder testen Ideen bei Kunden',
        'Ein Dienst wie Fernwartung läuft bei wenigen Kunden zur Probe',
        'Mindestens einer hat Preis und Vertrag, und Kunden zahlen jedes Jahr',
        'Sie bringen über ein Zehntel des Umsatzes, und die meisten Verträge werden verlängert',
      ],
    },
    'develop-international-product-service-offerings': {
      name: 'Produkt und digitalen Dienst zusammen ins Ausland verkaufen',
      question: 'Wie verkaufen Sie Produkt und Dienst zusammen ins Ausland?',
      description:
        'Eine Maschine mit Fernwartung bindet Kunden im Ausland weit besser an Sie als die Maschine allein.',
      anchors: [
        'Wir exportieren nichts, oder Produkte ohne jeden Dienst',
        'Fragt ein Kunde im Ausland, rechnen wir ein Angebot für den Dienst aus',
        'In einem ersten Land verkaufen wir Maschine und Fernwartung als Paket',
        'In zwei oder mehr Ländern gibt es ein Paket mit festen Preisen und Bedingungen',
        'Die meisten Exportaufträge, aus fünf oder mehr Ländern, enthalten ein Servicepaket',
      ],
    },
    'take-modular-service-approach': {
      name: 'Dienste aus Standardbausteinen aufbauen',
      question: 'Wie stellen Sie einen neuen Dienst zusammen?',
      description:
        'Mit Bausteinen, die einmal entstehen und oft genutzt werden, macht der zehnte Kunde weniger Aufwand.',
      anchors: [
        'Jeder entsteht von Grund auf neu, oder es gibt noch keinen',
        'Teile alter Aufträge werden kopiert, soweit sich jemand daran erinnert',
        'Der erste Dienst ist in Bausteine mit festem Inhalt und Preis zerlegt',
        'Die meisten Dienste entstehen aus einer schriftlichen Liste von Standardbausteinen',
        'Ein weiterer Dienst braucht Tage, denn fast alle Bausteine sind schon da',
      ],
    },
    'configure-product-service-digital-modules': {
      name: 'Produkt, Dienst und Software als ein Angebot konfigurieren',
      question: 'Wie fügen Sie Produkt, Dienst und Software zu einem Angebot zusammen?',
      description:
        'Mit vorab geprüften Kombinationen antworten Sie jedem Kunden schnell und können sogar ein Ergebnis zusagen.',
      anchors: [
        'Wir bieten das Produkt an; alles andere ist eine Sache für sich',
        'Ein Ingenieur arbeitet jede Kombination von Hand aus',
        'Bei einigen Angeboten haben wir ein Blatt mit passenden Optionen erprobt',
        'Ein Programm oder Preisblatt enthält alle geprüften Optionen; ein Angebot dauert einen Tag',
        'Mit geprüften Optionen schließen wir Verträge, die Verfügbarkeit oder Ausstoß zusagen',
      ],
    },
    'customize-for-customer-and-industry-segments': {
      name: 'Dienste auf Kundengruppen und Branchen zuschneiden',
      question: 'Wie unterscheiden sich Ihre Dienste von Branche zu Branche?',
      description:
        'Was im Sägewerk funktioniert, kann auch im Bergwerk funktionieren, wenn Sie wissen, was zu ändern ist.',
      anchors: [
        'Kunden sind nicht gruppiert: gleicher Dienst für alle oder jeder ein Einzelfall',
        'Wünsche von Sägewerken, Bergwerken oder Werkstätten sind notiert, Varianten fehlen',
        'Eine Kundengruppe hat ihre eigene Variante, zur Probe oder im Verkauf',
        'Zwei oder mehr Branchen haben eine eigene Variante mit Preis und Referenzanlage',
        'Alle zwei Jahre kommt eine neue Branche dazu, meist nur durch andere Einstellungen',
      ],
    },
    'gather-global-market-knowledge': {
      name: 'Wissen über Auslandsmärkte sammeln',
      question: 'Wie informieren Sie sich über Auslandsmärkte?',
      description:
        'Außenhandelsstellen, Kunden und erfahrene Exporteure sagen Ihnen, was ein Markt braucht, bevor Sie Geld ausgeben.',
      anchors: [
        'Nachrichten aus fremden Märkten erreichen uns zufällig',
        'Wir lesen Berichte und haben mit einer Förderstelle gesprochen',
        'Wir waren in ein, zwei Märkten, und die Ergebnisse sind abgelegt',
        'Eine benannte Person sammelt Marktfakten für eine Besprechung in jedem Quartal',
        'Monatsberichte der Partner gehören zur Quartalsbesprechung und haben Pläne geändert',
      ],
    },
    'assess-potential-partners': {
      name: 'Mögliche Partner bewerten',
      question: 'Wie wählen Sie Partner für den Verkauf im Ausland aus?',
      description:
        'Viele Firmen könnten Ihr Angebot verkaufen oder betreuen; wenige haben Reichweite, Können und ein eigenes Interesse.',
      anchors: [
        'Eine Liste gibt es nicht; Partner wird, wer gerade auftaucht',
        'Einige Namen sind bekannt, von Messen oder durch Kunden',
        'Mindestens zwei Kandidaten wurden nach schriftlichen Kriterien verglichen',
        'Alle Kandidaten erhalten Punkte für Reichweite, Können und ihre Wünsche an uns',
        'Jedes Jahr vergeben wir die Punkte neu; mindestens einer kam dazu oder wurde ersetzt',
      ],
    },
    'identify-knowledge-complementarities': {
      name: 'Herausfinden, wo Partner Ihr Wissen ergänzen',
      question: 'Wie erfahren Sie, was ein Partner weiß und Sie nicht?',
      description: 'Ein Partner ist dort am wertvollsten, wo jeder weiß, was dem anderen fehlt.',
      anchors: [
        'Unser Können wurde noch nie mit dem von anderen verglichen',
        'Darüber spricht man beim Mittagessen oder auf Messen, auf Papier steht nichts',
        'Mit ein, zwei Partnern haben wir aufgelistet, wer was weiß',
        'Gemeinsame Angebote stützen sich auf eine Wissensliste aller Hauptpartner',
        'Nach jedem gemeinsamen Projekt aktualisieren wir die Liste und schulen einander',
      ],
    },
    'formalize-collaboration': {
      name: 'Partnerschaften schriftlich regeln',
      question: 'Was haben Sie mit Ihren Partnern schriftlich geregelt?',
      description:
        'Ein unterschriebener Vertrag sagt, wer was tut, und gilt auch, wenn die Beteiligten von damals gegangen sind.',
      anchors: [
        'Nur Bestellungen und Rechnungen; der Rest ist Handschlag',
        'Eine Absichtserklärung oder ein Entwurf liegt vor, aber kein unterschriebener Vertrag',
        'Einige Partner haben unterschrieben, für ein Projekt, ein Probejahr oder länger',
        'Mit allen Hauptpartnern sind Rollen, Rechte an Daten und Bezahlung vertraglich geregelt',
        'Verträge laufen über Jahre und teilen die Erlöse; einige wurden schon verlängert',
      ],
    },
    'develop-coordination-routines': {
      name: 'Feste Abläufe mit Partnern einrichten',
      question: 'Wie stimmen Sie die Arbeit mit Ihren Partnern ab?',
      description:
        'Feste Termine und gemeinsame Listen halten die Arbeit über Firmen, Sprachen und Zeitzonen hinweg in Gang.',
      anchors: [
        'Wir rufen einander an, wenn etwas schiefgegangen ist',
        'Jemand von uns hält ab und zu Kontakt, per Telefon und E-Mail',
        'Ein regelmäßiges Treffen mit Protokoll wird mit einem Partner erprobt',
        'Jeder Hauptpartner hat Termine, einen Ansprechpartner und eine gemeinsame Aufgabenliste',
        'Alle Partner nutzen ein Ticketsystem, und Antwortzeiten werden gemessen',
      ],
    },
    'align-coopetition': {
      name: 'Mit Wettbewerbern nach klaren Regeln arbeiten',
      question: 'Wie gehen Sie mit Wettbewerbern um, die Partner sein könnten?',
      description:
        'Eine Firma kann bei einem Auftrag Wettbewerber und beim nächsten Partner sein, im Rahmen des Kartellrechts.',
      anchors: [
        'Wettbewerber bleiben Wettbewerber; für eine Zusammenarbeit ist keiner benannt',
        'Auf Messen reden wir und haben einen benannt, mit dem es ginge',
        'Schon einmal haben wir mit einem Wettbewerber zusammen angeboten oder geliefert',
        'Gemeinsame Aufträge kehren wieder; schriftlich steht fest, was geteilt wird und was geheim bleibt',
        'Ein Lager, Serviceteam oder Datenstandard wird zusammen mit einem Wettbewerber betrieben',
      ],
    },
    'use-value-proposition-for-ecosystem-formation': {
      name: 'Partnern zeigen, was sie mit Ihnen gewinnen',
      question: 'Wie zeigen Sie anderen Firmen, was sie bei Ihnen gewinnen?',
      description:
        'Firmen machen mit, wenn sie in Zahlen sehen, was gemeinsam zu gewinnen ist und allein nicht.',
      anchors: [
        'Was andere davon hätten, haben wir uns noch nicht gefragt',
        'Wir können es im Gespräch sagen, haben aber kein Blatt mit Zahlen gezeigt',
        'Einige Firmen haben ein Blatt mit Zahlen gesehen; höchstens eine macht mit',
        'Zwei oder mehr Firmen machen mit, nachdem sie unsere Rechnung gesehen haben',
        'Firmen fragen von sich aus an, und Partner stellen das gemeinsame Angebot selbst vor',
      ],
    },
    'build-synergetic-trustful-relationships': {
      name: 'Offene, vertrauensvolle Beziehungen aufbauen',
      question: 'Wie offen gehen Sie und Ihre Partner miteinander um?',
      description:
        'Firmen, die offen mit Plänen, Daten und Fehlern umgehen, trauen sich gemeinsam an Größeres.',
      anchors: [
        'Jeder sagt, was der Auftrag verlangt, und nicht mehr',
        'Pläne erfährt ein Ansprechpartner, den wir zufällig gut kennen',
        'Ein Partner sieht unsere Daten und Fehler und zeigt uns seine',
        'Hauptpartner sehen Daten live, und schlechte Nachrichten kommen binnen weniger Tage',
        'Partner bewerten unsere Offenheit jährlich, und eine Regel teilt die Kosten von Fehlern',
      ],
    },
    'develop-co-creation-routines': {
      name: 'Gemeinsame Entwicklung zur Routine machen',
      question: 'Wie entwickeln Sie neue Dienste mit Partnern und Kunden?',
      description:
        'Vereinbarte Schritte machen aus einem gelungenen Projekt das nächste, auch in neuen Ländern.',
      anchors: [
        'Wir entwickeln allein, wenn überhaupt, und zeigen das Ergebnis',
        'Partner und Kunden werden unterwegs nach ihrer Meinung gefragt',
        'Mindestens ein gemeinsames Projekt hatte Leute und Geld von beiden Seiten',
        'Gemeinsame Projekte folgen festen Schritten, von der Ideenliste bis zum Teilen der Erlöse',
        'Jedes Jahr bringt ein gemeinsames Team einen Dienst in ein weiteres Land',
      ],
    },
  },
  levels: ['Nicht begonnen', 'In Klärung', 'In Erprobung', 'Etabliert', 'Führend'],
  unknown: 'Weiß nicht',
  paths: {
    innovation: 'Innovationspfad',
    ecosystem: 'Ökosystempfad',
    scaling: 'Skalierungspfad',
  },
  cells: {
    '1-1':
      'Unternehmen hier verkaufen Produkte, testen erste Sensoren und lernen Auslandsmärkte kennen.',
    '1-2':
      'Vertragspartner bringen die Produkte ins Ausland; digitale Dienste sind noch einfach oder gratis.',
    '1-3':
      'Unternehmen hier planen und entwickeln mit Partnern, doch ihre eigenen digitalen Dienste sind noch einfach.',
    '2-1':
      'Einige Kunden zahlen für Fernwartung oder Überwachung; Partner im Ausland werden noch gesucht.',
    '2-2': 'Produkt und digitaler Dienst gehen als Paket über Vertragspartner ins Ausland.',
    '2-3':
      'Partner helfen, neue Dienste zu erfinden und zu verkaufen, doch jeder ist noch weitgehend Handarbeit.',
    '3-1':
      'Dienste werden mit Standardbausteinen schnell zugeschnitten, meist für bekannte Märkte.',
    '3-2':
      'Zugeschnittene Dienste erreichen mehrere Branchen, und Vertragspartner bringen sie ins Ausland.',
    '3-3':
      'Unternehmen hier schneiden Dienste mit Partnern zu und bringen sie in ein Land nach dem anderen.',
  },
  cite: {
    'kolagar-2022': 'Kolagar et al. 2022',
    'reim-2022': 'Reim et al. 2022',
    'ciasullo-2021': 'Ciasullo et al. 2021',
    'garcia-martin-2025': 'Garcia Martin et al. 2025',
    'sjodin-2020': 'Sjödin et al. 2020',
  },
  scope: {
    'kolagar-2022':
      'Interviews mit 26 kleinen und mittleren Industrieunternehmen in Schweden und Finnland, sechs davon vertieft.',
  },
};
