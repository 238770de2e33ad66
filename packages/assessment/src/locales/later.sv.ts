import type { EndingMessages, LaterMessages, NoticeMessages } from './messages.ts';

/** Swedish words of what follows the last question. */
const ending: EndingMessages = {
  suggestion: ({ question }) => `Besvara fråga ${question} härnäst: den ringar in er position mest`,
  result: 'Se var ni står',
  endTitle: ({ open, known, unknown, total }, format) => {
    if (open > 0)
      return `${open} ${format.plural(open, { one: 'fråga är obesvarad', other: 'frågor är obesvarade' })}`;
    if (unknown === 0) return 'Alla frågor är besvarade';
    const answered = format.plural(known, { one: 'besvarad', other: 'besvarade' });
    return `Alla ${total} frågor är klara: ${known} ${answered}, ${unknown} ”vet inte”`;
  },
  endText: ({ open, unknown }, format) => {
    if (open > 0)
      return 'Obesvarade frågor gör er position osäker. Välj en för att besvara den nu.';
    if (unknown === 0) return 'Kom tillbaka och ändra ett svar när något har hänt.';
    const answers = format.plural(unknown, { one: 'det svaret', other: 'de svaren' });
    return `Fråga en kollega om det ni inte vet, kom sedan tillbaka och ändra ${answers}.`;
  },
  open: 'Obesvarad',
  fromStart: 'Gå igenom frågorna igen',
  clearTitle: ({ answers }) => `Ta bort ${answers} svar?`,
  clearText: 'Anteckningarna tas också bort. Ni kan ångra detta tills ni lämnar sidan.',
  clearConfirm: 'Ta bort',
  clearCancel: 'Behåll dem',
};

/** Swedish words of what a user must know before going on. */
const notices: NoticeMessages = {
  cleared: 'Alla svar är borttagna.',
  undo: 'Ångra',
  unsavedTitle: 'Inte sparat.',
  unsavedText:
    'Webbläsaren låter inte sidan lagra något. Svaren finns kvar tills ni stänger eller laddar om den.',
  unreadableTitle: 'Sparade svar kan inte läsas.',
  unreadableText:
    'De är skadade eller skrivna av en nyare version. De lämnas orörda; det ni svarar nu finns kvar tills ni stänger sidan.',
};

export const later: LaterMessages = { ending, notices };
