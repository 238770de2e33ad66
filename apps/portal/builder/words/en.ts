import { en as kept } from '@servitization/content/kept/en';
import { builder as page } from '../../texts/en/builder.ts';
import type { Words } from '../Builder.tsx';

export const words: Words = { locale: 'en', page, kept };
