import type { TextsOf } from '../texts.ts';

export const workshop: TextsOf<'workshop'> = {
  nav: 'Workshop',
  title: 'Workshop: ein Unternehmen, eine Beraterin, 17 Fragen',
  description:
    'Eine Seite für das Treffen eines Unternehmens mit seiner Exportberatung: alle 17 Fragen und daneben die Matrix, die das Unternehmen einordnet, während Sie antworten.',
  contents: {
    questions: 'Die Fragen',
    place: 'Ihr Platz',
    'your-data': 'Ihre Daten',
  },
  colophon:
    'Norrland Export und seine Leistungen sind erfunden, um das Servitization Kit zu zeigen. Es ist keine Exportförderung, beschäftigt keine Berater und berät niemanden. Die Studie und ihre Firmen gibt es wirklich.',

  opening: {
    heading: '17 Fragen für ein Unternehmen und seine Beratung',
    lead: 'Eine Seite für ein Treffen: alle Fragen in einer Liste und eine Matrix, die sich mit jeder Antwort bewegt. Nehmen Sie sich eine Stunde. Die Antworten brauchen ein Viertel davon, das Gespräch den Rest.',
    begin:
      'Noch niemand zum Reden da? Die <a href="../">Selbsteinschätzung</a> hat dieselben Fragen, Phase für Phase, und sagt, woher sie kommen.',
  },
  hour: {
    heading: 'Wie die Stunde verläuft',
    text: [
      'Die Beraterin liest die Frage vor, und das Unternehmen sucht die höchste Stufe, die heute ganz zutrifft. Bitten Sie um ein Beispiel. Fällt Ihnen keines ein, nehmen Sie die Stufe darunter.',
      'Schreiben Sie das Beispiel in die Notiz, in den Worten des Unternehmens. In einem halben Jahr werden Sie nachlesen wollen, was „in Erprobung“ bedeutet hat.',
      '„Weiß nicht“ ist eine gute Antwort. Der Bereich des Unternehmens in der Matrix bleibt groß, und Sie haben jemanden gefunden, den Sie fragen können.',
    ],
    noScript:
      'Skripte sind in diesem Browser abgeschaltet, hier wird also nichts aufbewahrt oder gezählt. Sie können die Fragen lesen, drucken und die Antworten auf Papier ankreuzen.',
  },
  company: 'Unternehmen',
  jump: 'In diesem Workshop',
  back: 'Zurück zu den Fragen',
  examples: {
    heading: 'Ein Beispiel ansehen',
    text: 'Erfundene Unternehmen in verschiedenen Stadien. Jedes hat neben Ihrem ein eigenes Dokument, in dem Sie ändern können, was Sie wollen.',
    states: {
      'half-answered': 'zur Hälfte beantwortet',
      uncertain: 'meist „weiß nicht“',
      complete: 'alles beantwortet, in der Mitte',
      leading: 'alles beantwortet, weit vorn',
    },
  },
  shown: {
    label: 'Ein Beispiel.',
    text: 'Das ist {name}, ein erfundenes Unternehmen. Probieren Sie aus, was Sie möchten; Ihre eigenen Antworten bleiben unberührt.',
    place: 'Seinen Platz ansehen',
    others: 'Andere Beispiele',
    back: 'Zurück zum eigenen Unternehmen',
  },
  missing: {
    label: 'Das Beispiel ließ sich nicht öffnen.',
    none: 'Ein Beispiel dieses Namens gibt es nicht.',
    lost: 'Seine Datei kam nicht an oder ist nicht lesbar.',
    below: 'Was Sie unten sehen, ist Ihr eigenes Unternehmen.',
    again: 'Noch einmal versuchen',
  },
  data: {
    heading: 'Ihre Daten',
    text: [
      'Diese Seite und die <a href="../">Selbsteinschätzung</a> führen ein gemeinsames Dokument in diesem Browser. Was Sie dort geantwortet haben, steht hier, und jede folgt der anderen, solange beide offen sind. Nichts wird gesendet, weder an uns noch an andere.',
      'Setzen Sie sich also möglichst an den Computer des Unternehmens: Die Antworten bleiben, wo sie gegeben werden. An dem der Beraterin leeren Sie vor dem Gehen das Firmenfeld und löschen alle Antworten, oder Sie öffnen ein privates Fenster, das alles vergisst, sobald Sie es schließen.',
    ],
  },
};
