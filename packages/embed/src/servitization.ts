import { defineAll } from './define.ts';
import { sources } from './sources.ts';

/*
 * The script that a page loads. It defines the elements; what they draw comes in parts of its own,
 * fetched together as soon as the first of them enters the page.
 */
defineAll(sources);
