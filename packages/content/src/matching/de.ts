import type { MatchingWords } from './words.ts';

export const de: MatchingWords = {
  components: {
    'value-creation': {
      name: 'Wertschöpfung',
      description: 'Was Sie im Ausland anbieten und wie Kunden dort davon erfahren.',
    },
    'value-delivery': {
      name: 'Wertvermittlung',
      description:
        'Die Partner, Leute und Fähigkeiten, die Ihr Angebot zu Kunden im Ausland bringen.',
    },
    'value-capture': {
      name: 'Wertabschöpfung',
      description: 'Was der Verkauf ins Ausland Sie kostet und wie stetig Geld zurückkommt.',
    },
  },
  themes: {
    'market-knowledge': 'Marktkenntnis',
    'international-marketing': 'Internationales Marketing',
    'value-proposition': 'Passung des Angebots',
    'international-collaboration': 'Internationale Zusammenarbeit',
    'resource-limitations': 'Knappe Mittel',
    competence: 'Kompetenz',
    'increased-costs': 'Höhere Kosten',
    'unstable-revenues': 'Schwankende Erlöse',
  },
  challenges: {
    'shortage-of-suitable-customers': {
      name: 'Zu wenige passende Kunden',
      says: 'Wir finden im Ausland kaum Kunden, die zu unserer Größe und unserem Produkt passen',
    },
    'limited-market-information': {
      name: 'Wenig Wissen über den Markt',
      says: 'Wir wissen zu wenig über den Markt, in den wir wollen',
    },
    'limited-recognition': {
      name: 'Geringe Bekanntheit',
      says: 'Wir werden im Ausland nicht wahrgenommen',
    },
    'customer-acquisition': {
      name: 'Neue Kunden gewinnen',
      says: 'Der erste Kunde kostet uns zu viel Zeit und Geld',
    },
    'channels-to-customers': {
      name: 'Wege zum Kunden',
      says: 'Wir kommen nicht zu den Händlern und Läden, bei denen die Kunden kaufen',
    },
    'offering-market-misfit': {
      name: 'Angebot passt nicht zum Markt',
      says: 'Was wir zu Hause verkaufen, passt nicht zu dem, was man dort will',
    },
    'no-demand-for-additional-services': {
      name: 'Kein Bedarf an Zusatz\u00ADdiensten',
      says: 'Kunden im Ausland wollen das Produkt und nicht unsere Dienste',
    },
    'lack-of-suitable-partners': {
      name: 'Passende Partner fehlen',
      says: 'Wir finden im Land nicht den richtigen Partner',
    },
    'building-partner-trust': {
      name: 'Vertrauen von Partnern gewinnen',
      says: 'Partner im Ausland trauen einer kleinen Firma wie unserer noch nicht',
    },
    'lack-of-open-digital-platforms': {
      name: 'Offene digitale Plattformen fehlen',
      says: 'Uns fehlt ein neutraler Ort, um Daten mit anderen Firmen zu teilen',
    },
    'lack-of-people-and-management': {
      name: 'Personal und Führungskräfte fehlen',
      says: 'Uns fehlen Leute, vor allem Führungskräfte, für den Export',
    },
    'limited-production-capacity': {
      name: 'Begrenzte Produktions\u00ADkapazität',
      says: 'Wir könnten kaum mehr herstellen, wenn Aufträge kämen',
    },
    'lack-of-digital-capabilities': {
      name: 'Digitale Fähigkeiten fehlen',
      says: 'Wir kommen bei neuen digitalen Methoden nicht mehr mit',
    },
    'unattractive-manufacturing-jobs': {
      name: 'Arbeit im Werk lockt nicht',
      says: 'Junge Leute wollen nicht in einem Werk wie unserem arbeiten',
    },
    'rural-location': {
      name: 'Ländliche Lage',
      says: 'Wir sind weit weg von allen, die wir treffen sollten',
    },
    'export-procedures-and-documentation': {
      name: 'Exportverfahren und Papiere',
      says: 'Zoll, Bescheinigungen und Formulare fressen unsere Zeit und unser Geld',
    },
    'high-transport-costs': {
      name: 'Hohe Transport\u00ADkosten',
      says: 'Die Fracht macht uns zu teuer',
    },
    'low-margins': {
      name: 'Geringe Margen',
      says: 'Harter Wettbewerb im Ausland lässt uns wenig Gewinn',
    },
    'unaligned-regulations-and-taxes': {
      name: 'Regeln und Steuern je Land anders',
      says: 'Wir treffen in jedem Land auf andere Regeln und Steuern, und sie ändern sich',
    },
    'demand-fluctuation': {
      name: 'Schwankende Nachfrage',
      says: 'Unsere Aufträge kommen alle auf einmal und dann gar nicht',
    },
    'unhelpful-public-projects': {
      name: 'Förderprojekte, die wenig helfen',
      says: 'Öffentliche Exportprojekte brachten uns nichts, was wir nutzen konnten',
    },
  },
  activities: {
    'company-website': {
      name: 'Website des Unternehmens',
      description:
        'Eine Website in der Sprache Ihrer Käufer zeigt, was Sie herstellen und wie man Sie erreicht.',
      firstStep:
        'Jemanden mit der Landessprache als Muttersprache bitten, die Startseite zu lesen und zu sagen, was Sie verkaufen.',
      effort: 'Einige Wochen, die meisten für Texte, Bilder und Übersetzung.',
      tools: 'Website-Baukasten oder Redaktionssystem, Übersetzung, Besucherstatistik',
      takes: 'Eine Person, die für die Inhalte zuständig ist, und eine Übersetzung je Markt',
      measure: 'Besuche und Anfragen im Monat aus jedem Zielland',
    },
    'search-engine-visibility': {
      name: 'Sichtbarkeit in Suchmaschinen',
      description:
        'Suchwörter in der Sprache jedes Marktes und einige bezahlte Anzeigen führen suchende Käufer auf Ihre Website.',
      firstStep:
        'Zehn Wendungen aufschreiben, die ein Käufer dort eintippen würde, und nach jeder suchen.',
      effort: 'Tage für den Anfang, dann ein bis zwei Stunden in der Woche.',
      tools: 'Suchwortplaner, Konto für Suchanzeigen, Besucherstatistik',
      takes: 'Eine Website in der Sprache des Marktes und ein kleines Monatsbudget für Anzeigen',
      measure: 'Anfragen aus der Suche je Land, und was jede kostet',
    },
    'third-party-rating-apps': {
      name: 'Bewertungs-Apps',
      description:
        'Apps, in denen Nutzer Produkte bewerten, zeigen Ihnen, was ein Markt mag, und neuen Käufern, dass es Sie gibt.',
      firstStep:
        'Das eigene Produkt oder das eines Wettbewerbers in einer Bewertungs-App suchen und zwanzig Kommentare lesen.',
      effort: 'Stunden für den Anfang, dann eine feste halbe Stunde in der Woche.',
      tools: 'Bewertungs-Apps, eine einfache Tabelle der Kommentare nach Themen',
      takes: 'Ein Produkt, das Nutzer bewerten, und jemand, der ihnen freundlich antwortet',
      measure: 'Zahl und Schnitt der Bewertungen je Markt, und was sich durch sie geändert hat',
    },
    'digital-contact-search': {
      name: 'Kontaktsuche im Netz',
      description: 'Die Suche im Netz fördert Vertreter, Importeure und Händler im Land zutage.',
      firstStep:
        'Zwanzig Importeure benachbarter Produkte auflisten, jeden mit Namen und E-Mail-Adresse.',
      effort: 'Einige Tage am Schreibtisch für jedes Land.',
      tools: 'Branchenverzeichnisse, berufliche Netzwerke, Messelisten, eine Kontaktdatenbank',
      takes: 'Eine Person mit Zeit zum Suchen, Schreiben und Nachfassen',
      measure: 'Erste Gespräche auf hundert angeschriebene Kontakte',
    },
    'digital-marketing-skills': {
      name: 'Können im Online-Marketing',
      description:
        'Jemand im Unternehmen lernt, Kampagnen im Netz zu führen, denn unter Wettbewerbern aufzufallen will gekonnt sein.',
      firstStep:
        'Festlegen, wer es lernt, und zwei Stunden in der Woche für einen kostenlosen Online-Kurs reservieren.',
      effort: 'Zwei bis drei Monate Lernen neben der täglichen Arbeit.',
      tools: 'Online-Kurse, Anzeigenkonten, ein Testbudget, freiberufliche Beratung',
      takes:
        'Ein neugieriger Mensch, der bleibt, und die Erlaubnis, wenig Geld für Tests auszugeben',
      measure: 'Kosten einer Anfrage, Monat für Monat',
    },
    'remote-equipment-monitoring': {
      name: 'Eigene Anlagen fernüberwachen',
      description:
        'Sie überwachen Ihre Anlagen aus der Ferne, sodass niemand hinfahren muss, um nachzusehen.',
      firstStep: 'Die Fahrten des letzten Monats zählen, die nur dem Nachsehen dienten.',
      effort: 'Einige Monate für die ersten Standorte; Sensoren und Verbindungen sind zu kaufen.',
      tools: 'Sensoren, Gateways, eine Übersicht mit Alarmen',
      takes: 'Vernetzbare Maschinen, jemand, der auf Alarme reagiert, etwas Geld für Sensoren',
      measure: 'Gesparte Fahrten und Reisestunden im Monat',
    },
    'remote-commissioning-video': {
      name: 'Inbetriebnahme per Video',
      description:
        'Ihre Fachkraft leitet per Video die Leute an, die weit weg eine Anlage in Betrieb nehmen.',
      firstStep: 'Einen Videoanruf aus der eigenen Halle testen und notieren, was man nicht sieht.',
      effort: 'Tage: ein Headset oder Telefon, eine Checkliste und ein Versuch.',
      tools: 'Videoanrufe, Kopfkamera, geteilte Checklisten',
      takes: 'Eine stabile Verbindung vor Ort und dort jemand mit geschickten Händen',
      measure: 'Inbetriebnahmen ohne Reise, und gesparte Reisestunden',
    },
    'online-recruitment': {
      name: 'Personalsuche im Netz',
      description: 'Offene Stellen stehen dort, wo Menschen in anderen Ländern sie sehen.',
      firstStep:
        'Eine offene Stelle für Leser im Ausland neu schreiben und in einer Stellenbörse veröffentlichen.',
      effort: 'Tage je Stelle, sobald Text und Ablauf stehen.',
      tools: 'Stellenbörsen, berufliche Netzwerke, Videointerviews',
      takes: 'Eine Arbeit, die auf Englisch oder aus der Ferne geht, und Hilfe beim Umzug',
      measure: 'Passende Bewerbungen und Einstellungen je Anzeige, nach Land',
    },
    'technology-forward-employer-image': {
      name: 'Ruf als Hightech-Arbeitgeber',
      description:
        'Sie zeigen Studierenden und Bewerbern die digitale Seite der Arbeit in Ihrem Werk.',
      firstStep:
        'Eine Minute lang die modernste Maschine filmen, zusammen mit dem Menschen, der sie bedient.',
      effort: 'Einige Wochen für Filme, Besuche und Schulkontakte, dann eine feste Gewohnheit.',
      tools: 'Kurzfilme, soziale Medien, Schulbesuche, Tage der offenen Tür',
      takes: 'Digitale Arbeit, die es wirklich gibt, und junge Leute, die sie gern zeigen',
      measure: 'Bewerber unter dreißig im Jahr, und Besuche aus Schulen',
      note: 'Laut den Autoren verbessert digitale Arbeit den Ruf von Jobs im Werk; sie vorzuzeigen ist unser Schritt.',
    },
    'online-collaboration-software': {
      name: 'Gemeinsame Software im Netz',
      description: 'In gemeinsamen Werkzeugen sehen alle, wie der Betrieb läuft und wo er steht.',
      firstStep:
        'Eine Wochenliste, etwa die offenen Angebote, in eine Tabelle übertragen, die alle sehen.',
      effort: 'Tage für den Anfang, einige Wochen bis zur Gewohnheit.',
      tools: 'Gemeinsame Dokumente, Chats nach Themen, Aufgabentafeln',
      takes: 'Ein Chef, der sie zuerst benutzt, und eine Regel, was wohin gehört',
      measure: 'Anteil der Belegschaft, der sie jede Woche nutzt',
    },
    'business-data-analytics': {
      name: 'Auswertung von Betriebsdaten',
      description:
        'Daten aus allen Teilen des Betriebs zeigen, was an Produkten und Diensten besser werden kann.',
      firstStep:
        'Eine Frage aufschreiben, die Ihre Verkaufsdaten beantworten könnten, und sie in einer Tabelle prüfen.',
      effort: 'Einige Monate, denn Daten wollen erst gefunden und bereinigt sein.',
      tools: 'Tabellenkalkulation, Berichtswerkzeuge, Datenverbindungen zwischen Systemen',
      takes: 'Daten, die Sie nutzen dürfen, jemand, der gut rechnet, und eine Stunde in der Woche',
      measure: 'Entscheidungen im Quartal, die durch Daten anders ausfielen',
    },
    'remote-conferencing-and-networking': {
      name: 'Treffen und Netzwerke online',
      description: 'Regelmäßige Videotreffen und Gruppen im Netz ersetzen die kurze Fahrt.',
      firstStep:
        'Einen Partner zu einem halbstündigen Videoanruf an einem festen Tag im Monat einladen.',
      effort: 'Stunden für den Anfang; dranzubleiben ist das Schwere.',
      tools: 'Videotreffen, Branchengruppen im Netz, virtuelle Messen',
      takes: 'Gute Kamera, guter Ton und Übung darin, mit Menschen am Bildschirm zu reden',
      measure: 'Gespräche mit Menschen außerhalb der Region im Monat',
      note: 'Die Studie ergänzt, dass traditionelle Branchen darin noch Übung brauchen.',
    },
    'impartial-shared-platforms': {
      name: 'Neutrale gemeinsame Plattformen',
      description:
        'Eine neutrale Stelle betreibt eine Plattform, auf der Firmen Daten für gemeinsame Geschäfte ablegen und nutzen.',
      firstStep:
        'Den Branchenverband fragen, wer eine betreiben könnte und welche zwei Firmen mitmachen würden.',
      effort: 'Ein Jahr oder mehr, und nicht für eine Firma allein.',
      tools: 'Plattform zum Teilen von Daten unter neutraler Leitung, Regeln für den Zugang',
      takes:
        'Ein öffentlicher oder gemeinsamer Träger und mehrere Firmen, die sich auf Regeln einigen',
      measure: 'Firmen, die Daten teilen, und gemeinsame Angebote daraus',
      note: 'Das beruht auf dem Wunsch einer Führungskraft; kein Unternehmen der Studie hat eine solche Plattform.',
    },
    'digital-invoicing': {
      name: 'Digitale Rechnungen',
      description: 'Rechnungen an Kunden im Ausland werden ohne Papier geschrieben und verschickt.',
      firstStep:
        'Den Anbieter der Buchhaltung fragen, welche ausländischen Rechnungsformate sie verschicken kann.',
      effort: 'Tage, wenn Ihre Buchhaltung es kann.',
      tools: 'Rechnungssystem, elektronische Rechnungsformate',
      takes: 'Eine Buchhaltung, die es kann, und die Zustimmung des Kunden',
      measure: 'Tage von der Lieferung bis zur Zahlung bei Exportaufträgen',
    },
    'online-payment': {
      name: 'Bezahlen im Netz',
      description:
        'Kunden im Ausland zahlen mit Karte oder digitaler Geldbörse, zumindest Muster und kleine Aufträge.',
      firstStep: 'Ein kleines Produkt oder Muster auswählen, das sich online bezahlen ließe.',
      effort: 'Tage bis Wochen mit einem fertigen Zahlungsdienst.',
      tools: 'Zahlungsdienst für Karten und digitale Geldbörsen, ein einfacher Webshop',
      takes: 'Eine Preisliste, Verkaufsbedingungen und Buchhaltung für kleine Beträge',
      measure: 'Online bezahlte Aufträge im Monat, und Käufe, die am Bezahlen scheiterten',
    },
    'digital-currencies': {
      name: 'Digitale Währungen',
      description:
        'Zahlungen über Grenzen laufen in einer digitalen Währung, sobald man ihr vertraut.',
      firstStep: 'Bank und Steuerberatung fragen, was es für Steuern und Risiko bedeuten würde.',
      effort: 'Einige Wochen, die meisten für Recht, Steuern und Buchhaltung.',
      tools: 'Digitale Geldbörse, Wechseldienst',
      takes: 'Kunden, die das wollen, Rechtsberatung und Regeln gegen Wertverlust',
      measure: 'Kosten und Tage einer Auslandszahlung gegenüber einer Überweisung',
      note: 'Die Studie knüpft dies an wachsendes Vertrauen in solche Währungen, und das ist noch nicht da.',
    },
    'automated-customer-care': {
      name: 'Automatische Kundenpflege',
      description:
        'Ein System erinnert Sie, nach einem Kauf nachzufragen und das Nächste anzubieten.',
      firstStep: 'Die letzten drei Kunden im Ausland anrufen und notieren, was sie brauchen.',
      effort: 'Einige Wochen für Daten, Regeln und Gewohnheiten.',
      tools: 'Kundendatenbank mit Erinnerungen, E-Mail-Vorlagen',
      takes: 'Saubere Kundendaten und jemand, der den Erinnerungen nachgeht',
      measure: 'Wiederholte Aufträge im Jahr von Kunden im Ausland',
    },
    'digital-product-communication': {
      name: 'Produkt digital vorführen',
      description:
        'Filme, 3D-Modelle und Videogespräche erklären das Produkt anstelle einer Reise.',
      firstStep: 'Drei Minuten Antwort auf die Frage filmen, die Käufer am häufigsten stellen.',
      effort: 'Einige Wochen für die ersten Filme und Modelle.',
      tools: 'Produktfilme, 3D-Betrachter, Videotreffen',
      takes: 'Zeichnungen oder Modelle, die Sie zeigen dürfen, und jemand, der gut erklärt',
      measure: 'Ohne Besuch gewonnene Angebote',
    },
    'remote-monitoring-service': {
      name: 'Fernüberwachung als Dienst',
      description:
        'Sensoren überwachen verkaufte Maschinen, und Sie verkaufen die Wartung vor dem Ausfall als Dienst.',
      firstStep: 'Zwei Kunden fragen, was eine Stunde Stillstand sie kostet.',
      effort: 'Ein halbes Jahr oder mehr: Technik, Preis und Vertrag sind alle neu.',
      tools: 'Sensoren, Verbindung, Übersicht, Serviceverträge',
      takes: 'Kunden, die Daten teilen, Bereitschaft im Support und ein Preis für den Dienst',
      measure: 'Umsatz mit dem Dienst im Jahr, und vermiedene Ausfälle',
    },
    'demand-forecasting': {
      name: 'Vorhersage der Nachfrage',
      description:
        'Software, die aus früheren Aufträgen lernt, schätzt, was als Nächstes bestellt wird.',
      firstStep:
        'Die Aufträge von drei Jahren nach Monaten in eine Tabelle bringen und nach einem Muster suchen.',
      effort: 'Ein halbes Jahr oder mehr, und Auftragsdaten aus Jahren.',
      tools: 'Software für Vorhersagen, oder eine Fachkraft für Daten und maschinelles Lernen',
      takes: 'Auftragsdaten aus mehreren Jahren und jemand, der die Vorhersage hinterfragt',
      measure: 'Abstand zwischen Vorhersage und Aufträgen, in Prozent',
      note: 'Die Autoren schlagen dies vor; die Unternehmen der Studie hatten nicht daran gedacht.',
    },
    'shared-order-backlog': {
      name: 'Auftragsbestand für alle',
      description:
        'Alle Beschäftigten sehen die offenen Aufträge und planen zusammen, wie sich ruhige Wochen füllen lassen.',
      firstStep:
        'Die offenen Aufträge des Monats dort aufhängen, wo alle vorbeikommen, und zehn Minuten darüber reden.',
      effort: 'Tage mit einer gemeinsamen Tabelle, Wochen mit einer Tafel auf Bildschirmen.',
      tools: 'Gemeinsame Plantafel, gemeinsame Tabellen, Bildschirme in der Halle',
      takes: 'Offenheit über Aufträge und jede Woche ein kurzes Treffen',
      measure: 'Stunden ohne Arbeit im Monat, und Überstunden',
      note: 'Die Autoren schlagen dies vor; kein Unternehmen der Studie erzählte davon.',
    },
  },
  evidence: {
    reported: {
      name: 'Berichtet',
      description:
        'Ein Unternehmen der Studie erzählt von dieser Wirkung, oder die Autoren nennen sie als Tatsache.',
    },
    suggested: {
      name: 'Vorgeschlagen',
      description:
        'Die Autoren sagen, es könne helfen, verweisen auf andere oder geben den Wunsch eines Unternehmens weiter.',
    },
    inferred: {
      name: 'Abgeleitet',
      description:
        'Die Studie nennt die Aktivität; sie mit dieser Herausforderung zu verbinden ist unsere Lesart.',
    },
  },
  effort: {
    S: { name: 'Gering', description: 'Stunden oder Tage, mit den Leuten, die Sie haben.' },
    M: { name: 'Mittel', description: 'Wochen bis wenige Monate, mit etwas Geld oder Hilfe.' },
    L: { name: 'Hoch', description: 'Ein halbes Jahr oder mehr, mit Geld, Können oder Partnern.' },
  },
  severity: {
    1: { name: 'Ärgernis', description: 'Es stört uns, doch der Verkauf läuft weiter.' },
    2: { name: 'Bremse', description: 'Es bremst unseren Verkauf ins Ausland.' },
    3: { name: 'Barriere', description: 'Es verhindert unseren Verkauf ins Ausland.' },
  },
  cite: 'Reim et al. 2022',
  scope:
    'Die Studie beruht auf Gesprächen mit 29 kleinen und mittleren Unternehmen im ländlichen Schweden und Finnland.',
};
