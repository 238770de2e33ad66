import type { Look } from '../choices.ts';

/** What the style of a snippet holds; nothing for the kit's own look. */
export function ruleOf({ properties }: Look, selector: string): string {
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length > 0 ? `\n${selector} {\n${lines.join('\n')}\n}\n` : '';
}

/** The rule as an element of the page. Nothing in it can end it: themes refuse `<`. */
export const styleTag = (rule: string): string => (rule ? `<style>${rule}</style>` : '');
