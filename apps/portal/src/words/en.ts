import { services } from '../../texts/en/services.ts';
import { tools } from '../../texts/en/tools.ts';
import { workshop as page } from '../../texts/en/workshop.ts';
import type { Words } from './words.ts';

/** The widgets have their English built in. */
export const words: Words = { locale: 'en', page, services, tools, assessment: {}, matrix: {} };
