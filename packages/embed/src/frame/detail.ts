/** What an error says, as data that can be sent; an `InputError` also says where. */
const plain = (error: Error): object =>
  Object.fromEntries(
    ['name', 'message', 'path', 'code', 'allowed']
      .map((field) => [field, Reflect.get(error, field)] as const)
      .filter(([, value]) => typeof value === 'string'),
  );

/** Detail of an element's event, as data that can be sent. */
export const detailOf = (detail: object): object =>
  Object.fromEntries(
    Object.entries(detail).map(([field, value]) => [
      field,
      value instanceof Error ? plain(value) : value,
    ]),
  );
