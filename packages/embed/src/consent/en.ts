/** English words around the host's own text of consent. */
export const en = {
  send: 'Send my answers',
  agreeFirst: 'Please tick the box first.',
  sent: 'Your answers were handed to this page.',
} as const;
