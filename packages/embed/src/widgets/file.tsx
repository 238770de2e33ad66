import { CompanyFile, type ToolId } from '@servitization/company-file';
import type { Profile } from '@servitization/profile';
import { OnDemand } from '@servitization/ui';
import { forElements } from '../session.ts';
import type { LookedToolProps } from './lookedTool.tsx';

const loadLookedTool = () => import('./lookedTool.tsx').then(({ LookedTool }) => LookedTool);

export const file = forElements({
  component: CompanyFile,
  props: ({ settings, texts }) => {
    const { locale = '', headingLevel, profile, reportLink, readOnly } = settings;
    const today = settings.today || undefined;
    const words = texts.messages as LookedToolProps['words'];
    return {
      readOnly: readOnly === 'true',
      today,
      documentName: profile,
      reportLink: reportLink || undefined,
      // The plan stands below its path.
      showTool: (tool: ToolId, client: Profile) =>
        tool === 'plan' ? null : (
          <OnDemand
            load={loadLookedTool}
            with={{ tool, client, locale, today, words, headingLevel: Number(headingLevel) + 1 }}
            words={words}
          />
        ),
    };
  },
});
