import type { EndingMessages, LaterMessages, NoticeMessages } from './messages.ts';

const questions = { one: 'kysymys', other: 'kysymystä' };

/** Finnish words of what follows the last question. */
const ending: EndingMessages = {
  suggestion: ({ question }) =>
    `Vastaa seuraavaksi kysymykseen ${question}: se tarkentaa sijaintianne eniten`,
  result: 'Katso, missä olette',
  endTitle: ({ open, known, unknown, total }, format) => {
    if (open > 0) return `${open} ${format.plural(open, questions)} vielä avoinna`;
    if (unknown === 0) return 'Kaikkiin kysymyksiin on vastattu';
    return `Kaikki ${total} kysymystä on tehty: ${known} vastattu, ${unknown} ”en osaa sanoa”`;
  },
  endText: ({ open, unknown }, format) => {
    if (open > 0)
      return 'Avoimet kysymykset tekevät sijainnistanne epävarman. Valitkaa yksi ja vastatkaa siihen nyt.';
    if (unknown === 0) return 'Palatkaa muuttamaan vastausta, kun jokin on edennyt.';
    const answers = format.plural(unknown, { one: 'se vastaus', other: 'ne vastaukset' });
    return `Kysykää kollegalta siitä, mitä ette tiedä, ja palatkaa sitten muuttamaan ${answers}.`;
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
