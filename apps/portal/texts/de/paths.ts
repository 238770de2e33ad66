import type { TextsOf } from '../texts.ts';

export const paths: TextsOf<'paths'> = {
  nav: 'Wege',
  title: 'Welcher Weg ins Ausland passt zu Ihrem Unternehmen?',
  description:
    'Zehn kurze Fragen vergleichen für Ihr Unternehmen drei Wege, digitale Dienste im Ausland zu verkaufen, sagen, was für und gegen jeden spricht, und machen aus dem gewählten einen Plan.',
  contents: {
    compare: 'Der Vergleich',
    place: 'In der Matrix',
    decide: 'Die Entscheidung',
    research: 'Forschung',
  },
  colophon:
    'Norrland Export und seine Leistungen sind erfunden, um das Servitization Kit zu zeigen. Es ist keine Exportförderung und berät niemanden. Die Studie und ihre Firmen gibt es wirklich.',

  opening: {
    heading: 'Welcher Weg ins Ausland passt zu Ihrem Unternehmen?',
    lead: 'Die Dienste zuerst, die Partner zuerst oder beides zugleich. Zehn kurze Fragen zeigen, welcher Weg passt, was gegen ihn spricht und was in diesem Quartal zu tun ist.',
    begin:
      'Ihre Antworten aus der <a href="/">Selbsteinschätzung</a> zählen auch hier. Haben Sie noch keine gegeben, beginnen Sie trotzdem hier; der Vergleich bleibt dann nur offener.',
  },
  compare: {
    heading: 'Drei Wege nebeneinander',
    text: 'Hier ordnen zehn Fragen zu Ihrem Unternehmen drei Wege und sagen Ihnen, warum. Den Vergleich zeichnet ein Skript, das in diesem Browser nicht gelaufen ist. Abschnitt 5 der <a href="https://doi.org/10.1108/JOSM-11-2020-0428">Studie</a> beschreibt die Wege, und was Sie sich fragen sollten, steht weiter unten.',
  },
  place: {
    heading: 'Ihr Weg in der Matrix',
    text: 'Hier hebt sich der gewählte Weg von den anderen ab, und Ihr Unternehmen liegt daneben. Das Bild braucht das Skript, das in diesem Browser nicht gelaufen ist.',
  },
  direction: {
    heading: 'Vom Weg zur Richtung',
    text: [
      'Sobald Sie gewählt haben, tritt die Linie Ihres Weges in der Matrix hervor. Sehen Sie nach, wo Ihr Unternehmen im Vergleich dazu liegt. Nahe an der Linie machen Sie weiter, wie Sie begonnen haben. Weit weg von ihr führt die erste Etappe Ihres Plans dorthin, und dann lohnt die Frage, ob eine andere Linie näher liegt.',
      'Die Matrix füllt sich, wenn Sie die <a href="/">17 Fragen</a> beantworten. Es ist dasselbe Bild dort wie hier.',
    ],
  },
  asks: {
    heading: 'Was jeder Weg von Ihnen verlangt',
    services: {
      heading: 'Die Dienste zuerst',
      text: [
        'Sie brauchen Kunden im eigenen Land, die zahlen, während Sie entwickeln, und eigene Leute, die das können. Die Gefahr ist die Bequemlichkeit: drei gute Jahre in Schweden, und im Ausland hat niemand von Ihnen gehört.',
      ],
    },
    partners: {
      heading: 'Die Partner zuerst',
      text: [
        'Sie brauchen etwas Einfaches, das andere verkaufen können, und jemanden im Haus, dessen Aufgabe die Partner sind. Die Gefahr ist die Abhängigkeit: Der Kunde gehört der größeren Firma, und über den Markt lesen Sie in deren Quartalsbericht.',
      ],
    },
    both: {
      heading: 'Beides zugleich',
      text: [
        'Sie brauchen Geld, das für mehrere Jahre zugesagt ist, und zwei Teams, die sich keine Leute teilen. Die Gefahr ist klar: von beidem die Hälfte. Fehlen zwei dieser drei Dinge, rät der Vergleich ab, so gut der Rest auch passt.',
      ],
    },
  },
  decide: {
    heading: 'Entscheiden Sie in einer Sitzung, und schreiben Sie auf, warum',
    text: [
      'Geben Sie die zehn Fragen zwei Menschen, die sich nicht einig sein werden, etwa der Inhaberin und dem Vertriebsleiter. Wo ihre Antworten auseinandergehen, reden Sie zuerst und antworten dann.',
      'Lesen Sie den Satz unter jedem Weg laut vor. Klingt er falsch, suchen Sie die Antwort dahinter, bevor Sie der Reihenfolge die Schuld geben. „Wodurch ein anderer Weg besser passen würde“ zeigt, an welcher Antwort die Reihenfolge hängt.',
      'Wählen Sie, und notieren Sie den Grund, solange Sie ihn wissen. Geben Sie jeder der nächsten Aktivitäten einen Namen und ein Quartal, und nehmen Sie den Plan als Tabelle oder im Kalender mit. Im Frühjahr anderer Meinung? Wählen Sie neu; die frühere Wahl und ihr Grund bleiben erhalten.',
    ],
  },
  research: {
    heading: 'Was die Forschung sagt und wo sie aufhört',
    text: [
      'Die drei Wege stammen aus einer Studie mit 26 kleineren Industrieunternehmen in Schweden und Finnland. Sechs davon werden genauer beschrieben, zwei für jeden Weg. Die Forschenden stellen keinen der Wege über die anderen.',
      'Die zehn Fragen, ihre Gewichte und die Passung stehen nicht in der Studie. Sie gehören zum Servitization Kit, dem Werkzeug hinter dieser Seite, das sie aus der Studie herausgelesen hat. Niemand hat geprüft, ob es Firmen besser ergeht, deren Weg besser passt. Nehmen Sie die Reihenfolge als Meinung eines gut informierten Kollegen.',
    ],
  },
  data: {
    heading: 'Ihre Daten',
    text: [
      'Antworten, Wahl und Plan bleiben in diesem Browser, im selben Dokument wie Ihre <a href="/#your-data">Selbsteinschätzung</a>. Nichts davon wird gesendet. Eine Datei, die Sie speichern, liegt dort, wo Sie sie ablegen.',
    ],
  },
};
