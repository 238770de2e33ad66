import type { TextsOf } from '../texts.ts';

export const cocreation: TextsOf<'cocreation'> = {
  nav: 'Gemeinsam entwickeln',
  title: 'Welcher kleine Dienst kommt zuerst?',
  description:
    'Eine Tafel kleiner digitaler Dienste, die ein Unternehmen mit einem Kunden baut: was jedes von drei Teams jetzt zu tun hat, was eine Karte bringt und kostet, wann sie sich trägt und wie sicher das ist, und was eine Runde die nächste lehrt.',
  contents: {
    board: 'Die Tafel',
    small: 'Klein anfangen',
    services: 'Unsere Hilfe',
    research: 'Forschung',
    'your-data': 'Ihre Daten',
  },
  colophon:
    'Norrland Export, seine Leistungen und Lumivisio sind erfunden, um das Servitization Kit zu zeigen. Es ist keine Exportförderung und berät niemanden. Die Studie gibt es wirklich.',

  opening: {
    heading: 'Welcher kleine Dienst kommt zuerst?',
    lead: 'Die Plattform, die alles kann, kommt spät, kostet viel und bleibt zur Hälfte ungeöffnet. Ein Dienst, der einen Bedarf deckt, ist im Frühjahr im Einsatz, und im Sommer wissen Sie beide, ob er es wert war.',
    begin:
      'Unten sehen Sie die Tafel eines erfundenen Unternehmens, Lumivisio, das Karton und Glas auf Fehler prüft. Lesen Sie, wo es in seiner dritten Runde steht, und beginnen Sie dann mit einer eigenen Karte.',
  },
  whose: {
    label: 'Wessen Tafel',
    example: 'Das Beispiel: Lumivisio',
    own: 'Ihre eigene beginnen',
  },
  shown: {
    heading: 'Fünf Phasen, drei Teams, ein Bedarf je Karte',
    text: 'Hier wandern Karten durch fünf Phasen, und die Tafel sagt, welches von drei Teams den nächsten Schritt zu tun hat. Sie wird von einem Skript gezeichnet, das in diesem Browser nicht gelaufen ist. Kurz: Wählen Sie einen Bedarf, bauen Sie das Kleinste, was ihn deckt, setzen Sie es ein und lassen Sie entscheiden, was Sie daraus lernen. <a href="https://doi.org/10.1016/j.jbusres.2020.01.009">Die Studie</a> berichtet von den Teams und den Phasen.',
  },
  small: {
    heading: 'Eine Karte, ein Bedarf, ein Kunde',
    text: [
      'Schreiben Sie den Bedarf in den Worten dessen auf, der ihn hat: „Der Techniker fährt vier Stunden, um eine Kamera einzustellen“ und nicht „Fernservice“. Wenn Sie nicht sagen können, wem es fehlen würde, ist es noch keine Karte.',
      'Geben Sie ihm dann drei Zahlen: was eine Runde im Einsatz bringt, was der Betrieb kostet, was der Bau braucht. Schätzen Sie auch niedrig und hoch. Das Barometer zeigt, wie weit beides auseinanderliegt, und eine Schätzung, die ehrlich zu ihrer Breite steht, ist mehr wert als eine Zahl auf den Cent.',
    ],
  },
  friday: {
    heading: 'Auch Stoppen ist ein Ergebnis',
    text: [
      'Eine Karte, die mit Begründung gestoppt wird, hat Ihnen den Rest ihrer Kosten erspart. Die Tafel behält sie samt Grund, damit niemand dieselbe Idee in einem Jahr als neu bringt.',
      'War eine Karte eine Runde im Einsatz, schreiben Sie auf, was gemessen wurde und was Sie gelernt haben. Ein Bedarf, der dabei auftaucht, wird die nächste Karte.',
    ],
  },
  help: {
    heading: 'Wobei wir helfen können',
    first: {
      heading: 'Der erste Nachmittag',
      text: [
        'Wir setzen uns mit Ihnen und einem Kunden zusammen, von beiden Seiten jemand, der entscheidet, jemand, der baut, und jemand, der es benutzen wird. Nach drei Stunden stehen fünf Bedarfe auf Karten, und einer kommt zuerst. Wer was unterschreibt, klären Sie in unserer <a href="/#contract-clinic">Vertragssprechstunde</a>.',
      ],
    },
  },
  research: {
    heading: 'Was die Forschung sagt',
    text: [
      'Vier Anbieter und je einer ihrer Kunden wurden gefragt, wie sie digitale Dienste gemeinsam bauen. Was ging, waren kleine Dienste in kurzen Runden und drei Teams, in denen Leute beider Firmen sitzen; was nicht ging, war ein großer Plan mit zu hoch gerechneten Erlösen und zu niedrig gerechneten Kosten.',
      'Die meisten dieser Firmen sind groß und haben für jedes Team eine Abteilung. Bei Ihnen sind es vielleicht dieselben fünf Leute, die am besten dazusagen, in welcher Rolle sie gerade sprechen. Das Barometer, seine Zahlen und die Karten gehören zum Servitization Kit.',
    ],
  },
  data: {
    heading: 'Ihre Daten',
    text: [
      'Ihre Tafel liegt in diesem Browser, auf diesem Gerät, bei allem anderen, was Sie hier antworten. Nichts davon wird gesendet. Das Beispiel liegt getrennt davon und lässt sich nur lesen. Zahlen über einen Kunden gehen nur Sie und ihn etwas an: Laden Sie die Datei herunter, bevor Sie Ihren Bildschirm teilen, und löschen Sie sie auf einem gemeinsamen Rechner.',
    ],
  },
};
