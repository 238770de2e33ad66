import { CocreationBoard, prepareBoard } from '@servitization/cocreation-board';
import { forElements } from '../session.ts';

export const cocreation = forElements({
  component: CocreationBoard,
  // If it fails the widget itself says so, where the part is missing, and offers another try.
  prepare: (profile) => prepareBoard(profile).catch(() => undefined),
  props: ({ settings }) => ({
    readOnly: settings.readOnly === 'true',
    today: settings.today || undefined,
  }),
});
