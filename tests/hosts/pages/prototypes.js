/** What libraries of another time, and careless ones of ours, leave on every object and list. */
const methods = ['each', 'extend', 'inherits', 'isEmpty', 'merge', 'get', 'set', 'is', 'toJSON'];
const values = {
  children: 'stray',
  class: 'stray',
  className: 'stray',
  dangerouslySetInnerHTML: { __html: '<b>stray</b>' },
  extra: 'stray',
  hidden: true,
  id: 'stray',
  key: 'stray',
  onclick: 'stray',
  ref: 'stray',
  style: 'stray',
  title: 'stray',
  value: 7,
};

for (const prototype of [Array.prototype, Object.prototype]) {
  for (const name of methods) {
    prototype[name] = function stray() {
      return this;
    };
  }
  Object.assign(prototype, values);
}
