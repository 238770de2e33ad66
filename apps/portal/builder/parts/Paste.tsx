import { Tab, Tabs } from '@servitization/ui/page';
import { type ReactNode, useEffect, useState } from 'react';
import { type Directive, policyOf, policyText } from '../checks/policy.ts';
import { own, type Way, ways } from '../choices.ts';
import { fill } from '../fill.ts';
import { styleOf } from '../snippets/snippets.ts';
import { blocksOf, type Model } from '../useModel.ts';
import { Code } from './Code.tsx';

interface WayProps {
  readonly model: Model;
  readonly way: Way;
}

/** Worked out beside the page: a hash takes its time. */
function usePolicy({ model, way }: WayProps): readonly Directive[] {
  const { choices, facts, folder } = model;
  const [policy, setPolicy] = useState<readonly Directive[]>([]);
  useEffect(() => {
    let isOld = false;
    policyOf({ ...choices, way }, facts, folder).then((found) => {
      if (!isOld) setPolicy(found);
    }, console.error);
    return () => {
      isOld = true;
    };
  }, [choices, way, facts, folder]);
  return policy;
}

/** What a site's policy has to allow for this way. */
function Policy(props: WayProps): ReactNode {
  const { t, choices, place } = props.model;
  const policy = usePolicy(props);
  const wantsHash = styleOf({ ...choices, way: props.way }, place) !== '';
  const hasHash = policy.some(({ source }) => source.startsWith("'sha256"));
  return (
    <>
      <h3>{t.paste.policy}</h3>
      <p>{t.paste.policyText}</p>
      <Code t={t} label={t.paste.policy} text={policyText(policy)} />
      {policy.some(({ isForPictures }) => isForPictures) && <p>{t.paste.pictures}</p>}
      {wantsHash && policy.length > 0 && !hasHash && <p>{t.paste.noHash}</p>}
    </>
  );
}

function Panel(props: WayProps): ReactNode {
  const { model, way } = props;
  const { name, text } = model.t.paste.ways[way];
  return (
    <div className="way-panel">
      <p>{text}</p>
      {blocksOf(model, way).map((block) => (
        <Code
          key={block.name ?? way}
          t={model.t}
          label={fill(model.t.paste.code, { name })}
          name={block.name}
          text={block.text}
        />
      ))}
      <Policy {...props} />
    </div>
  );
}

/** The ways into a page, each with what to paste and what a policy must allow. */
export function Paste({ model }: { readonly model: Model }): ReactNode {
  const { t, choices, isStarted } = model;
  // The tabs bring styles of their own, which a policy refuses in HTML and takes from a script.
  if (!isStarted) return <Panel model={model} way={choices.way} />;
  return (
    <Tabs
      label={t.paste.label}
      index={ways.indexOf(choices.way)}
      onIndex={(index) => model.set(own.way, ways[index] ?? '')}
    >
      {ways.map((way) => (
        <Tab key={way} name={t.paste.ways[way].name}>
          <Panel model={model} way={way} />
        </Tab>
      ))}
    </Tabs>
  );
}
