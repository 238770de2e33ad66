import type { TextsOf } from '../texts.ts';

export const tracker: TextsOf<'tracker'> = {
  nav: 'Skalierung',
  title: 'Ihre Pilotprojekte laufen. Warum kauft niemand?',
  description:
    'Ein Protokoll von Pilotprojekten, Hürden und Verkäufen zeigt, wo ein kleines Unternehmen auf dem Weg vom Versuch zum Markt steht, warnt, wenn sich Versuche ohne Vertrag wiederholen, und hilft bei der Wahl zwischen zwei Arten zu wachsen.',
  contents: {
    log: 'Das Protokoll',
    pilots: 'Pilotprojekte',
    services: 'Unsere Hilfe',
    research: 'Forschung',
    'your-data': 'Ihre Daten',
  },
  colophon:
    'Norrland Export, seine Leistungen und Norrlys Analytics sind erfunden, um das Servitization Kit zu zeigen. Es ist keine Exportförderung und berät niemanden. Die Studie gibt es wirklich.',

  opening: {
    heading: 'Ihre Pilotprojekte laufen. Warum kauft niemand?',
    lead: 'Ein kleines Unternehmen kann jahrelang Versuche machen, und jeder geht gut aus. Schreiben Sie auf, was geschieht, Zeile für Zeile, und Sie sehen es kommen: den dritten Versuch ohne Vertrag, die Phase, die stillsteht, den Support, der die Zeit der Entwickler frisst.',
    begin:
      'Unten sehen Sie zwei Jahre eines erfundenen Unternehmens, Norrlys Analytics, das zählt, was ein Sägewerk anhält. Lesen Sie, wie es ging, und beginnen Sie dann mit Ihrem eigenen Protokoll.',
  },
  whose: {
    label: 'Wessen Protokoll',
    example: 'Das Beispiel: Norrlys Analytics',
    own: 'Ein eigenes beginnen',
  },
  shown: {
    heading: 'Eine Phase der Versuche, dann einer von zwei Wegen',
    text: 'Hier hält ein Unternehmen fest, welche Pilotprojekte es hatte, was es getan hat und was daraus wurde. Das Protokoll zeichnet ein Skript, das in diesem Browser nicht gelaufen ist. In Kürze: Wählen Sie Versuche mit Bedacht, finden Sie heraus, ob Sie bereit sind, und wachsen Sie dann entweder durch Partner oder durch enge Betreuung Ihrer Kunden. Die <a href="https://doi.org/10.1177/00081256251374721">Studie</a> erzählt von beidem.',
  },
  pilots: {
    heading: 'Drei Fragen vor dem nächsten Pilotprojekt',
    text: [
      'Ist dieser Kunde bereit oder nur neugierig? Welches Problem verschwindet, und wessen Problem ist es? Welche Zahl entscheidet, und was geschieht an dem Tag, an dem sie erreicht ist? Fehlt eine dieser Antworten, wird der Versuch angenehm, und die Rechnung bleibt aus.',
      'Darum fragt das Protokoll nach dem Kunden, dem Bedarf und dem, was gemessen wird. Das Letzte können Sie leer lassen. Das Protokoll sagt Ihnen, was es davon hält.',
    ],
  },
  oneWay: {
    heading: 'Partner oder enge Betreuung, nicht beides zugleich',
    text: [
      'Man kann mit einem Produkt wachsen, das andere in das ihre einbauen und verkaufen. Oder man bleibt bei wenigen Kunden und wächst mit ihnen. Beides ist Firmen mit sieben Leuten gelungen. Von beidem die Hälfte gelingt selten, denn dieselben sieben müssten vormittags Partner schulen und nachmittags Kunden antworten.',
      'Bewerten Sie, worauf Sie zielen, und das Protokoll sagt, wohin das neigt und warum. Sie dürfen den anderen Weg wählen. Auch nächstes Jahr dürfen Sie sich umentscheiden: Es fragt nach dem Grund und hebt ihn auf.',
    ],
  },
  help: {
    heading: 'Wobei wir helfen können',
    review: {
      heading: 'Pilot-Rückblick',
      text: [
        'Zweimal im Jahr eine Stunde mit Ihrem Protokoll und jemandem, der schon an Bergwerke verkauft hat. Bringen Sie es als Datei mit; wir vergleichen mit dem letzten Mal und beenden, was nirgendwohin führt.',
      ],
    },
    partners: {
      heading: 'Partner',
      text: [
        'Wachsen Sie durch andere, findet unsere <a href="/#partner-search">Partnersuche</a> sie, und die <a href="/#contract-clinic">Vertragssprechstunde</a> liest, was Sie unterschreiben wollen.',
      ],
    },
  },
  research: {
    heading: 'Was die Forschung sagt und wo sie aufhört',
    text: [
      'Die Phasen, Aktivitäten und Hürden stammen von vier kleinen Firmen, die digitale Lösungen an Bergwerke und Fabriken verkaufen, die kleinste mit vier Leuten. Das reicht, um daraus zu lernen, und ist zu wenig, um etwas vorherzusagen.',
      'Das Protokoll, die Tore, die Warnungen und die Rechenweise des Vergleichs gehören zum Servitization Kit, dem Werkzeug hinter dieser Seite. Folgt eine Warnung einem Rat der Studie, so stammt der Schwellenwert von uns.',
    ],
  },
  data: {
    heading: 'Ihre Daten',
    text: [
      'Ihr Protokoll bleibt in diesem Browser, im selben Dokument wie Ihre <a href="/#your-data">Selbsteinschätzung</a>. Nichts davon wird gesendet. Das Beispiel liegt gesondert und lässt sich nur lesen, die beiden vermischen sich also nie. Am Ende des Protokolls können Sie es als Datei speichern und hier oder auf einem anderen Computer wieder öffnen.',
    ],
  },
};
