import { sv as kept } from '@servitization/content/kept/sv';
import { builder as page } from '../../texts/sv/builder.ts';
import type { Words } from '../Builder.tsx';

export const words: Words = { locale: 'sv', page, kept };
