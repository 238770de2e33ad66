import type { ScalingWords } from './words.ts';

export const de: ScalingWords = {
  barriers: {
    'eternal-proof-of-concept': {
      name: 'Machbarkeitstests ohne Ende',
      description: 'Versuch folgt auf Versuch, jeder gelingt, und niemand unterschreibt für mehr.',
    },
    'industrial-inertia': {
      name: 'Trägheit der Industrie',
      description: 'Kunden mögen die Idee und ringen sich doch nicht zur Änderung durch.',
    },
    'resource-drought': {
      name: 'Mangel an Mitteln',
      description: 'Eine Handvoll Leute kann nicht zugleich verkaufen, betreuen und entwickeln.',
    },
  },
  symptoms: {
    'low-solution-awareness': 'Wenige Kunden wissen, dass es so eine Lösung gibt',
    'language-gap': 'Wir und unsere Kunden haben für dasselbe andere Wörter',
    'stalls-before-commercialization': 'Versuche enden gut, und der Auftrag bleibt aus',
    'uneven-customer-digital-maturity': 'Manche Kunden sind weit, andere arbeiten auf Papier',
    'stakeholder-silos': 'Abteilungen beim Kunden reden nicht miteinander',
    'cost-driven-goals': 'Einkäufer rechnen, was es kostet, und nicht, was es bringt',
    'development-versus-support': 'Nutzern zu helfen kostet die Zeit für das Produkt',
    'projects-need-large-providers': 'Projekte verlangen mehr Leute, als wir haben',
    'single-provider-preference': 'Kunden wollen einen großen Lieferanten für alles',
  },
  steps: {
    'conceptualize-customer-value': 'Wert für Kunden fassen',
    'validate-in-operations': 'Im Betrieb bestätigen',
    'assess-scaling-readiness': 'Reife zum Skalieren prüfen',
  },
  stages: {
    piloting: 'Erprobung',
    sensing: 'Erkennen',
    reconfiguration: 'Neuausrichtung',
    growth: 'Wachstum',
  },
  phases: {
    'systematic-solution-piloting': {
      name: 'Systematische Erprobung der Lösung',
      short: 'Erprobung',
      description: 'Wenige, sorgfältig gewählte Versuche zeigen, wofür Kunden zahlen würden.',
    },
    'solution-market-evaluation': {
      name: 'Bewertung des Marktes der Lösung',
      short: 'Markt\u00ADbewertung',
      description:
        'Die Branche finden, in der sich das Produkt verbreiten kann, und wer es hinbringt.',
    },
    'ecosystem-development': {
      name: 'Aufbau des Ökosystems',
      short: 'Aufbau des Ökosystems',
      description: 'Partner gewinnen, die Arbeit aufteilen und ihnen helfen, sie gut zu machen.',
    },
    'horizontal-partner-led-growth': {
      name: 'Horizontales Wachstum mit Partnern',
      short: 'Wachstum mit Partnern',
      description: 'Partner verkaufen und erweitern das Produkt bei Kunden, die Sie nie treffen.',
    },
    'customer-insights-mining': {
      name: 'Heben von Kundenwissen',
      short: 'Kundenwissen',
      description: 'Von vorhandenen Kunden lernen, wo Sie ihnen noch helfen könnten.',
    },
    'service-operations-development': {
      name: 'Aufbau des Servicebetriebs',
      short: 'Servicebetrieb',
      description: 'Leute und Gewohnheiten aufbauen, mit denen jeder Kunde in Gang kommt.',
    },
    'vertical-customer-led-growth': {
      name: 'Vertikales Wachstum mit Kunden',
      short: 'Wachstum mit Kunden',
      description: 'Erst mit jedem Kunden wachsen, dann auf andere übertragen, was gelang.',
    },
  },
  strategies: {
    'ecosystem-scaling': {
      name: 'Ökosystem\u00ADskalierung',
      through: 'über Partner',
      idea: 'Sie machen ein Produkt, das in größere Angebote passt; Partner verkaufen es, bauen es ein und bauen darauf auf.',
      price:
        'Ihr Erfolg liegt in fremden Händen, also brauchen Partner Pflege, Schulung und einen Anteil.',
    },
    'servitization-scaling': {
      name: 'Service\u00ADskalierung',
      through: 'über Kundenbetreuung',
      idea: 'Sie bleiben nah an wenigen Kunden, helfen ihnen zu Ergebnissen und wachsen mit dem, was sie als Nächstes brauchen.',
      price:
        'Enge Betreuung braucht Leute, das Wachstum kommt also in kleinen Schritten, Kunde für Kunde.',
    },
  },
  activities: {
    'map-key-industry-players': {
      name: 'Schlüsselfirmen der Branche erfassen',
      short: 'Schlüsselfirmen',
      description: 'Auflisten, welche Firmen zählen und was Ihre Lösung jeder wert wäre.',
    },
    'engage-problem-owners': {
      name: 'Die Leute besuchen, die das Problem haben',
      short: 'Problemträger',
      description:
        'Mit denen reden, denen es den Schlaf raubt, und fragen, was am meisten schmerzt.',
    },
    'adapt-to-customer-requests': {
      name: 'Auf Kundenwünsche eingehen',
      short: 'Kundenwünsche',
      description: 'Die Lösung dort ändern, wo das ein Problem löst, das sonst niemand gelöst hat.',
    },
    'test-in-key-operations': {
      name: 'Dort testen, wo der Kunde sein Geld verdient',
      short: 'Test im Kernbetrieb',
      description: 'In der Hauptproduktion des Kunden versuchen, nicht auf einem Nebenplatz.',
    },
    'take-total-care-role': {
      name: 'Sich beim Versuch um alles kümmern',
      short: 'Rundum-Betreuung',
      description:
        'Einbauen, die Nutzer schulen und erreichbar bleiben, bis sie allein zurechtkommen.',
    },
    'refine-from-lessons': {
      name: 'Mit den Lehren des Versuchs verbessern',
      short: 'Aus Lehren bessern',
      description:
        'Jede Woche aufschreiben, was schiefging, und es noch während des Versuchs beheben.',
    },
    'document-success-stories': {
      name: 'Aufschreiben, was gelungen ist',
      short: 'Erfolge festhalten',
      description: 'Eine Seite je Versuch, mit Zahlen und einem Namen, dem andere trauen.',
    },
    'gauge-internal-resources': {
      name: 'Eigene Leute und eigenes Können zählen',
      short: 'Eigene Mittel',
      description:
        'Wissen, wie viele Kunden Sie nächstes Jahr betreuen könnten und was zuerst reißt.',
    },
    'weigh-core-and-complementary-roles': {
      name: 'Entscheiden, was Sie tun und was andere tun',
      short: 'Kernaufgaben',
      description: 'Alle Aufgaben von Verkauf bis Betreuung auflisten, und welche nur Sie können.',
    },
    'evaluate-scaling-potential': {
      name: 'Branchen nach Raum zum Wachsen vergleichen',
      short: 'Wachstumsraum',
      description: 'Mehrere Branchen ansehen, und wie viele Kunden jede bringen könnte.',
    },
    'assess-target-segment': {
      name: 'Die gewählte Kundengruppe studieren',
      short: 'Zielgruppe',
      description:
        'Ihre Nöte, ihre Lieferanten und die Systeme kennenlernen, in die Sie passen müssen.',
    },
    'identify-industry-partners': {
      name: 'Partner in dieser Branche finden',
      short: 'Partner finden',
      description:
        'Passung, Reichweite, Servicenetz und das Miteinander möglicher Partner bewerten.',
    },
    'secure-partnership-agreements': {
      name: 'Verträge mit Partnern schließen',
      short: 'Verträge',
      description: 'Gemeinsame Ziele, Preise und Pflichten mit den richtigen Firmen festschreiben.',
    },
    'define-complementary-roles': {
      name: 'Klären, wer was macht',
      short: 'Rollen klären',
      description: 'Partner für Verkauf, Start und Betreuung nennen, und was Sie nicht mehr tun.',
    },
    'design-partner-quality-and-upskilling': {
      name: 'Partner schulen und ihre Arbeit prüfen',
      short: 'Qualität der Partner',
      description: 'Vereinbaren, was gut genug ist, darauf achten und lehren, was fehlt.',
    },
    'align-on-partner-feedback': {
      name: 'Mit dem verbessern, was Partner sagen',
      short: 'Stimmen der Partner',
      description: 'Partner an festen Tagen fragen, was Kunden vermissen, und danach handeln.',
    },
    'manage-partner-satisfaction': {
      name: 'Partner zufrieden halten',
      short: 'Zufriedene Partner',
      description: 'Messen, wie zufrieden Partner sind, und Streit beilegen, bevor er wächst.',
    },
    'nurture-partner-generativity': {
      name: 'Partner auf Ihrem Produkt aufbauen lassen',
      short: 'Erweiterungen',
      description:
        'Offene Schnittstellen und Standardteile lassen andere ergänzen, woran Sie nie dachten.',
    },
    'map-customer-opportunities': {
      name: 'Festhalten, wo Sie einem Kunden noch helfen können',
      short: 'Chancen beim Kunden',
      description: 'Mit jedem Kunden einen Plan zeichnen: was nach der ersten Lösung kommt.',
    },
    'nurture-ambassadors': {
      name: 'Fürsprecher gewinnen',
      short: 'Fürsprecher',
      description:
        'Die wenigen finden, die den Sinn sehen, und ihnen helfen, Kollegen zu überzeugen.',
    },
    'join-innovation-projects': {
      name: 'In Entwicklungsprojekten großer Kunden mitmachen',
      short: 'Projekte der Kunden',
      description:
        'Früh mit einer führenden Firma arbeiten, damit Ihr Produkt ihren Bedarf trifft.',
    },
    'establish-onboarding': {
      name: 'Ein Startprogramm für neue Kunden einrichten',
      short: 'Startprogramm',
      description: 'Schulung und erste Schritte für jeden Kunden, was immer er schon weiß.',
    },
    'create-customer-success-organization': {
      name: 'Ein Team für den Erfolg der Kunden aufbauen',
      short: 'Team für Kundenerfolg',
      description: 'Benannte Leute verfolgen, wie jeder Kunde die Lösung nutzt, und greifen ein.',
    },
    'develop-agile-adaptation-routines': {
      name: 'Schnelle Änderungen zur Routine machen',
      short: 'Schnelle Änderungen',
      description: 'In Kundenwünschen Muster suchen und Dinge binnen Wochen ändern.',
    },
    'upgrade-from-customer-data': {
      name: 'Mit Daten aus der Nutzung verbessern',
      short: 'Verbessern mit Daten',
      description: 'Was Kunden tun und sagen, entscheidet, was die nächste Version bringt.',
    },
    'co-create-and-customize-services': {
      name: 'Dienste mit Kunden entwickeln',
      short: 'Gemeinsame Dienste',
      description:
        'Den nächsten Bedarf eines Kunden zu dem Dienst führen lassen, den Sie ergänzen.',
    },
    'exploit-cross-segment-synergies': {
      name: 'Gelungenes zu anderen Kundengruppen tragen',
      short: 'Weitere Kundengruppen',
      description:
        'Was die schwierigsten Kunden zufriedenstellt, öffnet Türen in anderen Branchen und Ländern.',
    },
  },
  statuses: {
    'not-started': 'Nicht begonnen',
    'in-progress': 'In Arbeit',
    done: 'Erledigt',
    skipped: 'Übersprungen',
  },
  forces: ['Nicht spürbar', 'Ein wenig', 'Deutlich', 'Stark', 'Es stoppt uns'],
  outcomes: {
    'sales-to-current-customers': 'Umsatz mit heutigen Kunden',
    'new-customer-segments': 'Neue Kundengruppen',
    'new-regions-and-markets': 'Neue Regionen und Märkte',
  },
  traits: {
    'competitive-advantage': {
      name: 'Wettbewerbsvorteil',
      question: 'Worin wollen Sie besser sein als andere?',
      ecosystem: 'Im Produkt: fortschrittliche Technik als Teil eines größeren Angebots',
      servitization: 'Im Service: Betreuung und eine Lösung, die sich mit dem Kunden ändert',
    },
    'ecosystem-role': {
      name: 'Rolle unter anderen Firmen',
      question: 'Wer steht für die ganze Lösung ein?',
      ecosystem: 'Eine andere Firma; wir liefern einen Teil, zusammen mit Partnern',
      servitization: 'Wir; die Lösung ist unsere, und wir setzen sie zusammen',
    },
    'customer-engagement': {
      name: 'Kontakt zu Kunden',
      question: 'Wie nah wollen Sie den Kunden sein?',
      ecosystem: 'Wenig direkter Kontakt; ein Standardprodukt, das man anschließt',
      servitization: 'Viel Kontakt; Hilfe, zugeschnitten auf den ganzen Betrieb des Kunden',
    },
    'priority-objective': {
      name: 'Wessen Rückmeldung entscheidet',
      question: 'Wessen Rückmeldung soll entscheiden, was Sie entwickeln?',
      ecosystem: 'Die unserer Partner',
      servitization: 'Die unserer Kunden und die Daten aus ihrer Nutzung',
    },
    'go-to-market': {
      name: 'Weg zum Markt',
      question: 'Wie sollen neue Kunden zu Ihnen kommen?',
      ecosystem: 'Über Partner, die es mit eigenen Produkten verkaufen',
      servitization: 'Über Service, der Kunden hält und sich auf ähnliche überträgt',
    },
    'firm-identity': {
      name: 'Wer Sie sind',
      question: 'Wohin weist der Charakter des Unternehmens?',
      ecosystem: 'Wir sind Ingenieure eines Produkts',
      servitization: 'Wir sind Helfer unserer Kunden',
    },
    'market-conditions': {
      name: 'Der Markt',
      question: 'Wohin weist Ihr Markt?',
      ecosystem: 'Viele ähnliche Kunden, erreichbar über etablierte Lieferanten',
      servitization: 'Wenige große Kunden, jeder mit eigenem Bedarf',
    },
    'internal-resources': {
      name: 'Ihre Leute und Ihr Geld',
      question: 'Wohin weisen Ihre eigenen Mittel?',
      ecosystem: 'Zu wenige Leute, um Kunden selbst zu betreuen',
      servitization: 'Leute, die es können, und Geld für langsames Wachstum',
    },
    'existing-partnerships': {
      name: 'Vorhandene Partner',
      question: 'Wohin weisen Ihre heutigen Partnerschaften?',
      ecosystem: 'Partner, die schon verkaufen oder es wollen',
      servitization: 'Kaum welche, aber enge Bindungen zu Kunden',
    },
  },
  leans: ['Klar das Erste', 'Eher das Erste', 'Dazwischen', 'Eher das Zweite', 'Klar das Zweite'],
  warnings: {
    'pilots-without-contract': {
      title: 'Machbarkeitstests ohne Ende',
      advice:
        'Wählerisch sein: vor dem nächsten Pilotprojekt einen Kunden, der bereit ist, einen klaren Bedarf und die Zahlen vereinbaren, die über den Auftrag entscheiden.',
    },
    'support-crowds-out-development': {
      title: 'Betreuung verdrängt Entwicklung',
      advice:
        'Die Aufgaben auflisten, die ein Partner übernehmen könnte, oder sie benannten Leuten geben, damit die anderen entwickeln können.',
    },
    'phase-stalled': {
      title: 'Die Phase steht still',
      advice:
        'Eine offene Aktivität wählen, Person und Datum nennen, oder sie überspringen und sagen, warum.',
    },
    'fork-stalled': {
      title: 'Noch an der Gabelung',
      advice:
        'Ihre Ziele einschätzen, beide Strategien ansehen und einen Tag für die Wahl festlegen: Jeder Monat hier kostet und bringt kein Wachstum.',
    },
    'both-strategies-started': {
      title: 'Zwei Strategien zugleich',
      advice:
        'Beide abwägen, eine wählen und die andere ruhen lassen: Ein kleines Unternehmen hat selten Leute für Partner und enge Betreuung zugleich.',
    },
    'pilot-without-parameters': {
      title: 'Ein Pilotprojekt ohne Maßstab',
      advice:
        'Mit dem Kunden schriftlich vereinbaren, was gemessen wird und ab welcher Zahl er kauft.',
    },
    'pilot-without-end': {
      title: 'Ein Pilotprojekt ohne Ende',
      advice:
        'Mit dem Kunden einen Schlusstag festlegen und an dem Tag um ein Ja oder Nein bitten.',
    },
    'breadth-before-depth': {
      title: 'Breite vor Tiefe',
      advice:
        'Zuerst den heutigen Kunden zu Ergebnissen verhelfen; ein Team, das sie begleitet, kommt vor neuen Kundengruppen.',
    },
    'partners-not-looked-after': {
      title: 'Partner ohne Pflege',
      advice:
        'Jeden Partner fragen, wie es läuft, bei Verkauf und Schulung helfen und einen Ort für seine Rückmeldungen schaffen.',
    },
    'barrier-stays-high': {
      title: 'Eine Hürde, die hoch bleibt',
      advice:
        'Nachsehen, welche Anzeichen jedes Mal angekreuzt waren, und eines bis zur nächsten Einschätzung angehen.',
    },
    'left-open-behind-gate': {
      title: 'Hinter einem Tor offen geblieben',
      advice: 'Jetzt tun oder mit Begründung überspringen, damit die Liste die Wahrheit sagt.',
    },
  },
  refusals: {
    'gate-elsewhere': 'Dieses Tor gehört zu einer Phase, in der Sie nicht sind.',
    'gate-passed': 'Dieses Tor ist schon passiert.',
    'needs-reason': 'Das braucht eine Begründung; sie bleibt im Protokoll.',
    'gate-first': 'Zuerst das Tor der Reife passieren, dann eine Strategie wählen.',
    'same-strategy': 'Diese Strategie ist schon gewählt.',
    'unknown-pilot': 'Das Protokoll kennt kein solches Pilotprojekt.',
    'pilot-ended': 'Dieses Pilotprojekt ist schon beendet.',
    'too-early': 'Dieser Tag liegt vor dem, worauf er aufbaut.',
    'too-late': 'Dieser Tag liegt nach dem, was auf ihm aufbaut.',
    'unknown-event': 'Das Protokoll hat vor diesem keinen solchen Eintrag.',
    'already-undone': 'Dieser Eintrag ist schon zurückgenommen.',
  },
  cases: {
    alfa: {
      name: 'Alfa',
      industry: 'Fertigung',
      offering: 'Software für Auftragsfertigung in großer Menge',
    },
    beta: {
      name: 'Beta',
      industry: 'Bergbau',
      offering: 'Daten, die sichtbar und leicht zu handhaben sind',
    },
    gamma: {
      name: 'Gamma',
      industry: 'Bergbau',
      offering: 'Software, die Abweichungen erkennt und warnt',
    },
    delta: {
      name: 'Delta',
      industry: 'Prozessindustrie',
      offering: 'Systeme, die Anlagendaten austauschen und verarbeiten',
    },
  },
  cite: 'Garcia Martin et al. 2025',
  scope:
    'Die Studie beruht auf 4 Unternehmen mit 4 bis 14 Beschäftigten, die der Industrie digitale Lösungen verkaufen.',
};
