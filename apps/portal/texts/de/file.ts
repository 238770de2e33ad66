import type { TextsOf } from '../texts.ts';

export const file: TextsOf<'file'> = {
  nav: 'Ihre Datei',
  title: 'Behalten Sie Ihre Antworten, und nehmen Sie sie mit in die Beratung',
  description:
    'Alles, was Ihr Unternehmen hier beantwortet, ist eine einzige Datei, und sie gehört Ihnen: herunterladen, anderswo weitermachen, mit dem Vorjahr vergleichen, Kollegen fragen, kommentieren lassen oder löschen.',
  contents: {
    yours: 'Die Datei',
    adviser: 'In der Beratung',
    services: 'Unsere Hilfe',
    'your-data': 'Ihre Daten',
  },
  colophon:
    'Norrland Export und seine Leistungen sind erfunden, um das Servitization Kit zu zeigen. Es ist keine Exportförderung und berät niemanden.',

  opening: {
    heading: 'Behalten Sie Ihre Antworten, und nehmen Sie sie mit in die Beratung',
    lead: 'Alles, was Sie auf diesen Seiten beantworten, wählen und festhalten, ist eine einzige Datei. Sie liegt in diesem Browser, bis Sie sie mitnehmen. Niemand hat eine Kopie, wenn Sie keine weitergeben.',
    begin:
      'Noch nichts darin? Beginnen Sie mit der <a href="/">Selbsteinschätzung</a>, und kommen Sie wieder, wenn es etwas zu behalten gibt.',
  },
  file: {
    heading: 'Ihre Firmendatei',
    text: 'Hier können Sie die Datei herunterladen, öffnen, teilen und löschen. Sie wird von einem Skript gezeichnet, das in diesem Browser nicht gelaufen ist; zu behalten gibt es also noch nichts.',
  },
  one: {
    heading: 'Eine Datei statt eines Kontos',
    text: [
      'Ein Konto ist praktisch, bis Sie die Stelle wechseln, das Passwort vergessen oder sich fragen, wer sonst noch hineinsieht. Eine Datei kennt das alles nicht. Sie geben ihr einen Namen, legen sie zu Ihren anderen Unterlagen und öffnen sie hier an jedem Computer: Jede Antwort, jede Notiz und jede Entscheidung ist an ihrem Platz.',
      'Nehmen Sie eine Kopie mit, sobald Sie eine Stunde gearbeitet haben. Ein Browser ist kein Archiv: Manche löschen nach einer Woche ohne Besuch, was eine Seite gespeichert hat.',
      'Haben zwei von Ihnen getrennt daran gearbeitet? Öffnen Sie die andere Kopie über Ihrer eigenen. Wo beide eine Antwort haben, gilt die spätere; die andere bleibt in einer Liste, bis Sie entschieden haben.',
    ],
  },
  again: {
    heading: 'Kommen Sie in einem Jahr wieder, und sehen Sie, was sich bewegt hat',
    text: [
      'Geben Sie dem Tag vor einer Sitzung oder einer Messe einen Namen. Beim nächsten Mal sagt Ihnen die Datei, wie weit Sie gekommen sind, welche Antworten sich geändert haben und ob jetzt ein anderer Weg ins Ausland besser passt.',
      'Sie trennt auch zwei Dinge, die leicht verwechselt werden: dass sich Ihr Unternehmen bewegt hat und dass sich die Regeln hinter dem Bild geändert haben. Alte Antworten werden noch einmal nach den heutigen Regeln bewertet, damit Sie keine geänderte Rechnung feiern.',
    ],
  },
  board: {
    heading: 'Ein Bericht für Ihr Leitungsgremium',
    text: [
      'Viele Gremien lesen noch auf Papier. Der Bericht bringt alles, was Sie hier getan haben, auf zwei bis sechs Seiten, zum Drucken oder als PDF: wo Sie stehen, welcher Weg passt, was als Nächstes kommt und was noch nicht beurteilt ist.',
    ],
    link: 'Bericht öffnen',
  },
  apart: {
    heading: 'Fragen Sie Vertrieb, Service und IT einzeln',
    text: [
      'Wer verkauft, sieht ein anderes Unternehmen als wer repariert. Lassen Sie alle allein antworten, am eigenen Bildschirm, und sich die Dateien schicken. Sie übernehmen die Antworten unter einer Rolle und bekommen eine Liste der Fragen, bei denen Sie am weitesten auseinanderliegen. Diese Liste ist die Tagesordnung für eine Stunde.',
    ],
  },
  adviser: {
    heading: 'Bevor Sie in die Beratung gehen',
    text: [
      'Laden Sie die Datei herunter, und schicken Sie sie so, wie Sie andere vertrauliche Unterlagen schicken. Die Beraterin öffnet sie auf dieser Seite, zum Ansehen und nicht zum Ändern, schreibt neben Ihre Antworten und schickt sie zurück. Sie öffnen sie und führen beide zusammen: Die Kommentare sind da, Ihre Antworten sind, wie sie waren.',
      'Ein Link geht auch, wenn die Datei klein ist. Er enthält alles; behandeln Sie ihn also wie die Datei selbst. Was in einer Adresse nach dem # steht, wird an keinen Server gesendet.',
    ],
  },
  help: {
    heading: 'Wobei wir helfen können',
    reading: {
      heading: 'Ein zweites Paar Augen',
      text: [
        'Schicken Sie uns die Datei eine Woche vorher. Wir lesen sie, kommentieren, wo wir zweifeln oder Sie beneiden, und sprechen eine Stunde über die drei Dinge, auf die es am meisten ankommt. Danach löschen wir unsere Kopie.',
        'Unsere anderen Leistungen stehen <a href="/#services">auf der ersten Seite</a>.',
      ],
    },
  },
  data: {
    heading: 'Ihre Daten',
    text: [
      'Die Datei bleibt in diesem Browser, auf diesem Gerät, unter einem Eintrag in seinem Speicher. Diese Seite sendet nichts: nicht, wenn Sie antworten, und auch nicht, wenn Sie herunterladen, teilen oder vergleichen. Es gibt keine Cookies und kein Tracking.',
      '„Alles löschen“ entfernt die Datei aus diesem Browser. Heruntergeladene Kopien und verschickte Links bleiben, wie sie sind; denken Sie also auch an sie. Löschen Sie an einem gemeinsam genutzten Computer, bevor Sie gehen.',
    ],
  },
};
