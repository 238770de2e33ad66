import type { TextsOf } from '../texts.ts';

export const home: TextsOf<'home'> = {
  nav: 'Selbsteinschätzung',
  title: 'Wo stehen Ihre digitalen Dienste?',
  description:
    '17 Fragen zeigen, wo ein Industrieunternehmen auf zwei Skalen steht, dem Reifegrad digitaler Dienstleistungen und der Einbindung ins Ökosystem, und welche drei Wege es gibt, digitale Dienste im Ausland zu verkaufen.',
  contents: {
    questions: 'Die Fragen',
    place: 'Ihr Platz',
    research: 'Forschung',
    'your-data': 'Ihre Daten',
  },
  colophon:
    'Norrland Export und seine Leistungen sind erfunden, um das Servitization Kit zu zeigen. Es ist keine Exportförderung und berät niemanden. Auch das kanadische Sägewerk ist erfunden. Die Studie und ihre Firmen gibt es wirklich.',

  opening: {
    heading: 'Wo stehen Ihre digitalen Dienste, und wer geht mit Ihnen ins Ausland?',
    lead: '17 Fragen geben Ihrem Unternehmen einen Platz auf zwei Skalen und zeigen drei Wege nach vorn. Rechnen Sie mit 15 Minuten. Ihre Antworten bleiben in diesem Browser.',
    begin:
      'Antworten Sie <a href="#together">mit den richtigen Leuten im Raum</a>, oder <a href="/workshop/?example=complete">sehen Sie sich erst ein Beispielunternehmen an</a>.',
  },
  questions: {
    heading: 'Die 17 Fragen',
    text: 'Hier bewerten Sie 17 Aktivitäten auf fünf Stufen. Das Formular zeichnet ein Skript, das in diesem Browser nicht gelaufen ist. Es geht auch auf Papier: Abschnitt 4 der <a href="https://doi.org/10.1108/JOSM-11-2020-0428">Studie</a> geht die Aktivitäten einzeln durch und ist frei zu lesen.',
  },
  place: {
    heading: 'Ihr Platz in der Matrix',
    text: 'Hier wird aus Ihren Antworten ein Platz in einem Raster von drei mal drei Phasen, in das die drei Wege nach vorn eingezeichnet sind. Ohne das Skript gibt es kein Bild; Abschnitt 5 der <a href="https://doi.org/10.1108/JOSM-11-2020-0428">Studie</a> beschreibt die Wege in Worten, und eine Zusammenfassung folgt weiter unten.',
    back: 'Zurück zu den Fragen',
  },
  harder: {
    heading: 'Ein Dienst lässt sich schwerer exportieren als eine Maschine',
    text: [
      'Eine Maschine, die Sie exportieren, geben Sie aus der Hand. Läuft sie und ist sie bezahlt, liegt die meiste Arbeit hinter Ihnen. Fracht, Zoll und eine Werkstatt vor Ort sind vertrautes Terrain.',
      'Ein digitaler Dienst bleibt bei Ihnen. Nehmen wir an, Sie überwachen die Trockner eines Sägewerks in Kanada. Jemand muss die Sensoren anschließen, die Daten am Laufen halten und antworten, wenn sie ausbleiben. Der Dienst muss zu Maschinen anderer Hersteller passen und zu einer Steuerung, die Sie nicht ausgesucht haben. Und der Kunde kann ihn nächsten Monat kündigen.',
      'Zu Hause schaffen Sie vieles davon selbst, mit Partnern, die Sie seit Jahren kennen. Im Ausland ist ein Betrieb mit zwanzig Leuten selten vor Ort, und oft ist dort gerade Nacht, wenn der Kunde anruft. Viele versuchen es trotzdem, weil der Heimatmarkt allein die Entwicklung vielleicht nie bezahlt macht.',
      'Zwei Dinge gilt es also herauszufinden. Ist der Dienst bereit für Kunden, die anders sind als die zu Hause? Und wer ist da, wenn Sie es nicht sein können?',
    ],
  },
  grow: {
    heading: 'Zwei Dinge, die wachsen',
    text: [
      'Forschende der Technischen Universität Luleå haben gefragt, wie kleinere Industrieunternehmen digitale Dienste ins Ausland bringen. Sie fanden zwei Dinge, die wachsen, jedes in drei Phasen. Wer im Ausland Erfolg haben will, braucht beide, wenn auch nicht im gleichen Tempo. „Ökosystem“ nennen sie alle Firmen und Organisationen, auf die ein Dienst angewiesen ist.',
    ],
    maturity: {
      heading: 'Reifegrad digitaler Dienstleistungen',
      what: 'Was Sie zu bieten haben',
      phases: [
        {
          name: 'Digitales Bewusstsein',
          text: 'Sie wissen, wie digital Ihr eigenes Unternehmen ist. Sie geben Geld für Sensoren und Vernetzung aus und beginnen zu lesen, was die Maschinen melden.',
        },
        {
          name: 'Digitale Dienst\u00ADleistungs\u00ADinnovation',
          text: 'Aus Daten wird ein Dienst, der dem Kunden nützt, und Sie verkaufen ihn zusammen mit dem Produkt ins Ausland.',
        },
        {
          name: 'Mass Customization digitaler Dienst\u00ADleistungen',
          text: 'Der Dienst besteht aus Modulen. Sie setzen sie für einen Kunden oder eine neue Branche zusammen, ohne von vorn anzufangen.',
        },
      ],
    },
    ecosystem: {
      heading: 'Einbindung ins Ökosystem',
      what: 'Wer mit Ihnen liefert',
      phases: [
        {
          name: 'Wissenssynergie im Ökosystem',
          text: 'Sie lernen einen Markt durch die kennen, die dort arbeiten, wägen mögliche Partner ab und finden heraus, was der eine weiß und der andere nicht.',
        },
        {
          name: 'Integration ins Ökosystem',
          text: 'Aus gutem Willen werden Verträge und regelmäßige Treffen, auch mit einem Partner, der anderswo Ihr Wettbewerber ist.',
        },
        {
          name: 'Gemeinsame Wertschöpfung im Ökosystem',
          text: 'Die Partner sammeln sich um den Nutzen für den Kunden und vertrauen einander genug, um gemeinsam zu entwickeln und zu verkaufen.',
        },
      ],
    },
  },
  together: {
    heading: '15 Minuten, mit den richtigen Leuten im Raum',
    text: [
      'Antworten Sie gemeinsam. Dabei sein sollten: wer im Ausland verkauft, wer sich um die installierten Maschinen kümmert, wer die Software kennt und wer über das Geld entscheidet. In einem Betrieb mit sechs Leuten sind das vielleicht zwei.',
      'Jede Frage hat fünf Stufen, von nicht begonnen bis führend. Wählen Sie den Satz, der heute stimmt, und nicht den, der im Frühjahr stimmen soll. Sind Sie uneins, nehmen Sie die niedrigere Stufe und schreiben den Grund in die Notiz. Die Uneinigkeit ist oft mehr wert als die Antwort.',
      'Niemand im Raum kann es sagen? Dann antworten Sie „Weiß nicht“. Das zählt nicht wie „Nicht begonnen“. Die Matrix zeigt dann einen größeren Bereich für Ihr Unternehmen und nennt die offene Frage, die ihn am meisten verkleinern würde. Fragen Sie die Kollegin oder den Partner, die es wissen, und kommen Sie wieder.',
    ],
  },
  ways: {
    heading: 'Drei Wege nach vorn, und keiner ist der beste',
    text: [
      'Die Firmen der Studie gingen verschiedene Wege, und die Forschenden stellen keinen über die anderen. Was zu Ihnen passt, hängt davon ab, was Sie bewegen können: Ihre Dienste, Ihre Partner oder beides.',
    ],
    innovation: {
      heading: 'Innovationspfad',
      text: 'Die Dienste zuerst. Sie entwickeln sie mit Kunden, die Sie kennen, bis sie gut genug sind, um Partner anzuziehen, und diese öffnen den größeren Markt. Ein Zulieferer der Forstindustrie mit 22 Leuten baute seine Überwachung in Schweden auf; danach brachten Partner sie nach Japan.',
    },
    ecosystem: {
      heading: 'Ökosystempfad',
      text: 'Die Partner zuerst. Sie beginnen im Ausland mit einem einfachen Dienst und dem Vertriebsnetz einer größeren Firma, und was Sie dort lernen, macht den Dienst besser. Eine Messtechnikfirma mit fünf Leuten baute ihr System in die Maschinen eines großen Anbieters ein. Beide gingen gemeinsam in die Welt, und mit der Zeit verkaufte die kleine Firma auch allein.',
    },
    scaling: {
      heading: 'Skalierungspfad',
      text: 'Beides zugleich. Das ist der schnellste Weg und der schwerste: Er verlangt hohe Investitionen und Leute für zwei Vorhaben, und er kann scheitern. Er passt zu einem Angebot, das sonst niemand hat. Eine Softwarefirma für den Bergbau mit 150 Leuten ging ihn mit einem großen Partner, der weltweit verkaufte.',
    },
    joined: [
      'Vielleicht liegt Ihr Unternehmen auf keiner der drei Linien. Sie sind Richtungen, und jede ist von Ihrem Standort aus zu erreichen. Zehn weitere Fragen <a href="/paths/">vergleichen die drei für Ihr Unternehmen</a> und machen aus dem gewählten Weg einen Plan.',
    ],
  },
  research: {
    heading: 'Was die Forschung sagt und wo sie aufhört',
    text: [
      'Die Studie stützt sich auf 40 Interviews in 26 kleinen und mittleren Industrieunternehmen in Schweden und Finnland. Sechs werden genauer beschrieben: Firmen mit 5 bis 150 Leuten aus Bergbau, Forst sowie Stahl und Metall. Sie wurden ausgewählt, weil sie im Ausland schon weit gekommen waren; über Firmen, die es versucht und aufgegeben haben, erfahren Sie hier also wenig.',
      'Sie zeigt, wie die Firmen vorgingen, meist aus deren eigener Sicht. Sie zeigt nicht, wie viel eine Phase oder ein Weg an Umsatz bringt, und die Forschenden weisen darauf hin, dass es in anderen Regionen und Branchen anders sein kann.',
    ],
    scoring: {
      heading: 'Die Punkte stammen nicht aus der Studie',
      text: [
        'Die Studie kennt Phasen und Aktivitäten, aber keine Punkte. Die fünf Stufen und die Regel, dass eine Phase ab 60\u00A0Prozent gefestigt ist, gehören zum Servitization Kit, dem Werkzeug hinter dieser Seite. Das gilt auch für den genauen Platz Ihres Unternehmens in der Matrix. Die drei Linien sind nach dem Text der Studie gezeichnet und nicht aus ihrer Abbildung übernommen. Ein Buchstabe zeigt, welcher Linie eine Firma der Studie folgte, und nicht, wie weit sie kam. Nehmen Sie das Ergebnis als Anstoß zum Gespräch. Ein Zertifikat ist es nicht.',
      ],
    },
  },
  help: {
    heading: 'Wobei wir helfen können',
    text: [
      'Die Matrix nennt die Aktivitäten, die für Ihr Unternehmen als Nächstes anstehen. Für einige haben wir jemanden, der das schon gemacht hat. Steht etwas anderes im Weg, <a href="/matcher/">wählen Sie Ihre Herausforderungen</a> und sehen, welche digitalen Aktivitäten darauf antworten. Laufen Ihre Versuche gut und niemand bestellt, <a href="/tracker/">führen Sie Protokoll darüber</a>. Und bevor Sie jemanden von uns treffen, <a href="/file/">nehmen Sie Ihre Datei mit</a>.',
    ],
  },
  data: {
    heading: 'Ihre Daten',
    text: [
      'Ihre Antworten und Notizen bleiben in diesem Browser, auf diesem Gerät. Nichts davon wird gesendet, weder an uns noch an andere. Es gibt kein Konto und kein Tracking. Wer denselben Browser benutzt, kann sie lesen; seien Sie also vorsichtig an einem gemeinsam genutzten Computer.',
      '„Alle Antworten löschen“ am Ende der Fragen entfernt Antworten und Notizen. Um jede Spur zu tilgen, löschen Sie in den Einstellungen des Browsers die Websitedaten dieser Adresse. Ein privates Fenster vergisst alles, sobald Sie es schließen. Safari löscht Antworten unter Umständen von selbst, wenn Sie den Browser sieben Tage lang benutzt haben, ohne hier gewesen zu sein. Um ein Ergebnis zu behalten, speichern Sie die Matrix als Bild, oder <a href="/file/">nehmen Sie die ganze Datei mit</a>; dort können Sie sie auch löschen.',
    ],
  },
};
