import type { KeptWords } from './words.ts';

const userDeletes = 'När användaren raderar den';
const whoeverHasIt = 'Den som har filen';
const withEveryEntry = 'Vid varje inmatning';
const whole = 'Hela dokumentet';
const origin = 'Alla sidor och skript med samma ursprung, och den som använder webbläsaren';

export const sv: KeptWords = {
  placeColumns: {
    where: 'Plats',
    holds: 'Vad som finns där',
    written: 'Skrivs',
    gone: 'Försvinner',
    readers: 'Vem som kan läsa',
  },
  places: {
    document: {
      where: 'Webbläsarens lokala lagring, {key}',
      holds: 'Hela dokumentet: namn, svar, anteckningar, beslut, loggar, tidpunkter, kommentarer',
      written: 'Vid varje inmatning, inget före den första',
      gone: 'Med ”Radera allt” (ett tomt dokument blir kvar), med webbläsarens webbplatsdata, i vissa webbläsare efter en vecka utan besök',
      readers: origin,
    },
    aside: {
      where: 'Webbläsarens lokala lagring, {key}',
      holds:
        'Text som inte gick att läsa, som den hittades; det som inte hade skickats när webbplatsens server fick ett annat dokument',
      written: 'När en sida öppnas på skadad text, eller stöter på det andra dokumentet',
      gone: 'Med ”Radera allt”, eller ur listan i företagsfilen',
      readers: origin,
    },
    looked: {
      where: 'Webbläsarens lokala lagring, {key}',
      holds:
        'Ett annat företags hela dokument, med en rådgivares kommentarer som inte finns i någon fil än',
      written: 'Vid varje kommentar till en fil som granskas',
      gone: 'När filen laddas ned eller lämnas, med ”Radera allt”, eller på raden i företagsfilen',
      readers: origin,
    },
    remote: {
      where: 'Webbläsarens lokala lagring, {key}, bara om webbplatsen har ett eget lager',
      holds: 'Dokumentet och det som webbplatsens server hade senast: kön medan nätet är borta',
      written: 'Vid varje inmatning och varje utbyte',
      gone: 'Med ”Radera allt” (ett tomt dokument blir kvar), med webbläsarens webbplatsdata',
      readers: origin,
    },
    host: {
      where: 'Webbplatsens egen server, bara med ett lager som webbplatsen har ställt in',
      holds: whole,
      written: 'Efter varje inmatning, så snart servern kan nås',
      gone: 'Som webbplatsen bestämmer',
      readers: 'Webbplatsen och de som den släpper in',
    },
    held: {
      where: 'Minnet på webbplatsens sida, där sidan själv håller dokumentet',
      holds: whole,
      written: withEveryEntry,
      gone: 'Som webbplatsen bestämmer',
      readers: 'Webbplatsens sida',
    },
    memory: {
      where: 'Sidans minne, där lagringen är full, spärrad eller saknas',
      holds: whole,
      written: 'Vid varje inmatning; användaren får veta att det inte sparas',
      gone: 'När sidan stängs',
      readers: 'Den sidan',
    },
    fragment: {
      where: 'En delningslänk, {key} i adressen',
      holds: 'Hela dokumentet, packat och inte krypterat',
      written: 'När användaren gör en länk',
      gone: 'Ur adressfältet när användaren har bestämt vad som ska ske med den; aldrig där den har skickats',
      readers: 'Den som har länken; ingen server, eftersom webbläsare inte skickar fragment',
    },
    file: {
      where: 'En nedladdning, {key}',
      holds: 'Hela dokumentet som text',
      written: 'När användaren laddar ned den',
      gone: userDeletes,
      readers: whoeverHasIt,
    },
    pictures: {
      where: 'Nedladdningar av figurer, tabeller, loggar och kalendrar',
      holds: 'Det som figuren eller tabellen visar',
      written: 'När användaren sparar en',
      gone: userDeletes,
      readers: whoeverHasIt,
    },
    frame: {
      where:
        'En ramsida: samma platser, i lagringen för ramens eget ursprung; i en ram i sandlåda utan ursprung bara i minnet',
      holds: whole,
      written: withEveryEntry,
      gone: 'Som på de platserna',
      readers: 'Ramens ursprung och sidan som visar ramen',
    },
  },
  requestColumns: { request: 'Förfrågan', when: 'När', carries: 'Vad den bär med sig' },
  requests: {
    script: {
      request: 'GET av skriptet, dess delar, ord och stilar',
      when: 'När en del behövs',
      carries: 'Inget ur dokumentet: filnamn, ingen fråga i adressen, inget innehåll',
    },
    fonts: {
      request: 'GET av sidans typsnittsfiler',
      when: 'När en figur sparas som bild',
      carries: 'Inget ur dokumentet',
    },
    store: {
      request: 'GET och PUT på adressen som webbplatsen anger',
      when: 'Bara om webbplatsen har ett eget lager',
      carries: 'Hela dokumentet, med de huvuden som webbplatsen anger',
    },
  },
};
