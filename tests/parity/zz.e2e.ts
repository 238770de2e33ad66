import { test } from '@playwright/test';
import { show, states, store } from './flavors.ts';
import { outcomeOf, scripts } from './scripts.ts';
test('x', async ({ page }) => {
  for (const s of scripts) {
    const st = states.find((x) => x.widget === s.widget && x.story === s.story)!;
    await store(page, st.stored);
    const shown = await show(page, 'element in a frame', st);
    await page.waitForTimeout(500);
    for (const step of s.steps) { await step(shown); await page.waitForTimeout(200); const o = await outcomeOf(shown); console.log(s.title.slice(0,20),'|', o.focus.slice(0,90), '|', o.tree.length, '|', o.answers.replace(/\s+/g,' ').slice(0,160)); }
  }
});
