import type { CocreationWords } from './words.ts';

export const de: CocreationWords = {
  teams: {
    'digitalization-steering': {
      name: 'Lenkungskreis Digitalisierung',
      description: 'Führungskräfte beider Firmen, die auswählen und bezahlen.',
      principle: 'Investiert schrittweise',
    },
    'agile-development': {
      name: 'Agile Entwicklung',
      description: 'Entwickler beider Firmen, die ausprobieren und bauen.',
      principle: 'Baut in Sprints',
    },
    'operational-implementation': {
      name: 'Einführung im Betrieb',
      description: 'Techniker und Anwender, die es in den Alltag bringen.',
      principle: 'Lernt beim Tun',
    },
  },
  phases: {
    'identify-needs': {
      name: 'Bedarf erkennen',
      description: 'Gemeinsam herausfinden, wo es hakt, bevor jemand von Technik spricht.',
    },
    'prioritize-value': {
      name: 'Nach Wert auswählen',
      description: 'Die wenigen Bedarfe wählen, deren Antwort mehr bringt, als sie kostet.',
    },
    'develop-micro-services': {
      name: 'Mikro\u00ADdienste entwickeln',
      description: 'Den kleinsten Dienst bauen, der eine Sache gut macht.',
    },
    'implement-micro-services': {
      name: 'Mikro\u00ADdienste einführen',
      description: 'Ihn in Gebrauch nehmen und ändern, während er gebraucht wird.',
    },
    'evaluate-benefits': {
      name: 'Nutzen bewerten',
      description: 'Ansehen, was er gebracht hat, und damit die nächste Runde beginnen.',
    },
  },
  activities: {
    'define-digitalization-goals': {
      name: 'Ziele festlegen',
      description: 'Sich einigen, was beide Firmen wollen und was jede einbringt.',
    },
    'assess-digitalization-opportunities': {
      name: 'Möglichkeiten einschätzen',
      description: 'Die Arbeit beim Kunden durchgehen und notieren, wo Daten helfen.',
    },
    'express-operational-needs': {
      name: 'Bedarf im Betrieb nennen',
      description: 'Die Leute an den Maschinen sagen lassen, was sie aufhält.',
    },
    'select-digitalization-opportunities': {
      name: 'Möglichkeiten auswählen',
      description: 'Immer nur einen Bedarf wählen, nach Ertrag und Kosten.',
    },
    'design-micro-service-concepts': {
      name: 'Konzepte entwerfen',
      description: 'Einen Dienst skizzieren, der nur enthält, was Wert bringt.',
    },
    'review-micro-service-concepts': {
      name: 'Konzepte prüfen',
      description: 'Anwender sagen lassen, was die Arbeit damit verlangen würde.',
    },
    'prioritize-development-resources': {
      name: 'Mittel zuteilen',
      description: 'Leute und Geld dem Ausgewählten geben und dem Rest nehmen.',
    },
    'design-micro-service-solutions': {
      name: 'Lösungen entwickeln',
      description: 'In kurzen Runden bauen und nach jeder zeigen, was da ist.',
    },
    'assess-micro-service-solutions': {
      name: 'Lösungen beurteilen',
      description: 'Dort testen, wo sie gebraucht werden, und sagen, was fehlt.',
    },
    'govern-implementation': {
      name: 'Einführung steuern',
      description: 'In beiden Firmen den Weg frei machen und klären, wer was bezahlt.',
    },
    'improve-micro-service-solutions': {
      name: 'Lösungen verbessern',
      description: 'Beheben, worüber Anwender stolpern, noch während der Einführung.',
    },
    'develop-operational-capabilities': {
      name: 'Fähigkeiten aufbauen',
      description: 'Leute schulen und Abläufe ändern, damit er genutzt wird.',
    },
    'monitor-performance': {
      name: 'Ergebnisse verfolgen',
      description: 'Kennzahlen mit ihren Zielen vergleichen und entscheiden, was folgt.',
    },
    'seek-value-expansion': {
      name: 'Mehr Wert suchen',
      description: 'Fragen, was dieselben Daten und Module noch leisten könnten.',
    },
    'capture-operational-learning': {
      name: 'Lehren festhalten',
      description: 'Aufschreiben, was gelang, was nicht und was als Nächstes nötig ist.',
    },
  },
  causeGroups: {
    'overestimated-revenue': 'Erlöse sind zu hoch angesetzt',
    'delivery-cost-surprises': 'Die Lieferung kostet mehr als gedacht',
  },
  causes: {
    cannibalization: {
      name: 'Der neue Dienst frisst alten Umsatz',
      description: 'Weniger Ausfälle bedeuten weniger Ersatzteile und Reparaturen.',
    },
    'price-above-perceived-value': {
      name: 'Der Preis übersteigt den Wert für den Kunden',
      description: 'Kunden bezahlen Funktionen, die sie nicht nutzen.',
    },
    'hard-to-scale-customization': {
      name: 'Maßarbeit lässt sich schlecht vervielfachen',
      description: 'Was für einen Kunden gemacht ist, lässt sich dem nächsten nicht verkaufen.',
    },
    'new-capability-costs': {
      name: 'Neues Können kostet mehr',
      description: 'Technik und Vertrieb müssen lernen, was noch nicht zu ihrem Alltag gehört.',
    },
    'opportunistic-customer-behavior': {
      name: 'Kunden reizen die Bedingungen aus',
      description: 'Wer für Ergebnisse statt für Gebrauch zahlt, schont womöglich weniger.',
    },
    'maintenance-and-updates': {
      name: 'Wartung und Updates häufen sich',
      description: 'Software und Sensoren wollen gepflegt sein, solange sie laufen.',
    },
  },
  results: { customized: 'Maßgeschneidert', modular: 'Modular', scalable: 'Skalierbar' },
  decisions: {
    proposed: 'Vorgeschlagen',
    selected: 'Ausgewählt',
    stopped: 'Gestoppt',
    scaled: 'Wird ausgeweitet',
  },
  leads: { keep: 'So weitermachen', change: 'Anders machen', need: 'Ein Bedarf fürs nächste Mal' },
  warnings: {
    'cost-outruns-evidence': {
      title: 'Die Kosten laufen dem belegten Wert davon',
      advice:
        'Kein weiteres Geld geben, bevor ein Kunde zeigt, was es bringt. Einen Dienst stoppen oder verkleinern.',
    },
    'no-evidence-in-evaluation': {
      title: 'Bewertung ohne Beleg',
      advice: 'Eine Sache messen, für die der Kunde zahlt, und mit einem Ziel vergleichen.',
    },
    'used-without-estimate': {
      title: 'In Gebrauch ohne Schätzung',
      advice: 'Grob schätzen: eine niedrige, eine wahrscheinliche und eine hohe Zahl genügen.',
    },
    'too-much-at-once': {
      title: 'Zu viel auf einmal',
      advice: 'Erst einige abschließen, dann weitere auswählen. Kleine Schritte kosten weniger.',
    },
    'team-is-late': {
      title: 'Ein Team ist im Verzug',
      advice: 'Fragen, was im Weg steht, und einen anderen Tag oder ein anderes Team vereinbaren.',
    },
  },
  refusals: {
    'unknown-service': 'Dieser Mikrodienst ist nicht auf der Tafel.',
    'unknown-kpi': 'Diese Kennzahl ist nicht auf der Karte.',
    stopped: 'Er ist gestoppt; bitte zuerst wieder auswählen.',
    'same-phase': 'Er ist schon in dieser Phase.',
    'same-decision': 'Das ist schon entschieden.',
    'needs-reason': 'Hier ist ein Grund nötig.',
    'other-cycle': 'Zyklen folgen aufeinander.',
    'before-start': 'In diesem Zyklus war er noch nicht auf der Tafel.',
    'unknown-event': 'Was zurückgenommen werden soll, steht nicht im Protokoll.',
    'already-undone': 'Das ist schon zurückgenommen.',
  },
  cases: {
    r1: 'Baumaschinen, für ein Bergwerk',
    r2: 'Energie- und Automatisierungs\u00ADtechnik, für einen Versorger',
    r3: 'Bergbaumaschinen, für ein Bergwerk',
    r4: 'Telekommunikations\u00ADtechnik, für einen Netzbetreiber',
  },
  cite: 'Sjödin et al. 2020',
  scope: 'Grundlage sind 4 Paare aus Anbieter und Kunde in Schweden, meist große Firmen.',
};
