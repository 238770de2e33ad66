import '@servitization/embed/jsx';

declare const h: (...given: readonly unknown[]) => unknown;

export const drawn = <servitization-matrix class="wide" profile="acme" locale="fi" />;
// @ts-expect-error no such language
export const wrong = <servitization-matrix locale="xx" />;
export const made = h;
