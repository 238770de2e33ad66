import { formatFor } from '@servitization/ui';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { applyAll } from './applyAll.test.kit.ts';
import { toCalendar } from './calendar.ts';
import { choosing, explaining } from './choosing.ts';
import { contextOf } from './contexts.test.kit.ts';
import { given as inLanguages } from './languages.test.kit.ts';
import { later as de } from './locales/later.de.ts';
import { later as fi } from './locales/later.fi.ts';
import { later as sv } from './locales/later.sv.ts';
import { plan as en } from './locales/plan.en.ts';
import { owning, scheduling } from './plan.ts';
import { planCalendar, planView } from './planViews.ts';
import { innovative } from './profiles.test.kit.ts';

/**
 * What Microsoft has written down of how Outlook takes an iCalendar file, rule by rule: [MS-OXCICAL],
 * "iCalendar to Appointment Object Conversion Algorithm", and [MS-STANOICAL], "Outlook iCalendar
 * Standards Support", which goes through RFC 5545. Each rule is held against a plan as a user takes
 * it home, in each of the four languages.
 */
const notes = {
  en: 'Customers pay, at home; "now or never".\nSecond line: a \\ b 🤝',
  sv: 'Ägarna, och vi själva, tror på det här; försök först på hemmamarknaden.\nÅäö – ✓',
  fi: `Digitaalisten palveluliiketoimintamallien kansainvälistämisvalmiuden kehittäminen, ${'epäjärjestelmällistyttämättömyydellänsäkään '.repeat(12)};\nyhteistyökumppanuussopimusneuvottelut 🤝🇫🇮`,
  de: 'Kundinnen zahlen; „jetzt oder nie“, sagt Jörg.\r\nZweite Zeile, größer, weißer 👩‍💻',
};
const owners = {
  en: 'Ann; Bob, \\n',
  sv: 'Åsa, Örjan',
  fi: 'Väinö Äijälä 🧑‍🔧',
  de: 'Jürgen; Käthe',
};
const plans = { en, sv: sv.plan, fi: fi.plan, de: de.plan };
const activities = [
  'create-value-adding-digital-services',
  'develop-international-product-service-offerings',
  'assess-potential-partners',
];

type Language = keyof typeof plans;
const languages = Object.keys(plans) as Language[];

const profileIn = (language: Language) => ({
  ...applyAll({ ...innovative, name: 'Tallberg\nHydraulics, Öst; Ab' }, [
    (profile) => choosing(profile, 'innovation'),
    explaining('innovation', notes[language]),
    ...activities.flatMap((activity, at) => [
      owning(activity, owners[language]),
      scheduling(activity, `2027-Q${at + 1}`),
    ]),
  ]),
  // The longest name that a page can give its document.
  id: 'ö'.repeat(300),
});

function exported(language: Language) {
  const { words, messages } = inLanguages[language];
  const context = {
    ...contextOf(profileIn(language)),
    words,
    messages,
    format: formatFor(language),
  };
  const plan = plans[language];
  const view = planView(context, plan, 'innovation');
  const file = toCalendar(planCalendar(context, plan, view));
  const calendar = new ICAL.Component(ICAL.parse(file));
  return { file, view, calendar, events: calendar.getAllSubcomponents('vevent') };
}

const octets = (text: string): number => new TextEncoder().encode(text).length;
const textOf = (component: ICAL.Component, name: string): string =>
  String(component.getFirstPropertyValue(name));
const count = (component: ICAL.Component, name: string): number =>
  component.getAllProperties(name).length;

