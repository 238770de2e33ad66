import type { TextsOf } from '../texts.ts';

export const matcher: TextsOf<'matcher'> = {
  nav: 'Herausforderungen',
  title: 'Was hält Sie im Ausland auf, und was hilft?',
  description:
    'Wählen Sie, was Ihr Unternehmen im Ausland aufhält, und erhalten Sie einen kurzen Plan digitaler Aktivitäten, jede mit Grund und Beleg, und ein offenes Wort, wo die Forschung kein digitales Mittel kennt.',
  contents: {
    match: 'Ihre Herausforderungen',
    services: 'Unsere Hilfe',
    research: 'Forschung',
    'your-data': 'Ihre Daten',
  },
  colophon:
    'Norrland Export und seine Leistungen sind erfunden, um das Servitization Kit zu zeigen. Es ist keine Exportförderung und berät niemanden. Die Studie gibt es wirklich.',

  opening: {
    heading: 'Was hält Sie im Ausland auf, und was hilft?',
    lead: 'Wählen Sie die Herausforderungen, die Sie aus dem eigenen Vertrieb kennen. Sie erhalten bis zu drei digitale Aktivitäten für den Anfang und ein offenes Wort, wo nichts Digitales bekanntermaßen hilft.',
    begin:
      'Es dauert eine Minute. Haben Sie die <a href="/">Selbsteinschätzung</a> gemacht, schlägt sie vor, wo Sie zuerst suchen.',
  },
  match: {
    heading: '21 Herausforderungen, 21 Aktivitäten',
    text: 'Hier wählen Sie, was Sie aufhält, und sehen, was darauf antwortet. Die Liste zeichnet ein Skript, das in diesem Browser nicht gelaufen ist. Die <a href="https://doi.org/10.1016/j.jik.2022.100199">Studie</a> geht die Herausforderungen und Aktivitäten in Worten durch und ist frei zu lesen.',
    freight: 'Unsere Marktauskunft zur Fracht fragen',
  },
  three: {
    heading: 'Drei Aktivitäten, nicht dreizehn',
    text: [
      'In einem Betrieb mit zwölf Leuten ist einer für alles zuständig, was nicht Produktion ist. Verlangen Sie von ihm im selben Frühjahr eine Website, ein Kundensystem und ein Sensorprojekt, und Sie bekommen drei Anfänge.',
      'Deshalb hört der Plan bei drei auf, wenn Sie nichts anderes sagen. Er nimmt die Aktivitäten, die zusammen das meiste von dem abdecken, was Ihnen zu schaffen macht, und lässt weg, was nur noch wenig helfen würde. Eine Aktivität antwortet oft auf mehrere Herausforderungen. Wer in Suchmaschinen gefunden wird, ist nicht mehr unbekannt und kommt auch leichter zum ersten Kunden.',
      'Kennzeichnen Sie, was Sie behalten, was schon läuft und was nichts für Sie ist. Der Plan füllt die Lücke mit dem Nächstbesten.',
    ],
  },
  noApp: {
    heading: 'Wo keine App hilft',
    text: [
      'Fracht ab Kiruna kostet, was sie kostet. Regeln und Steuern sind an jeder Grenze anders, und ein öffentliches Projekt kann vor Ihrem ersten Auftrag enden. Dagegen nennt die Studie nichts Digitales, und die Liste denkt sich nichts aus. Ankreuzen lohnt sich trotzdem. Dann sehen Sie, was Ihnen bleibt, und können mit jemandem darüber reden.',
      'Bei der Fracht weiß unsere <a href="/#market-desk">Marktauskunft</a>, wer sich Container teilt. Bei Regeln hilft die <a href="/#contract-clinic">Vertragssprechstunde</a>.',
    ],
  },
  help: {
    heading: 'Wobei wir helfen können',
    visibility: {
      heading: 'Such-Sprechstunde',
      order: 'In die Such-Sprechstunde kommen',
      text: [
        'Bringen Sie Ihre Website und das Land mit. In zwei Stunden sehen wir gemeinsam nach, was Kunden dort eintippen und welche Ihrer Seiten darauf antworten sollte.',
      ],
    },
    pool: {
      heading: 'Ein geteilter Kollege',
      order: 'Einen digitalen Kollegen teilen',
      text: [
        'Vier Firmen, ein Mensch, der sich mit Daten auskennt, für jede ein Tag in der Woche. Wir finden die Firmen und schreiben den Vertrag.',
        'Unsere übrigen Leistungen stehen <a href="/#services">auf der ersten Seite</a>.',
      ],
    },
  },
  research: {
    heading: 'Was die Forschung sagt und wo sie aufhört',
    text: [
      'Die Herausforderungen und Aktivitäten stammen aus Gesprächen mit 29 kleinen und mittleren Unternehmen im ländlichen Schweden und Finnland. Eine durchgezogene Linie bedeutet, dass ein Unternehmen von der Wirkung erzählt oder die Forschenden sie als Tatsache nennen. Eine gestrichelte bedeutet, dass es helfen kann, und eine gepunktete ist unsere Lesart: Die Studie nennt die Aktivität, und wir verbinden sie mit der Herausforderung.',
      'Nichts davon misst, wie viel eine Aktivität einbringt. Die Punkte, der Aufwand und die Auswahl von dreien gehören zum Servitization Kit, dem Werkzeug hinter dieser Seite.',
    ],
  },
  data: {
    heading: 'Ihre Daten',
    text: [
      'Was Sie wählen und was Sie über die Aktivitäten entscheiden, bleibt in diesem Browser, im selben Dokument wie Ihre <a href="/#your-data">Selbsteinschätzung</a>. Nichts davon wird gesendet.',
    ],
  },
};
