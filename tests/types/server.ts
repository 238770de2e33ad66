import { type RenderOptions, renderElement } from '@servitization/embed/server';
import { emptyProfile } from '@servitization/profile';

const options: RenderOptions = { base: '/embed/', fallback: '<p>Needs JavaScript.</p>' };
const attributes = { profile: 'acme', 'heading-level': '3' };

export const html: Promise<string> = renderElement(
  'servitization-matrix',
  attributes,
  emptyProfile(),
  options,
);
export const short: Promise<string> = renderElement('servitization-matrix');

// @ts-expect-error an element has a name
export const nameless = renderElement();
// @ts-expect-error attributes are texts, as in HTML
export const level = renderElement('servitization-matrix', { 'heading-level': 3 });
// @ts-expect-error answers alone are no document
export const answers = renderElement('servitization-matrix', {}, { ratings: {} });
// @ts-expect-error no such option
export const where = renderElement('servitization-matrix', {}, emptyProfile(), { folder: '/' });