describe.each(languages)('a plan in %s is taken by Outlook', (language) => {
  const { file, view, calendar, events } = exported(language);

  it('as entries of its calendar, one for each activity that has a quarter', () => {
    // MS-OXCICAL 2.1.3.1.1.20: each VEVENT without a RECURRENCE-ID becomes an appointment.
    expect(events).toHaveLength(activities.length);
    for (const event of events) expect(count(event, 'recurrence-id')).toBe(0);
    expect(file).not.toContain('X-MS-OLK-FORCEINSPECTOROPEN');
  });

  it('as no invitation and no answer to one', () => {
    // MS-OXCICAL 2.1.3.1.1.1; with REPLY or COUNTER the description would be ignored (…20.11).
    expect(count(calendar, 'method')).toBe(0);
    for (const event of events) {
      expect(count(event, 'organizer') + count(event, 'attendee')).toBe(0);
    }
  });

  it('with the version and the maker of the file, once each', () => {
    // RFC 5545, 3.6; MS-OXCICAL 2.1.3.1.1.2 and .3
    expect(textOf(calendar, 'version')).toBe('2.0');
    for (const name of ['version', 'prodid']) expect(count(calendar, name)).toBe(1);
  });

  it('under a name for the calendar on one line, of at most 255 characters', () => {
    // MS-OXCICAL 2.1.3.1.1.17: a text, escaped as such; longer is cut, and line breaks are taken out.
    const escaped = textOf(calendar, 'x-wr-calname');
    expect(escaped).toBe('Tallberg Hydraulics\\, Öst\\; Ab');
    expect(escaped.length).toBeLessThanOrEqual(255);
  });

  it('with an id of its own for each entry, which it can tell from the others', () => {
    // MS-OXCICAL …20.26 (one at most), MS-STANOICAL 2.1.10 (202 bytes tell ids apart)
    const ids = events.map((event) => textOf(event, 'uid'));
    expect(new Set(ids).size).toBe(events.length);
    for (const [at, id] of ids.entries()) {
      expect(count(events[at] as ICAL.Component, 'uid')).toBe(1);
      expect(octets(id)).toBeLessThanOrEqual(202);
      // Outlook's own ids begin so; those that do are read in another way.
      expect(id).not.toMatch(/^040000008200E00074C5B7101A82E008/);
    }
  });

  it('with the time of its last change, in UTC, once an entry', () => {
    // MS-OXCICAL …20.9: exactly one DTSTAMP
    for (const event of events) {
      expect(count(event, 'dtstamp')).toBe(1);
      expect(textOf(event, 'dtstamp')).toBe(textOf(event, 'last-modified'));
    }
  });

  it('as a whole day: two dates without a time zone, the end the day after', () => {
    // MS-OXCICAL …20.8 and .10: both at midnight of a floating day make it an all-day appointment.
    const days = [
      ['2027-03-31', '2027-04-01'],
      ['2027-06-30', '2027-07-01'],
      ['2027-09-30', '2027-10-01'],
    ];
    expect(
      events.map((event) => [textOf(event, 'dtstart'), textOf(event, 'dtend')]).sort(),
    ).toEqual(days);
    for (const event of events) {
      for (const name of ['dtstart', 'dtend']) {
        expect(count(event, name)).toBe(1);
        expect(event.getFirstProperty(name)?.type).toBe('date');
        expect(event.getFirstProperty(name)?.getParameter('tzid')).toBeUndefined();
      }
      expect(count(event, 'duration')).toBe(0);
    }
  });

  it('without blocking the day for other appointments', () => {
    // MS-OXCICAL …20.25: TRANSPARENT shows as free.
    for (const event of events) expect(textOf(event, 'transp')).toBe('TRANSPARENT');
  });

  it('with a subject on one line, of at most 255 characters', () => {
    // MS-OXCICAL …20.24: longer is cut, and line breaks are taken out.
    const names = view.steps.filter(({ quarter }) => quarter).map(({ name }) => name);
    expect(events.map((event) => textOf(event, 'summary')).sort()).toEqual(names.sort());
    for (const event of events) {
      expect(count(event, 'summary')).toBe(1);
      expect(textOf(event, 'summary')).not.toMatch(/[\r\n]/);
      expect(textOf(event, 'summary').length).toBeLessThanOrEqual(255);
    }
  });

  it('with the owner and the whole note as its text', () => {
    // MS-OXCICAL …20.11: the description is the body, and comes once.
    for (const event of events) {
      expect(count(event, 'description')).toBe(1);
      expect(textOf(event, 'description')).toContain(owners[language].trim());
      expect(textOf(event, 'description')).toContain(
        notes[language].replaceAll('\r\n', '\n').trim(),
      );
    }
  });

  it('with a number that rises with each change', () => {
    // RFC 5545, 3.8.7.4; MS-OXCICAL …20.23: a whole number from 0 on
    for (const event of events) {
      const sequence = Number(textOf(event, 'sequence'));
      expect(Number.isInteger(sequence) && sequence > 0 && sequence < 2 ** 31).toBe(true);
    }
  });

  it('in lines of at most 75 octets that end in CR LF, as UTF-8 without a mark before it', () => {
    // RFC 5545, 3.1 and 3.1.4, which Outlook follows (MS-STANOICAL names no variation)
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(file).toMatch(/\r\nEND:VCALENDAR\r\n$/);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) {
      expect(octets(line)).toBeLessThanOrEqual(75);
      expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line);
    }
  });
});
