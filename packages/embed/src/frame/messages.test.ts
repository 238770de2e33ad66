import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedAt } from './allowed.ts';
import { fromFrame, fromPage, readMessage } from './messages.ts';

describe('readMessage', () => {
  it('gives a message with its declared fields and no others', () => {
    const said = { type: 'reveal', top: 1, bottom: 2, more: 'x' };
    expect(readMessage(said, fromFrame)).toEqual({ type: 'reveal', top: 1, bottom: 2 });
  });

  it.each([
    ['type', null],
    ['type', 'height'],
    ['type', ['height']],
    ['type', { type: 'constructor' }],
    ['type', { type: ['height'], height: 1 }],
    ['type', Object.create({ type: 'bye' })],
    ['height.height', { type: 'height' }],
    ['height.height', { type: 'height', height: '1' }],
    ['height.height', Object.assign(Object.create({ height: 1 }), { type: 'height' })],
    ['event.name', { type: 'event', name: 'click', detail: {} }],
    ['event.detail', { type: 'event', name: 'ready', detail: [] }],
    ['look.names', { type: 'look', names: ['color'] }],
    ['title.title', { type: 'title', title: 'x'.repeat(2001) }],
  ])('names the place %s of what is none', (place, said) => {
    expect(readMessage(said, fromFrame)).toBe(place);
  });

  it('is total: whatever is said is a message of a declared type, or a place', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (said) => {
        for (const shapes of [fromFrame, fromPage]) {
          const read = readMessage<{ type: string }>(said, shapes);
          const type = typeof read === 'string' ? 'none' : read.type;
          expect(['none', ...Object.keys(shapes)]).toContain(type);
        }
      }),
    );
  });

  it('takes whatever is of the declared kinds', () => {
    const numbers = { noNaN: true, noDefaultInfinity: true };
    fc.assert(
      fc.property(fc.double(numbers), fc.double(numbers), (top, bottom) => {
        const said = { type: 'reveal', top, bottom };
        expect(readMessage(said, fromFrame)).toEqual(said);
      }),
    );
  });
});

describe('allowedAt', () => {
  it('says for each field of a page’s messages what is allowed', () => {
    const types = Object.keys(fromPage).join(', ');
    expect(allowedAt('type')).toBe(types);
    for (const [type, shape] of Object.entries(fromPage)) {
      for (const field of Object.keys(shape)) expect(allowedAt(`${type}.${field}`)).not.toBe(types);
    }
  });
});
