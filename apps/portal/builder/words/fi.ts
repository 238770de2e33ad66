import { fi as kept } from '@servitization/content/kept/fi';
import { builder as page } from '../../texts/fi/builder.ts';
import type { Words } from '../Builder.tsx';

export const words: Words = { locale: 'fi', page, kept };
