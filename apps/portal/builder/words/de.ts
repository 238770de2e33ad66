import { de as kept } from '@servitization/content/kept/de';
import { builder as page } from '../../texts/de/builder.ts';
import type { Words } from '../Builder.tsx';

export const words: Words = { locale: 'de', page, kept };
