import { en } from '@servitization/content/matrix/en';
import { matrix } from '@servitization/core';
import { readAt } from './sourceText.tsx';
import { Facts, Named } from './Table.tsx';

/** Dimensions, phases and activities, as the framework's data has them. */
export function MatrixTables() {
  return matrix.framework.dimensions.map((dimension) => (
    <Facts
      key={dimension.id}
      caption={en.dimensions[dimension.id].name}
      columns={['Activity', 'Phase', 'As asked', 'Read in']}
      rows={dimension.phases.flatMap((phase, index) =>
        phase.activities.map(({ id, source }) => ({
          key: id,
          cells: [
            <Named key={id} id={id}>
              {en.activities[id].name}
            </Named>,
            `${index + 1} ${en.phases[phase.id].name}`,
            en.activities[id].question,
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
