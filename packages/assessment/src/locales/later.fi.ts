import type { EndingMessages, LaterMessages, NoticeMessages } from './messages.ts';

const questions = { one: 'kysymys', other: 'kysymystä' };

/** Finnish words of what follows the last question. */
const ending: EndingMessages = {
  suggestion: ({ question }) => `Kysymys ${question} tarkentaisi sijaintianne eniten`,
  result: 'Katso, missä olette',
  endTitle: ({ open }, format) =>
    open === 0
      ? 'Kaikkiin kysymyksiin on vastattu'
      : `${open} ${format.plural(open, questions)} vielä avoinna`,
  endText: ({ open, unknown }, format) => {
    if (open > 0)
      return 'Avoimet kysymykset tekevät sijainnistanne epävarman. Valitkaa yksi ja vastatkaa siihen nyt.';
    if (unknown === 0) return 'Palatkaa muuttamaan vastausta, kun jokin on edennyt.';
    const answers = format.plural(unknown, { one: 'vastaus', other: 'vastausta' });
    return `${unknown} ${answers} on ”en osaa sanoa”. Kysykää kollegalta ja palatkaa sitten muuttamaan vastausta.`;
  },
  open: 'Avoin',
  fromStart: 'Käy kysymykset läpi uudelleen',
  clearTitle: ({ answers }, format) =>
    `Poistetaanko ${answers} ${format.plural(answers, { one: 'vastaus', other: 'vastausta' })}?`,
  clearText: 'Myös muistiinpanot poistuvat. Voitte kumota poiston, kunnes poistutte sivulta.',
  clearConfirm: 'Poista',
  clearCancel: 'Säilytä ne',
};

/** Finnish words of what a user must know before going on. */
const notices: NoticeMessages = {
  cleared: 'Kaikki vastaukset on poistettu.',
  undo: 'Kumoa',
  unsavedTitle: 'Ei tallennettu.',
  unsavedText:
    'Selain ei anna sivun tallentaa mitään. Vastauksenne säilyvät, kunnes suljette sivun tai lataatte sen uudelleen.',
  unreadableTitle: 'Tallennettuja vastauksia ei voi lukea.',
  unreadableText:
    'Ne ovat vioittuneet tai uudemman version kirjoittamia. Niihin ei kosketa; nyt antamanne vastaukset säilyvät, kunnes suljette sivun.',
};

export const later: LaterMessages = { ending, notices };
