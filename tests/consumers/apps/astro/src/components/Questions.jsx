import '@servitization/tokens/styles.css';
import '@servitization/ui/styles.css';
import '@servitization/assessment/styles.css';
import { Assessment } from '@servitization/assessment';
import { ProfileProvider } from '@servitization/profile/react';

export function Questions() {
  return (
    <ProfileProvider name="acme">
      <Assessment />
    </ProfileProvider>
  );
}
