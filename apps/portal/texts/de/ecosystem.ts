import type { TextsOf } from '../texts.ts';

export const ecosystem: TextsOf<'ecosystem'> = {
  nav: 'Partner',
  title: 'Welcher Ihrer Partner hält Sie auf?',
  description:
    'Von wem ein Unternehmen bei digitalen Diensten abhängt, wie gut jeder Partner passt und wie gut die Zusammenarbeit läuft, welche Route zum Ausgangspunkt passt, und Rückblicke, die von einer Runde zur nächsten führen.',
  contents: {
    partners: 'Die Partner',
    weakest: 'Das schwächste Band',
    services: 'Unsere Hilfe',
    research: 'Forschung',
    'your-data': 'Ihre Daten',
  },
  colophon:
    'Norrland Export, seine Leistungen und Lumivisio sind erfunden, um das Servitization Kit zu zeigen. Es ist keine Exportförderung und berät niemanden. Die Studie gibt es wirklich.',

  opening: {
    heading: 'Welcher Ihrer Partner hält Sie auf?',
    lead: 'Ein digitaler Dienst ist so gut wie die schwächste Firma dahinter: die Sensoren, die zu spät kommen, der Händler ohne freie Stunde, der Prüfstand, der immer belegt ist. Stellen Sie Ihre Partner um Ihr Unternehmen, sagen Sie, wie es mit jedem läuft, und sehen Sie, wo Sie anfangen.',
    begin:
      'Unten sehen Sie die Partner eines erfundenen Unternehmens, Lumivisio, in seiner zweiten Runde. Lesen Sie, welche Beziehung trägt und welche bremst, und beginnen Sie dann mit drei eigenen: mit denen, ohne deren Ressourcen es nicht geht.',
  },
  whose: {
    label: 'Wessen Partner',
    example: 'Das Beispiel: Lumivisio',
    own: 'Eigene Partner eintragen',
  },
  shown: {
    heading: 'Nah und fern, dick und dünn',
    text: 'Hier stehen Partner rund um Ihr Unternehmen: je näher, desto besser passen Sie zueinander; je dicker das Band, desto besser läuft die Zusammenarbeit. Das Bild zeichnet ein Skript, das in diesem Browser nicht gelaufen ist. Kurz: Eine Beziehung ist so stark wie der kleinere der beiden Werte, und was schlecht passt, kommt zuerst.',
  },
  weakest: {
    heading: 'Dort anfangen, wo es klemmt, nicht, wo es angenehm ist',
    text: [
      'Wir treffen alle am liebsten die, die wir gern treffen. Ein Kontakt kann herzlich, schnell und nutzlos sein, weil die beiden Firmen nie dasselbe wollten. Darum zählt das Passen so viel wie die Arbeit, und der kleinere Wert entscheidet.',
      'Was Sie nicht wissen, lassen Sie offen. Das Bild zeigt dann eine Spanne statt einer Zahl und sagt, was sie klären würde.',
    ],
  },
  cycles: {
    heading: 'Alle paar Wochen eine Runde',
    text: [
      'Schauen Sie einmal im Monat mit Ihren Partnern an, was Nutzer sagen und was die Zahlen zeigen. Fragen Sie einmal im Quartal, was Sie gelernt haben. Was folgen soll, bleibt offen, bis es jemand erledigt hat, auch in der nächsten Runde.',
    ],
  },
  help: {
    heading: 'Wobei wir helfen können',
    meeting: {
      heading: 'Ein Treffen mit einem Dritten',
      text: [
        'Wir sitzen zwei Stunden mit Ihnen und einem Partner zusammen, schätzen die Beziehung von beiden Seiten ein und schreiben auf, was folgt. Fehlt Ihnen ein Partner, findet ihn unsere <a href="/#partner-search">Partnersuche</a>.',
      ],
    },
  },
  research: {
    heading: 'Was die Forschung sagt',
    text: [
      'Zwei große Hersteller wurden auf dem Weg zu digitalen Diensten begleitet. Der eine begann mit Werkzeugen und kam nach und nach zu Diensten; der andere begann mit Diensten und zog einen weiteren Kreis von Partnern in den Bau der digitalen Seite. Beide kamen an.',
      'Die Unternehmen sind weit größer als die meisten im Norden, und kleinere blieben als noch nicht bereit außerhalb der Studie. Nehmen Sie das Muster und prüfen Sie es an Ihrer eigenen Größe.',
    ],
  },
  data: {
    heading: 'Ihre Daten',
    text: [
      'Partner, Einschätzungen und Rückblicke liegen in diesem Browser, auf diesem Gerät, bei allem anderen, was Sie hier antworten. Diese Seite sendet nichts. Das Beispiel liegt getrennt davon und lässt sich nur lesen. Was Sie über einen Partner schreiben, gehört Ihnen: Laden Sie die Datei herunter, bevor Sie Ihren Bildschirm teilen, und löschen Sie sie auf einem gemeinsamen Rechner.',
    ],
  },
};
