import { CompanyFile } from '@servitization/company-file';
import { forElements } from '../session.ts';

export const file = forElements({
  component: CompanyFile,
  props: ({ settings }) => ({
    readOnly: settings.readOnly === 'true',
    today: settings.today || undefined,
    documentName: settings.profile,
    reportLink: settings.reportLink || undefined,
  }),
});
