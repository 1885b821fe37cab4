import { doubtOf } from './doubt-of.ts';
import type { Form, FormContext, Remarks, Values } from './form.ts';
import { fieldsOf } from './form.ts';
import { readField } from './read-field.ts';

export interface ReadForm {
  /** Of every field of the form. Not to be written while there is a problem. */
  readonly values: Values;
  /** Empty where all can be saved. */
  readonly problems: Remarks;
  /** What is possible and unusual: its author says that it is right. */
  readonly doubts: Remarks;
  /** Fields that are not asked. */
  readonly without: readonly string[];
}

export function readForm(form: Form, typed: Readonly<Record<string, string>>, context: FormContext): ReadForm {
  const read = fieldsOf(form).map((field) => ({ field, ...readField(field, typed[field.id] ?? '', context.today) }));
  const all = Object.fromEntries(read.map(({ field, value }) => [field.id, value]));
  const without = form.withoutOf?.(all) ?? [];
  const values = { ...all, ...emptied(form, without, context) };
  const problems = remarks(read.map(({ field, problem }) => [field.id, problem]));
  const doubts = remarks(read.map(({ field, value }) => [field.id, doubtOf(field, value)]));
  return {
    values,
    problems: besides(without, { ...form.problemsOf?.(values, context), ...problems }),
    doubts: besides(without, { ...form.doubtsOf?.(values, context), ...doubts }),
    without,
  };
}

function emptied(form: Form, ids: readonly string[], { today }: FormContext): Values {
  const fields = fieldsOf(form).filter(({ id }) => ids.includes(id));
  return Object.fromEntries(fields.map((field) => [field.id, readField(field, '', today).value]));
}

function besides(ids: readonly string[], remarks: Remarks): Remarks {
  return Object.fromEntries(Object.entries(remarks).filter(([id]) => !ids.includes(id)));
}

function remarks(all: readonly (readonly [string, string | null])[]): Remarks {
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null));
}
