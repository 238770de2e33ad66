import { createProfileStore, memoryStorage } from '@servitization/profile';
import { ProfileProvider, useProfile } from '@servitization/profile/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { halfAnswered, leading } from '../../../examples/index.ts';
import { languages } from './languages.test.kit.ts';
import { MaturityMatrix, type MaturityMatrixProps } from './MaturityMatrix.tsx';

/** Three ways for a React page to use it: who holds the document? */
const meta = {
  title: 'Widgets/MaturityMatrix/In React',
  component: MaturityMatrix,
  parameters: { languages },
} satisfies Meta<typeof MaturityMatrix>;

export default meta;
type Story = StoryObj<typeof meta>;

const AHEAD = 'Provisional: digital services lead, partners lag';
const IN_STEP = 'Digital services and partners in step';

/** The page holds the document, and shows another at its own wish. */
function Holding(props: MaturityMatrixProps) {
  const [profile, setProfile] = useState(halfAnswered);
  return (
    <>
      <p>
        <button type="button" onClick={() => setProfile(leading)}>
          Look at another firm
        </button>
      </p>
      <MaturityMatrix {...props} profile={profile} />
    </>
  );
}

export const Controlled: Story = {
  render: (args) => <Holding {...args} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(AHEAD);
    await userEvent.click(canvas.getByRole('button', { name: 'Look at another firm' }));
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(IN_STEP);
  },
};

/** The page says what to begin with; the widget holds the document. */
export const Uncontrolled: Story = {
  args: { defaultProfile: halfAnswered },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(AHEAD);
  },
};

/** Something of the page's own that changes the document. */
function FirstAnswer() {
  const { edit } = useProfile();
  const answer = () => edit({ type: 'rate', question: 'assess-digital-readiness', level: 2 });
  return (
    <p>
      <button type="button" onClick={answer}>
        Answer the first question
      </button>
    </p>
  );
}

/** A provider holds the document for everything inside: widgets, and components of the page. */
export const Provided: Story = {
  render: (args) => (
    <ProfileProvider
      store={createProfileStore({ name: 'story-provided', storage: memoryStorage() })}
    >
      <FirstAnswer />
      <MaturityMatrix {...args} />
    </ProfileProvider>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Your place is still open')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Answer the first question' }));
    await expect(canvas.getByText('Partners not assessed yet')).toBeVisible();
  },
};
