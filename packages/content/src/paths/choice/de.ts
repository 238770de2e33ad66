import type { ChoiceWords } from './words.ts';

export const de: ChoiceWords = {
  questions: {
    'offering-uniqueness': {
      short: 'Einzigartigkeit des Angebots',
      question: 'Wie schwer wäre Ihr Angebot zu ersetzen?',
      anchors: [
        'Viele Firmen verkaufen fast das Gleiche, und meist entscheidet der Preis',
        'Einzelne Details sind anders, doch Käufer vergleichen uns nach dem Preis',
        'Manche Kunden wählen uns wegen einer Funktion, die anderen fehlt',
        'Die meisten Aufträge kommen ohne Gegenangebot; ein, zwei Firmen sind nah dran',
        'Niemand sonst hat es: Patente, Daten oder Wissen haben Jahre gebraucht',
      ],
      high: 'Wenige Firmen bieten, was Sie bieten',
      low: 'Viele Firmen bieten fast das Gleiche',
    },
    'investment-capacity': {
      short: 'Geld für Investitionen',
      question: 'Wie viel könnten Sie in den nächsten zwei Jahren investieren?',
      anchors: [
        'Laufende Kosten verbrauchen alles, und die Bank würde ablehnen',
        'Ein kleines Projekt im Jahr ist drin, bezahlt aus den Einnahmen',
        'Mit Kredit oder Förderung können wir uns ein größeres Projekt leisten',
        'Geld für zwei Jahre Entwicklung und Reisen liegt bereit oder ist zugesagt',
        'Eigner oder Investoren haben für Jahre unterschrieben, samt Verlusten',
      ],
      high: 'Es ist Geld zum Investieren da',
      low: 'Es ist wenig Geld zum Investieren da',
    },
    'risk-appetite': {
      short: 'Bereitschaft zum Risiko',
      question: 'Welchen Rückschlag im Ausland würden die Eigner hinnehmen?',
      anchors: [
        'Keinen: Ein Plan, der mit Verlust enden kann, wird abgelehnt',
        'Versuche dürfen scheitern, wenn sie weniger als einen Monatsgewinn kosten',
        'Ein halber Jahresgewinn darf in etwas gehen, das vielleicht nicht klappt',
        'Für einen Markt, der den Umsatz verdoppeln kann, geht ein schlechtes Jahr',
        'Im Protokoll steht, dass ein Großteil des Firmenwerts auf dem Spiel stehen darf',
      ],
      high: 'Die Eigner nehmen einen großen Rückschlag hin',
      low: 'Die Eigner wollen Verluste klein halten',
    },
    'competitive-urgency': {
      short: 'Druck von Wettbewerbern im Ausland',
      question: 'Wie stark drängen Wettbewerber in Märkte, die Sie wollen?',
      anchors: [
        'Niemand verkauft unseres Wissens solche Dienste in anderen Ländern',
        'Prototypen stehen auf Messen, gekauft hat sie bisher keiner',
        'Ein erster Wettbewerber hat Kunden in einem Land, in das wir wollen',
        'Mehrere verkaufen dort, und dieses Jahr ging ein Auftrag an sie verloren',
        'Kunden binden sich auf Jahre, und in zwei Jahren sind die meisten vergeben',
      ],
      high: 'Wettbewerber drängen in Ihre Märkte',
      low: 'Wettbewerber im Ausland sind weit weg',
    },
    ambidexterity: {
      short: 'Raum für zwei Vorhaben zugleich',
      question: 'Wie viele große Vorhaben schaffen Sie nebeneinander?',
      anchors: [
        'Keines: Das Tagesgeschäft nimmt alle Zeit, Entwicklung muss warten',
        'Eines nach dem anderen, immer mit denselben zwei, drei Leuten',
        'Ein zweites, kleineres läuft, wenn die Leitung feste Tage dafür hat',
        'Zwei Teams mit eigener Leitung haben nebeneinander Projekte beendet',
        'Dienste und Partner haben je ein eigenes Team und Budget',
      ],
      high: 'Ihr Team schafft zwei große Vorhaben zugleich',
      low: 'Ihr Team schafft nicht zwei große Vorhaben zugleich',
    },
    'inhouse-digital-capability': {
      short: 'Eigenes digitales Können',
      question: 'Welche digitale Arbeit schaffen Ihre eigenen Leute?',
      anchors: [
        'Weiter als bis zu Büroprogrammen reicht es nicht; der Rest ist vergeben',
        'Eine Person hält die Systeme am Laufen und kauft Programmierung ein',
        'Ein, zwei Entwickler pflegen Software, die andere entworfen haben',
        'Unser Team baut und betreibt Software, die Kunden täglich nutzen',
        'Software, Daten und Sicherheit haben eigene Leute und monatliche Releases',
      ],
      high: 'Ihre eigenen Leute bauen Software',
      low: 'Wenige Ihrer Leute bauen Software',
    },
    'partner-reliance': {
      short: 'Bedarf an Partnern',
      question: 'Wie sehr hängt Ihr Auslandsgeschäft an anderen Firmen?',
      anchors: [
        'Gar nicht: Wir finden, beliefern und betreuen jeden Kunden selbst',
        'Vertreter nennen ab und zu einen Namen, den Rest machen wir allein',
        'Etwa die Hälfte dessen, was wir verkaufen könnten, braucht einen Partner',
        'Die meisten Kunden im Ausland erreichen oder betreuen nur andere',
        'Jeder Verkauf braucht einen: Unseres steckt in Maschinen anderer Firmen',
      ],
      high: 'Ihr Auslandsgeschäft braucht Partner',
      low: 'Sie können im Ausland ohne Partner verkaufen',
    },
    'partner-access': {
      short: 'Partner in Reichweite',
      question: 'Welche Firmen mit Auslandsgeschäft kennen Sie gut?',
      anchors: [
        'Wir könnten keine nennen, die ans Telefon ginge',
        'Ein, zwei Namen von Messen gibt es; getroffen haben wir sie höchstens einmal',
        'Mit einer davon haben wir gearbeitet oder Pläne ausgetauscht',
        'Zwei oder mehr haben unser Produkt erprobt und reden über Bedingungen',
        'Eine mit Händlern in zehn oder mehr Ländern verkauft schon mit uns',
      ],
      high: 'Sie kennen Firmen mit Auslandsgeschäft',
      low: 'Sie kennen wenige Firmen mit Auslandsgeschäft',
    },
    'support-organization-access': {
      short: 'Hilfe von Förderstellen',
      question: 'Welche Hilfe bekommen Sie von Außenwirtschafts\u00ADförderern?',
      anchors: [
        'Soweit wir wissen, kann uns keine Agentur, Kammer oder Initiative helfen',
        'Rundschreiben kommen an, gebeten haben wir bisher um nichts',
        'Dort kennt uns ein Berater und hat schon Fragen beantwortet',
        'Dieses Jahr haben sie uns eine Marktreise organisiert oder mitbezahlt',
        'Eine feste Beraterin arbeitet mit am Plan und öffnet Türen im Ausland',
      ],
      high: 'Förderstellen helfen Ihnen',
      low: 'Förderstellen helfen Ihnen wenig',
    },
    'domestic-market-strength': {
      short: 'Stärke im Heimatmarkt',
      question: 'Wie gut trägt das Geschäft zu Hause Ihr Unternehmen?',
      anchors: [
        'Es deckt die Kosten nicht, oder es gibt hier keinen Markt',
        'In guten Jahren deckt es die Kosten, Wachstum ist kaum in Sicht',
        'Treue Kunden halten den Betrieb am Laufen, übrig bleibt wenig',
        'Jedes Jahr bleibt Gewinn, und ein Teil davon geht in Entwicklung',
        'Wir sind hier erste Wahl, und Kunden zahlen für neue Dienste',
      ],
      high: 'Das Geschäft zu Hause trägt Ihr Unternehmen',
      low: 'Das Geschäft zu Hause trägt Ihr Unternehmen kaum',
    },
  },
  paths: {
    innovation: {
      criteria: {
        'inhouse-digital-capability': {
          for: 'Ihre eigenen Leute können digitale Dienste bauen',
          against: 'Wenige Ihrer Leute können digitale Dienste bauen',
        },
        'domestic-market-strength': {
          for: 'Das Geschäft zu Hause kann Entwicklung bezahlen',
          against: 'Das Geschäft zu Hause ist zu schwach, um Entwicklung zu bezahlen',
        },
        'digital-awareness': {
          for: 'Sie arbeiten schon mit Sensoren und Daten',
          against: 'Die Arbeit mit Sensoren und Daten hat kaum begonnen',
        },
        'partner-reliance': {
          for: 'Sie können vorerst ohne Partner verkaufen',
          against: 'Sie brauchen Partner, um Kunden zu erreichen',
        },
        'competitive-urgency': {
          for: 'Kein Wettbewerber drängt, Dienste dürfen zuerst kommen',
          against: 'Wettbewerber lassen Ihnen vielleicht die Zeit nicht',
        },
        ambidexterity: {
          for: 'Eins nach dem anderen, erst Dienste, dann Partner, passt zu Ihrem Team',
          against: 'Ihr Team könnte inzwischen Partner suchen',
        },
        'partner-access': {
          for: 'Sie kennen noch wenige Partner, und starke Dienste ziehen sie an',
          against: 'Partner in Reichweite müssten warten',
        },
        'investment-capacity': {
          for: 'Ein Vorhaben nach dem anderen schont Ihr Budget',
          against: 'Ihr Budget würde mehr als nur Dienste tragen',
        },
        'risk-appetite': {
          for: 'Kunden, die Sie kennen, halten das Risiko klein',
          against: 'Sie würden mehr Risiko eingehen, als dieser Weg verlangt',
        },
      },
      needs: [
        'Einige Kunden zu Hause, die neue Dienste mit Ihnen erproben',
        'Jemand, der Software baut und betreibt, eigen oder beauftragt',
        'Einnahmen, die Sie tragen, solange das Auslandsgeschäft klein ist',
      ],
      waits:
        'Verträge mit Partnern und weitere Länder warten, bis Ihre Dienste sich schnell anpassen lassen.',
    },
    ecosystem: {
      criteria: {
        'partner-reliance': {
          for: 'Ihr Weg zu den Kunden führt ohnehin über Partner',
          against: 'Sie brauchen keine Partner, um Kunden zu erreichen',
        },
        'partner-access': {
          for: 'Sie kennen Firmen, die im Ausland für Sie verkaufen könnten',
          against: 'Sie kennen wenige Firmen, die im Ausland für Sie verkaufen könnten',
        },
        'support-organization-access': {
          for: 'Förderstellen können Ihnen Türen öffnen',
          against: 'Noch öffnet Ihnen keine Förderstelle Türen',
        },
        'ecosystem-knowledge-synergy': {
          for: 'Sie sammeln schon Fakten über Märkte und Partner im Ausland',
          against: 'Sie haben wenige Fakten über Märkte und Partner im Ausland',
        },
        'inhouse-digital-capability': {
          for: 'Partner können das digitale Können einbringen, das Ihnen fehlt',
          against: 'Ihre eigenen Leute könnten Dienste bauen, ohne zu warten',
        },
        ambidexterity: {
          for: 'Eins nach dem anderen, erst Partner, dann Dienste, passt zu Ihrem Team',
          against: 'Ihr Team könnte inzwischen Dienste bauen',
        },
        'investment-capacity': {
          for: 'Verkauf über andere schont Ihr Budget',
          against: 'Ihr Budget würde mehr als nur Partner tragen',
        },
        'domestic-market-strength': {
          for: 'Zu Hause lohnt sich das Warten kaum',
          against: 'Das Geschäft zu Hause könnte erst Dienste bezahlen',
        },
        'risk-appetite': {
          for: 'Partner teilen das Risiko mit Ihnen',
          against: 'Sie würden mehr Risiko eingehen, als Partner Ihnen lassen',
        },
      },
      needs: [
        'Ein einfacher digitaler Dienst, den andere verkaufen und einrichten',
        'Eine Lücke im Sortiment einer größeren Firma, die Sie füllen',
        'Jemand, dessen Aufgabe es ist, Partner zu betreuen',
      ],
      waits: 'Weitergehende eigene Dienste warten, bis Sie gemeinsam mit Partnern entwickeln.',
    },
    scaling: {
      criteria: {
        'offering-uniqueness': {
          for: 'Wenige andere bieten, was Sie bieten',
          against: 'Andere bieten fast das Gleiche und könnten folgen',
        },
        'investment-capacity': {
          for: 'Für beide Vorhaben ist Geld da',
          against: 'Für beide Vorhaben ist zu wenig Geld da',
        },
        ambidexterity: {
          for: 'Ihr Team schafft beide Vorhaben zugleich',
          against: 'Ihr Team schafft noch nicht beide Vorhaben zugleich',
        },
        'risk-appetite': {
          for: 'Die Eigner nehmen hin, dass viel verloren gehen kann',
          against: 'Die Eigner wollen keine größeren Verluste riskieren',
        },
        'competitive-urgency': {
          for: 'Wettbewerber bewegen sich, Tempo zahlt sich aus',
          against: 'Wettbewerber sind weit weg, Tempo bringt Ihnen wenig',
        },
        'inhouse-digital-capability': {
          for: 'Ihre eigenen Leute können Dienste schnell bauen',
          against: 'Andere müssten Ihre Dienste bauen',
        },
        'partner-access': {
          for: 'Partner mit Auslandsgeschäft sind in Reichweite',
          against: 'Partner müssten erst gefunden werden',
        },
        'digital-awareness': {
          for: 'Die Arbeit mit Sensoren und Daten läuft',
          against: 'Die ersten Schritte mit Sensoren und Daten stehen noch aus',
        },
        'ecosystem-knowledge-synergy': {
          for: 'Sie wissen genug über Märkte und Partner, um anzufangen',
          against: 'Märkte und Partner im Ausland sind noch wenig bekannt',
        },
      },
      needs: [
        'Ein Angebot, das Wettbewerber nicht schnell nachahmen',
        'Geld, das für mehrere Jahre zugesagt ist, samt Verlusten',
        'Zwei Teams, eines für Dienste und eines für Partner',
      ],
      waits: 'Weder Dienste noch Partner warten; andere Pläne des Unternehmens müssen es.',
    },
  },
};
