import type { AttributeSchema } from '@servitization/embed/attributes';
import type { ReactNode } from 'react';
import { type Locale, languageNames } from '../../site/locales.ts';
import { KIT, own, previews, releases } from '../choices.ts';
import { faultText } from '../faultText.ts';
import { toFragment } from '../fragment.ts';
import { widgetName } from '../sheet.ts';
import type { Model } from '../useModel.ts';
import { Copy } from './Copy.tsx';
import { ColorField, type Option, PickField, RadioField, TextField } from './fields.tsx';

interface Props {
  readonly model: Model;
}

/** Attributes that stand among the first choices; all others of the schema follow by themselves. */
const FIRST = { content: ['locale', 'profile', 'heading-level'], look: ['theme', 'density'] };
const PLACED = [...FIRST.content, ...FIRST.look];

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

const wordsOf = ({ t }: Model, name: string): FieldWords =>
  (Object.hasOwn(t.fields, name) && t.fields[name as keyof typeof t.fields]) || {
    label: name,
  };

/** What an option is called here; its own name where it has none, as levels and languages. */
function optionName({ t }: Model, name: string, value: string): string {
  if (name === 'locale') return languageNames[value as Locale] ?? value;
  const named: object = Reflect.get(t.values, name) ?? {};
  return String(Reflect.get(named, value) ?? value);
}

const optionsOf = (model: Model, name: string, values: readonly string[]): readonly Option[] =>
  values.map((value) => ({
    value,
    label: optionName(model, name, value),
    ...(name === 'locale' && { lang: value }),
  }));

function faultOf({ t, faults }: Model, name: string): string | undefined {
  const fault = faults.find((one) => one.name === name);
  return fault && faultText(t, fault.allowed);
}

/** What every field takes. */
const shared = (model: Model, name: string) => ({
  id: `choose-${name}`,
  ...wordsOf(model, name),
  fault: faultOf(model, name),
  value: model.typed[name] ?? '',
  onValue: (value: string) => model.set(name, value),
});

/** The field that an attribute's declared values ask for. */
function AttributeField({ model, name }: Props & { readonly name: string }): ReactNode {
  const schema = model.facts.widgets[model.choices.widget]?.attributes[name];
  if (!schema) return null;
  const field = shared(model, name);
  const { values, default: usual } = schema as AttributeSchema;
  if (typeof values !== 'string') {
    const value = model.choices.attributes[name] ?? usual;
    return <PickField {...field} value={value} options={optionsOf(model, name, values)} />;
  }
  if (values === 'day') return <TextField {...field} type="date" />;
  const lines = { prose: 2, data: 4 }[values as string];
  return <TextField {...field} {...(lines && { lines })} placeholder={usual} />;
}

const attributes = (model: Model, names: readonly string[]) =>
  names.map((name) => <AttributeField key={name} model={model} name={name} />);

function Widgets({ model }: Props): ReactNode {
  const names = Object.keys(model.facts.widgets);
  return (
    <RadioField
      name="widget"
      legend={model.t.form.widget}
      value={model.choices.widget}
      options={names.map((name) => ({ value: name, label: widgetName(model.t, name) }))}
      onValue={(value) => model.set(own.widget, value)}
    />
  );
}

function Look({ model }: Props): ReactNode {
  const shown = model.choices.look.theme?.palettes.light.button ?? KIT;
  return (
    <fieldset>
      <legend>{model.t.form.look}</legend>
      <ColorField {...shared(model, own.color)} shown={shown} />
      <TextField {...shared(model, own.font)} />
      <div className="pair">
        <TextField {...shared(model, own.radius)} type="number" />
        {attributes(model, FIRST.look)}
      </div>
    </fieldset>
  );
}

function More({ model }: Props): ReactNode {
  const all = Object.keys(model.facts.widgets[model.choices.widget]?.attributes ?? {});
  const rest = all.filter((name) => !PLACED.includes(name));
  const isUsed = [...rest, own.release].some((name) => model.typed[name]);
  return (
    <details open={isUsed || undefined}>
      <summary>{model.t.form.more}</summary>
      <PickField
        {...shared(model, own.release)}
        value={model.choices.release}
        options={optionsOf(model, own.release, releases)}
      />
      {attributes(model, rest)}
    </details>
  );
}

const linkTo = ({ typed }: Model): string => {
  const { origin, pathname } = location;
  return `${origin}${pathname}${toFragment(typed)}`;
};

/** All that can be chosen, the first things first. */
export function Choose({ model }: Props): ReactNode {
  const { t, choices } = model;
  return (
    <form
      className="choose"
      aria-label={t.form.heading}
      onSubmit={(event) => event.preventDefault()}
    >
      <Widgets model={model} />
      <fieldset>
        <legend>{t.form.content}</legend>
        {attributes(model, FIRST.content)}
      </fieldset>
      <Look model={model} />
      <fieldset>
        <legend>{t.form.fallback}</legend>
        <TextField {...shared(model, own.text)} />
        <TextField {...shared(model, own.link)} />
      </fieldset>
      <More model={model} />
      <PickField
        {...shared(model, own.preview)}
        value={choices.preview}
        options={optionsOf(model, own.preview, previews)}
      />
      <Copy t={t} text={() => (model.isStarted ? linkTo(model) : '')}>
        {t.form.share}
      </Copy>
    </form>
  );
}
