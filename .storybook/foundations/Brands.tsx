import { createTheme, type Theme } from '@servitization/tokens/theme';
import { Button, RadioScale, WidgetRoot } from '@servitization/ui';
import { type CSSProperties, useState } from 'react';
import './facts.css';

const BRANDS = ['#b5121b', '#ffd100', '#003a70'];
const OPTIONS = ['Not started', 'Exploring', 'Piloting', 'Established', 'Leading'];

/** One color in, both schemes out, and what had to be changed. */
export function Brands() {
  const [accent, choose] = useState(BRANDS[0] as string);
  const theme = createTheme({ accent });
  return (
    <div className="brands sb-unstyled">
      <label>
        Brand color{' '}
        <input type="color" value={accent} onChange={(event) => choose(event.target.value)} />
      </label>
      {BRANDS.map((brand) => (
        <button
          key={brand}
          type="button"
          aria-pressed={brand === accent}
          onClick={() => choose(brand)}
        >
          {brand}
        </button>
      ))}
      <div className="samples">
        <Sample theme={theme} scheme="light" />
        <Sample theme={theme} scheme="dark" />
      </div>
      <Changes theme={theme} />
    </div>
  );
}

function Sample({ theme, scheme }: { readonly theme: Theme; readonly scheme: 'light' | 'dark' }) {
  const [value, setValue] = useState('2');
  return (
    <div className="sample" style={{ ...theme.properties, colorScheme: scheme } as CSSProperties}>
      <WidgetRoot theme={scheme} aria-label={`Sample, ${scheme}`}>
        <RadioScale
          name={`sample-${scheme}`}
          number={1}
          question="How far are you?"
          description="Sensors on your machines, and what their data tells you."
          options={OPTIONS.map((name, level) => ({ value: String(level), name, anchor: '' }))}
          unknown={{ value: 'unknown', name: 'Don’t know' }}
          value={value}
          onChoose={setValue}
        />
        <p>
          <Button variant="primary">Next</Button>
        </p>
      </WidgetRoot>
    </div>
  );
}

const Changes = ({ theme }: { readonly theme: Theme }) =>
  theme.changes.length === 0 ? (
    <p>Nothing had to be changed.</p>
  ) : (
    <ul>
      {theme.changes.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
