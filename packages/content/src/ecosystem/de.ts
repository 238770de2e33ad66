import type { EcosystemWords } from './words.ts';

export const de: EcosystemWords = {
  antecedents: {
    'stakeholder-selection': {
      name: 'Auswahl der Beteiligten',
      description: 'Sie wählen Partner nach dem, was Ihnen fehlt, und nach gemeinsamen Werten.',
    },
    actors: {
      name: 'Akteure',
      description: 'Menschen, Maschinen und Software wirken mit und tun etwas füreinander.',
    },
    'boundary-dematerialization': {
      name: 'Auflösung der Grenzen',
      description: 'Daten und Wissen gehen so leicht über die Grenze des Unternehmens wie in ihm.',
    },
  },
  mechanisms: {
    consonance: {
      name: 'Konsonanz',
      description: 'Sie passen zueinander: Beide wollen dasselbe und haben, was dem anderen fehlt.',
    },
    resonance: {
      name: 'Resonanz',
      description: 'Die Zusammenarbeit läuft gut und mit der Zeit besser.',
    },
    'decision-making': {
      name: 'Entscheidungsfindung',
      description: 'Entschieden wird dort, wo das Wissen ist, und jede Entscheidung lehrt etwas.',
    },
  },
  outcomes: {
    'strategic-value': {
      name: 'Strategischer Wert',
      description:
        'Sie lernen, was Kunden als Nächstes brauchen, und erreichen verschlossene Märkte.',
    },
    'relational-value': {
      name: 'Wert der Beziehungen',
      description: 'Andere vertrauen darauf, dass Sie alles zusammenhalten, und nützen einander.',
    },
  },
  dimensions: {
    'setting-the-condition': {
      name: 'Voraussetzungen gemeinsamer Wertschöpfung',
      short: 'Voraus\u00ADsetzungen',
      description: 'Wovon Sie ausgehen und mit wem: vorhandene Bindungen und solche, die fehlen.',
    },
    'systemic-and-systematic-combining': {
      name: 'Systemisches und systematisches Verbinden',
      short: 'Verbinden',
      description:
        'Schritt für Schritt verbinden Sie Daten, Menschen und Werkzeuge mit denen der Partner.',
    },
    'digital-servitization-outcomes': {
      name: 'Ergebnisse digitaler Servitisierung',
      short: 'Ergebnisse',
      description: 'Neue digitale Dienste und das, was Kunden und Partner davon haben.',
    },
    'ecosystem-co-evolution': {
      name: 'Gemeinsame Entwicklung des Ökosystems',
      short: 'Mitein\u00ADander wachsen',
      description: 'Ihre Pläne und die Ihrer Partner beginnen, einander zu prägen.',
    },
  },
  loops: {
    reinforcing: {
      name: 'Verstärkende Schleife',
      description:
        'Gemeinsam auf Nutzer und Ergebnisse zu schauen zeigt, wovon bald mehr nötig ist.',
    },
    balancing: {
      name: 'Ausgleichende Schleife',
      description:
        'Gemeinsames Lernen korrigiert den Kurs der Gruppe, wenn sich ringsum etwas ändert.',
    },
  },
  reviews: {
    'co-monitoring': {
      name: 'Gemeinsame Beobachtung',
      description: 'Eine kurze Runde mit Partnern: Was sagen Nutzer, was zeigen die Zahlen.',
      question: 'Was haben Nutzer oder Zahlen gezeigt?',
    },
    'co-learning': {
      name: 'Gemeinsames Lernen',
      description: 'Ein Rückblick mit Partnern: Was hat sich geändert, wie passen Sie sich an.',
      question: 'Was haben Sie gemeinsam gelernt?',
    },
  },
  routes: {
    adaptation: {
      name: 'Anpassung',
      idea: 'Zuerst kommen digitale Werkzeuge, eines nach dem anderen; aus den Daten wachsen Dienste.',
      starts:
        'das Produkt im Mittelpunkt, Lücken zwischen Vertrieb und Lieferung, keine Live-Daten',
      boundaries: 'Die Grenzen öffnen sich nach und nach, mit jedem digitalen Werkzeug.',
      decides: 'Entscheidungen folgen den Daten.',
    },
    reconfiguration: {
      name: 'Umgestaltung',
      idea: 'Zuerst kommen Dienste; ein weiterer Kreis von Partnern baut das Digitale mit Ihnen.',
      starts: 'der Dienst im Mittelpunkt, Produkt und Dienst im Paket, enge Beziehungen',
      boundaries: 'Die Grenzen sind offen: Hochschulen und fremde Ingenieure kommen dazu.',
      decides: 'Entscheidungen fallen schnell und gemeinsam und ändern sich mit der Lage.',
    },
  },
  routeOutcomes: {
    'ongoing-service-innovation': 'ein Angebot an Diensten, das laufend besser wird',
    'data-intensive-processes': 'Arbeit, die auf Daten beruht',
    'co-innovative-smart-solutions': 'gemeinsam erfundene smarte Lösungen',
    'new-markets': 'neue Märkte',
  },
  activities: {
    'co-problem-solving': {
      name: 'Probleme der Kunden gemeinsam lösen',
      description:
        'Das Können aller auf eine Sache richten, die bei einem Kunden besser laufen soll.',
      firstStep:
        'Mit der Beschwerde eines Kunden zu einem Partner gehen und klären, wer was übernimmt.',
    },
    'co-sharing': {
      name: 'Daten und Regeln teilen',
      description: 'Ein Ort für Daten, die alle nutzen dürfen, mit vereinbarten Regeln.',
      firstStep: 'Fünf Zahlen auflisten, die jede Seite gern sähe, und zwei davon freigeben.',
    },
    'co-analyzing': {
      name: 'Daten gemeinsam lesen',
      description: 'Fachleute mehrerer Firmen sehen dieselben Daten und leiten Prognosen ab.',
      firstStep:
        'Eine Stunde über die Daten des letzten Quartals sprechen und drei Fragen notieren.',
    },
    'co-developing': {
      name: 'Lösungen gemeinsam entwickeln',
      description: 'Ideen, Entwürfe und Leute mehrerer Firmen in eine neue Lösung bringen.',
      firstStep: 'Zwei Partner einladen, eine Lösung zu skizzieren, die keiner allein schafft.',
    },
    'co-committing': {
      name: 'Sich auf gemeinsame Regeln festlegen',
      description: 'Gemeinsam aufschreiben, was jeder einbringt, bekommt und verantwortet.',
      firstStep:
        'Ziele, Nutzen und Risiken aller Seiten auf eine Seite bringen und unterschreiben.',
    },
    'co-building': {
      name: 'Können gemeinsam aufbauen',
      description: 'Leute über Firmengrenzen schulen, bis das neue Wissen allen gehört.',
      firstStep: 'Für eine Woche jemanden mit einem Partner tauschen, der kann, was Ihnen fehlt.',
    },
  },
  statuses: {
    'not-started': 'Nicht begonnen',
    'in-progress': 'In Arbeit',
    done: 'Erledigt',
  },
  traits: {
    'value-logic': {
      name: 'Was Sie verkaufen',
      question: 'Wofür bezahlen Kunden Sie?',
      product: 'Für ein Produkt mit Hilfe drum herum',
      service: 'Für ein Ergebnis, das wir ihnen sichern',
    },
    'product-service-bundles': {
      name: 'Pakete',
      question: 'Wie werden Produkte und Dienste verkauft?',
      product: 'Getrennt, jedes mit eigenem Preis',
      service: 'In einem Paket mit einem Vertrag',
    },
    'front-and-back-office': {
      name: 'Vertrieb und Lieferung',
      question: 'Wie arbeiten Vertrieb und Lieferung zusammen?',
      product: 'Per E-Mail und mit getrennten Listen',
      service: 'Mit demselben Bild von jedem Kunden',
    },
    'real-time-information': {
      name: 'Live-Informationen',
      question: 'Wann wissen Sie, was beim Kunden geschieht?',
      product: 'Wenn jemand anruft',
      service: 'Während es geschieht',
    },
    'customer-relations': {
      name: 'Kundenbeziehungen',
      question: 'Wie nah sind Sie an Ihren Kunden?',
      product: 'Auftrag für Auftrag',
      service: 'Gemeinsame Ziele über Jahre',
    },
  },
  leans: ['Klar das Erste', 'Eher das Erste', 'Dazwischen', 'Eher das Zweite', 'Klar das Zweite'],
  ratings: {
    consonance: {
      question: 'Wie gut passen Sie zueinander?',
      anchors: [
        'Sie wollen anderes oder bringen, was wir schon haben',
        'Wir treffen uns in einem Geschäft; weitere Ziele sind nie verglichen worden',
        'Einige Ziele sind gemeinsam, und jeder hat etwas, das dem anderen fehlt',
        'Ziele sind gemeinsam aufgeschrieben, Lücken werden wechselseitig gefüllt',
        'Jeder plant mit dem anderen im Sinn, auf Jahre hinaus',
      ],
    },
    resonance: {
      question: 'Wie gut läuft die Zusammenarbeit?',
      anchors: [
        'Wir arbeiten kaum zusammen, oder es endet im Streit',
        'Aufträge und Antworten, ab und zu, oft spät',
        'Regelmäßiger Kontakt, und Vereinbartes geschieht meist',
        'Wir lösen Probleme gemeinsam und planen im Takt',
        'Jede Runde läuft besser, und beide haben etwas davon',
      ],
    },
  },
  levels: ['Keine', 'Geringe', 'Mittlere', 'Gute', 'Volle'],
  roles: {
    customer: 'Kunde',
    supplier: 'Lieferant',
    'technology-provider': 'Technologie\u00ADanbieter',
    'logistics-provider': 'Logistiker',
    distributor: 'Händler',
    research: 'Hochschule oder Forschung',
    'finance-and-advice': 'Finanzierung oder Beratung',
    association: 'Verband oder Behörde',
    other: 'Andere',
  },
  refusals: {
    'unknown-partner': 'Dieser Partner war an dem Tag nicht dabei.',
    'in-the-way': 'Spätere Einträge bauen auf dem auf, was dies ändern würde.',
    'unknown-review': 'Das Protokoll hat vor diesem keinen solchen Rückblick.',
    'already-settled': 'Diese Aufgabe ist schon erledigt.',
    'nothing-to-settle': 'Dieser Rückblick hat nichts verlangt.',
    'empty-cycle': 'Zuerst einen Rückblick notieren: Eine Runde ohne ihn hat nichts gelehrt.',
    'unknown-event': 'Das Protokoll hat vor diesem keinen solchen Eintrag.',
    'already-undone': 'Dieser Eintrag ist schon zurückgenommen.',
  },
  cases: {
    alpha: {
      name: 'Alpha',
      industry: 'Getränke',
      did: 'Ein Online-Shop, dann Ortung, dann gemeinsame Analyse, jeweils mit Partnern, denen es nützte.',
    },
    beta: {
      name: 'Beta',
      industry: 'Nutzfahrzeuge',
      did: 'Partner aus Industrie und Forschung bauten eine Plattform für selbstfahrende Fahrzeuge.',
    },
  },
  cite: 'Ciasullo et al. 2021',
  scope:
    'Die Studie beruht auf 2 großen Konzernen; Firmen unter 250 Beschäftigten galten als noch nicht bereit.',
};
