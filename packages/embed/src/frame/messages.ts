/*
 * What a page and a frame in it say to one another. On the window they only find one another: the
 * frame says `hello`, or the page knocks and the frame says it then, and the page hands over one end
 * of a channel. Everything else goes through that channel, where nobody else can speak. Both sides
 * read what comes as if an enemy had sent it.
 */

/** What has been through a channel is an object of this window, and has no constructor of its own. */
const isPlain = (value: unknown): value is object =>
  (value as object | null | undefined)?.constructor === Object;

/** What an object has itself: a page's library may have added names to all of them. */
const own = <Value>(object: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(object, name) ? object[name] : undefined;

/** From the page: are you there? The number changes with what the messages below mean. */
export const KNOCK = 'servitization-frame knock 1';
/** From the frame: I am. */
export const HELLO = 'servitization-frame hello 1';
/** From the page, with one end of the channel. */
export const CHANNEL = 'servitization-frame channel 1';

/** Last parts of the names of events that a frame hands on to its page. */
export const EVENTS = ['ready', 'change', 'complete', 'submit', 'error'] as const;
export type EventName = (typeof EVENTS)[number];

/** Most events bring the document. */
export type EventDetail = object & { readonly profile?: unknown };

export type FrameMessage =
  /** The whole of the content, in CSS pixels. */
  | { readonly type: 'height'; readonly height: number }
  /** A place within the content that the user should see, in CSS pixels from its top. */
  | { readonly type: 'reveal'; readonly top: number; readonly bottom: number }
  | { readonly type: 'title'; readonly title: string }
  /** Names of the properties that the frame would take over from the page around it. */
  | { readonly type: 'look'; readonly names: readonly string[] }
  /** The document, after the page has set it. */
  | { readonly type: 'value'; readonly value: unknown }
  | { readonly type: 'event'; readonly name: EventName; readonly detail: EventDetail }
  /** The document in the frame goes away; another may come. */
  | { readonly type: 'bye' };

export type PageMessage =
  /** `null` takes the attribute away. */
  | { readonly type: 'set'; readonly name: string; readonly to: string | null }
  | { readonly type: 'value'; readonly value: unknown }
  /** The page's own fragment, `#servitization-assessment-…`. */
  | { readonly type: 'hash'; readonly hash: string }
  /** A property of the page around the frame, by one of the names that the frame asked for. */
  | { readonly type: 'style'; readonly name: string; readonly to: string }
  /** Whether the frame has been given all the height that it asked for. */
  | { readonly type: 'fits'; readonly fits: boolean };

/** The attribute that no address can give, as nobody else would take what the user then sends. */
export const FROM_SCRIPT = 'consent';

export type Test = (value: unknown) => boolean;

export const isText: Test = (value) => typeof value === 'string' && value.length <= 2000;
export const isTextOrNull: Test = (value) => value === null || isText(value);
const isNumber: Test = Number.isFinite;
export const isFlag: Test = (value) => typeof value === 'boolean';
export const isAnything: Test = () => true;
const isEvent: Test = (value) => EVENTS.includes(value as EventName);
/** A property that a frame takes over from the page around it. */
export const isLook: Test = (name) =>
  /^(color-scheme|font-family|--servitization-[\w-]+)$/.test(String(name));
const isLooks: Test = (names) => Array.isArray(names) && names.length < 100 && names.every(isLook);

/** Type of a message -> its fields. */
type Shapes = Readonly<Record<string, Readonly<Record<string, Test>>>>;

export const fromFrame: Shapes = {
  height: { height: isNumber },
  reveal: { top: isNumber, bottom: isNumber },
  title: { title: isText },
  look: { names: isLooks },
  value: { value: isAnything },
  event: { name: isEvent, detail: isPlain },
  bye: {},
};

export const fromPage: Shapes = {
  set: { name: isText, to: isTextOrNull },
  value: { value: isAnything },
  hash: { hash: isText },
  style: { name: isLook, to: isText },
  fits: { fits: isFlag },
};

/**
 * A message with its declared fields and no others.
 *
 * @returns a text when it is none: the place that is wrong, `type` or `height.height`
 */
export function readMessage<Message>(data: unknown, shapes: Shapes): Message | string {
  const said = isPlain(data) ? (data as Record<string, unknown>) : {};
  const type = own(said, 'type');
  const shape = typeof type === 'string' && own(shapes, type);
  if (!shape) return 'type';
  const message: Record<string, unknown> = { type };
  for (const [field, test] of Object.entries(shape)) {
    message[field] = own(said, field);
    if (!test(message[field])) return `${type}.${field}`;
  }
  return message as Message;
}
