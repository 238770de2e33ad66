import { type Samples, translationFaults } from '@servitization/tooling/translations';
import { formatFor } from '@servitization/ui';
import { expect, it } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { FileMessages } from './messages.ts';
import { sv } from './sv.ts';

const little = {
  answers: 9,
  total: 17,
  ...{ colleagues: 0, choices: 0, events: 0, moments: 0, comments: 0 },
};
const one = { ...little, colleagues: 1, choices: 1, events: 1, moments: 1, comments: 1 };
const much = { ...little, colleagues: 2, choices: 3, events: 4, moments: 5, comments: 6 };
const counts = [{ count: 2 }, { count: 7 }];

const samples: Samples<FileMessages> & Record<string, readonly unknown[]> = {
  holding: [little, one, much],
  downloaded: [
    { date: null, changes: 0 },
    { date: 'Monday 5', changes: 0 },
    { date: 'Monday 5', changes: 1 },
    { date: 'Monday 5', changes: 8 },
  ],
  'sections.moments': counts,
  'sections.people': [{ count: 3 }],
  'sections.aside': [{ count: 1 }, { count: 2 }],
  'sections.comments': [{ count: 4, open: 4 }],
  'look.tools.planned': [{ count: 1 }, { count: 3 }],
  'look.tools.marked': [
    { challenges: 1, activities: 1 },
    { challenges: 3, activities: 2 },
  ],
  'look.tools.logged': [
    { count: 1, date: 'Monday 5' },
    { count: 4, date: 'Monday 5' },
  ],
  'look.kept': counts,
  'look.left.text': [
    { name: 'Bakery', date: 'Monday 5', count: 1 },
    { name: '', date: 'Monday 5', count: 4 },
  ],
  'incoming.of': [{ name: 'Bakery' }],
  'incoming.holds': [
    { holding: 'Bread', date: null },
    { holding: 'Bread', date: 'Monday 8' },
  ],
  'incoming.place': [{ line: 3, column: 9 }],
  'incoming.damagedText': [{ count: 1 }, { count: 7 }],
  'incoming.issue': (['missing', 'type', 'range', 'unknown'] as const).map((code) => ({
    path: 'Place',
    code,
  })),
  'incoming.moreIssues': counts,
  'incoming.replaceText': [{ holding: 'Bread' }],
  'incoming.otherCompany': [{ mine: 'Bakery', theirs: 'Dairy' }],
  'incoming.name': [
    { from: 'Bakery', to: 'Dairy' },
    { from: 'Bakery', to: '' },
  ],
  'incoming.tally': [
    { added: 3, changed: 4, removed: 5 },
    { added: 1, changed: 1, removed: 1 },
  ],
  'sharing.long': [{ characters: 9000 }],
  'aside.size': [{ kilobytes: 0.01 }, { kilobytes: 2.5 }],
  'aside.saveOf': [{ date: 'Monday 5' }],
  'erasing.text': [{ holding: 'Bread' }],
  'moments.kept': [{ name: 'Bread' }],
  'moments.item': [{ date: 'Monday 5', answers: 9 }],
  'moments.headline': [{ from: 'Bread', to: 'Butter' }],
  'moments.way': [
    { from: 1.5, to: 2.5 },
    { from: 1.5, to: 1.5 },
    { from: null, to: null },
  ],
  'moments.changes': counts,
  'moments.change': [{ from: 'Bread', to: 'Butter' }],
  'moments.paths.still': [{ now: 'Bread' }],
  'moments.paths.changed': [{ count: 0 }, { count: 1 }, { count: 4 }],
  'moments.between': [
    { entries: 1, choices: 1 },
    { entries: 4, choices: 5 },
    { entries: 0, choices: 3 },
  ],
  'moments.dropped': [{ count: 1 }, { count: 7 }],
  'people.answered': [{ answered: 9, total: 17 }],
  'people.takeOutOf': [{ role: 'Baker' }],
  'people.agenda': [{ count: 4 }],
  'people.agreed': [{ shared: 1 }, { shared: 7 }],
  'people.gap': [{ spread: 1 }, { spread: 3 }],
  'people.shared': [{ shared: 5, total: 17 }],
  'comments.by': [{ from: 'Baker', date: 'Monday 5' }],
  'comments.settleOf': [{ text: 'Bread' }],
  'conflicts.title': [{ count: 1 }, { count: 7 }],
  'conflicts.at': [{ value: 'Bread', date: 'Monday 5' }],
  'conflicts.takeOf': [{ value: 'Bread', what: 'Butter' }],
  'conflicts.keepOf': [{ value: 'Bread', what: 'Butter' }],
  'conflicts.answer': [{ question: 'Bread', role: 'Baker' }],
  'conflicts.choice': [{ key: 'Bread' }],
  'look.unsent': [{ count: 1 }, { count: 7 }],
  'look.leaveText': [{ count: 1 }, { count: 7 }],
  'look.commentOn': [{ what: 'Bread' }],
  'look.place': [
    { coordinate: null, of: 3 },
    { coordinate: 1.5, of: 3 },
  ],
};

it.each(Object.entries({ sv, fi, de }))(
  'the company file in %s says all that it says in English, with the same values',
  (locale, translated) => {
    const same = ['Service', 'IT'];
    const headings = /^people\.agenda$/;
    const given = { formatFor, locale, english: en, samples, same, headings };
    expect(translationFaults({ ...given, translated })).toEqual([]);
  },
);
