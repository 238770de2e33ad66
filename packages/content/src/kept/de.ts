import type { KeptWords } from './words.ts';

const userDeletes = 'Wenn die Nutzerin oder der Nutzer sie löscht';
const whoeverHasIt = 'Wer die Datei hat';
const withEveryEntry = 'Mit jedem Eintrag';
const whole = 'Das ganze Dokument';
const origin = 'Alle Seiten und Skripte dieses Ursprungs; wer diesen Browser benutzt';

export const de: KeptWords = {
  placeColumns: {
    where: 'Ort',
    holds: 'Was darin steht',
    written: 'Geschrieben',
    gone: 'Gelöscht',
    readers: 'Wer es lesen kann',
  },
  places: {
    document: {
      where: 'Lokaler Speicher des Browsers, {key}',
      holds:
        'Das ganze Dokument: Name, Antworten, Notizen, Entscheidungen, Protokolle, Zeitpunkte, Kommentare',
      written: 'Mit jedem Eintrag; nichts vor dem ersten',
      gone: 'Mit „Alles löschen“ (ein leeres Dokument bleibt), mit den Websitedaten des Browsers, in manchen Browsern nach einer Woche ohne Besuch',
      readers: origin,
    },
    aside: {
      where: 'Lokaler Speicher des Browsers, {key}',
      holds:
        'Text, der nicht gelesen werden konnte, so wie er gefunden wurde; was noch nicht gesendet war, als der Server der Website ein anderes Dokument bekam',
      written: 'Wenn eine Seite beschädigten Text oder jenes andere Dokument vorfindet',
      gone: 'Mit „Alles löschen“ oder über die Liste in der Firmendatei',
      readers: origin,
    },
    looked: {
      where: 'Lokaler Speicher des Browsers, {key}',
      holds:
        'Das ganze Dokument einer anderen Firma, mit Kommentaren einer Beraterin oder eines Beraters, die noch in keiner Datei stehen',
      written: 'Mit jedem Kommentar zu einer Datei, die angesehen wird',
      gone: 'Wenn die Datei heruntergeladen oder verlassen wird, mit „Alles löschen“ oder über die Zeile in der Firmendatei',
      readers: origin,
    },
    remote: {
      where: 'Lokaler Speicher des Browsers, {key}, nur mit einer eigenen Ablage der Website',
      holds:
        'Das Dokument und der letzte Stand des Servers der Website: die Warteschlange ohne Netz',
      written: 'Mit jedem Eintrag und jedem Austausch',
      gone: 'Mit „Alles löschen“ (ein leeres Dokument bleibt), mit den Websitedaten des Browsers',
      readers: origin,
    },
    host: {
      where: 'Der eigene Server der Website, nur mit einer Ablage, die sie eingerichtet hat',
      holds: whole,
      written: 'Nach jedem Eintrag, sobald der Server erreichbar ist',
      gone: 'Wie die Website entscheidet',
      readers: 'Die Website und wen sie lässt',
    },
    held: {
      where: 'Der Arbeitsspeicher der Seite, wenn sie das Dokument selbst hält',
      holds: whole,
      written: withEveryEntry,
      gone: 'Wie die Website entscheidet',
      readers: 'Die Seite der Website',
    },
    memory: {
      where:
        'Der Arbeitsspeicher der Seite, wenn der Speicher voll, gesperrt oder nicht vorhanden ist',
      holds: whole,
      written: 'Mit jedem Eintrag; es wird gesagt, dass nichts gespeichert ist',
      gone: 'Wenn die Seite geschlossen wird',
      readers: 'Diese Seite',
    },
    fragment: {
      where: 'Ein Link zum Teilen, {key} in der Adresse',
      holds: 'Das ganze Dokument, gepackt und nicht verschlüsselt',
      written: 'Wenn jemand einen Link erstellt',
      gone: 'Aus der Adresszeile, sobald entschieden ist, was damit geschieht; nie dort, wohin er geschickt wurde',
      readers: 'Wer den Link hat; kein Server, denn Browser senden diesen Teil der Adresse nicht',
    },
    file: {
      where: 'Eine heruntergeladene Datei, {key}',
      holds: 'Das ganze Dokument als Text',
      written: 'Wenn jemand sie herunterlädt',
      gone: userDeletes,
      readers: whoeverHasIt,
    },
    pictures: {
      where: 'Heruntergeladene Abbildungen, Tabellen, Protokolle und Kalender',
      holds: 'Was die Abbildung oder Tabelle zeigt',
      written: 'Wenn jemand eine speichert',
      gone: userDeletes,
      readers: whoeverHasIt,
    },
    frame: {
      where:
        'Eine Seite im Rahmen: dieselben Orte, im Speicher des Ursprungs des Rahmens; in einer Sandbox ohne Ursprung nur im Arbeitsspeicher',
      holds: whole,
      written: withEveryEntry,
      gone: 'Wie an diesen Orten',
      readers: 'Der Ursprung des Rahmens und die Seite, die den Rahmen zeigt',
    },
  },
  requestColumns: { request: 'Anfrage', when: 'Wann', carries: 'Was sie enthält' },
  requests: {
    script: {
      request: 'GET des Skripts, seiner Teile, Wörter und Stile',
      when: 'Wenn ein Teil gebraucht wird',
      carries: 'Nichts aus dem Dokument: Dateinamen, keine Abfrage, kein Inhalt',
    },
    fonts: {
      request: 'GET der Schriftdateien der Seite',
      when: 'Wenn eine Abbildung als Bild gespeichert wird',
      carries: 'Nichts aus dem Dokument',
    },
    store: {
      request: 'GET und PUT an der Adresse, die die Website angibt',
      when: 'Nur mit einer eigenen Ablage der Website',
      carries: 'Das ganze Dokument, mit den Kopfzeilen, die die Website angibt',
    },
  },
};
