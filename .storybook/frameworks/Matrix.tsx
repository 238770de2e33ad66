import { en } from '@servitization/content/matrix/en';
import { matrix } from '@servitization/core';
import { readAt } from './sourceText.tsx';
import { Facts } from './Table.tsx';

/** Dimensions, phases and activities, as the framework's data has them. */
export function MatrixTables() {
  return matrix.framework.dimensions.map((dimension) => (
    <Facts
      key={dimension.id}
      caption={en.dimensions[dimension.id as matrix.DimensionId].name}
      columns={['Activity', 'Phase', 'As asked', 'Read in']}
      rows={dimension.phases.flatMap((phase, index) =>
        phase.activities.map(({ id, source }) => ({
          key: id,
          id,
          cells: [
            en.activities[id as matrix.ActivityId].name,
            `${index + 1} ${en.phases[phase.id as matrix.PhaseId].name}`,
            en.activities[id as matrix.ActivityId].question,
            readAt(source),
          ],
        })),
      )}
    />
  ));
}

/** The scale that all seventeen are answered on. */
export const MatrixLevels = () => (
  <Facts
    caption="Levels, the same for every activity"
    columns={['Level', 'Name']}
    rows={en.levels.map((name, level) => ({ key: name, cells: [level, name] }))}
  />
);
