import '@servitization/embed';
import '@servitization/embed/react';
import { emptyProfile, type Profile } from '@servitization/profile';

const matrix = document.createElement('servitization-matrix');
matrix.headingLevel = 3;
matrix.theme = 'dark';
matrix.value = emptyProfile();
export const shown: Profile | undefined = matrix.value;
// @ts-expect-error no such theme
matrix.theme = 'sepia';
// @ts-expect-error answers alone are no document
matrix.value = { ratings: {} };

document.addEventListener('servitization-change', ({ detail }) => {
  const type: string = detail.change.type;
  // @ts-expect-error the matrix tells of a document
  return [type, detail.answers];
});

export const drawn = (
  <servitization-assessment
    profile="acme"
    heading-level="3"
    read-only="true"
    className="wide"
    onservitization-complete={({ detail }) => console.log(detail.profile.id)}
  >
    <p>The questions need JavaScript.</p>
  </servitization-assessment>
);
// @ts-expect-error no such view
export const wrong = <servitization-assessment view="one" />;
// @ts-expect-error the matrix has no such attribute
export const stray = <servitization-matrix view="all" />;
