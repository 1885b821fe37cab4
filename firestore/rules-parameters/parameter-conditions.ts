import type { Field, RowsField } from '../../src/app/domain/fields/field.ts';

type FieldOf<T extends Field['type']> = Extract<Field, { type: T }>;

/** What `wholeNumbers` of the rules goes up to. */
const MOST_WHOLE = 100;
/** Digits of the longest number, with sign and point. */
const NUMBER_LENGTH = 25;
const GROUP_OF_ROWS = 5;
const MOST_ROWS = 20;

/** Conditions of the rules language on `content` that hold these fields: absent, empty or within their bounds. */
export function conditionsOf(parameters: Readonly<Record<string, Field>>): string[] {
  const keyed = Object.entries(parameters);
  for (const [key, field] of keyed) if (key !== field.id) throw new Error(`${key} holds the field ${field.id}`);
  const alike = [...Map.groupBy(keyed, ([, field]) => askedTogether(field))].filter(
    ([how, fields]) => how !== null && fields.length > 1,
  );
  const together = alike.flatMap(([, fields]) => fields);
  const apart = keyed.filter((field) => !together.includes(field));
  return [
    ...apart.map(([key, field]) => condition(key, field)),
    ...alike.map(([how, fields]) => allOf(how ?? '', fields)),
  ];
}

/** What fields have in common of which several can be asked at once, which costs the least; null for others. */
function askedTogether(field: Field): string | null {
  if (field.type === 'yes-no') return 'areYesNo';
  const isListed = field.type === 'number' && field.whole && field.min >= 0 && field.max <= MOST_WHOLE;
  return isListed ? `areWholeOrNull ${field.min} ${field.max}` : null;
}

function allOf(how: string, fields: readonly (readonly [string, Field])[]): string {
  const [name, ...bounds] = how.split(' ');
  const values = `[${fields.map(([key]) => stored(key)).join(', ')}]`;
  return `${name}(${[values, ...bounds].join(', ')})`;
}

function condition(key: string, field: Field): string {
  switch (field.type) {
    case 'number':
      return `${field.whole ? 'isWholeOrNull' : 'isNumberOrNull'}(${stored(key)}, ${field.min}, ${field.max})`;
    case 'text':
      return `isTextOrNull(${stored(key)}, ${field.limit})`;
    case 'choice':
      return `${stored(key)} in [null, ${quoted(field.choices)}]`;
    case 'choices':
      return `areAmong(${stored(key)}, [${quoted(field.choices)}], ${mostOf(field)})`;
    case 'date':
      return `isDateOrNull(${stored(key)})`;
    case 'time':
      return `isTimeOrNull(${stored(key)})`;
    case 'rows':
      return `areRows(${stored(key)}, ${mostRows(field)}, ${lengthOfRows(field)})`;
    case 'yes-no':
      return `areYesNo([${stored(key)}])`;
    case 'screening':
      throw new Error(`${key}: no parameter is of the type ${field.type}`);
  }
}

function stored(key: string): string {
  return `content.get('${key}', null)`;
}

function quoted(choices: FieldOf<'choice'>['choices']): string {
  return choices.map(({ id }) => `'${id}'`).join(', ');
}

function mostOf({ choices, most = choices.length }: FieldOf<'choices'>): number {
  return most;
}

function mostRows({ id, most }: RowsField): number {
  if (most > MOST_ROWS) throw new Error(`${id} has more rows than the rules look at`);
  return most;
}

/** The most characters that five rows can have between them. */
function lengthOfRows({ columns }: Pick<RowsField, 'columns'>): number {
  return GROUP_OF_ROWS * columns.reduce((sum, column) => sum + 1 + lengthOfCell(column), 0);
}

function lengthOfCell(column: RowsField['columns'][number]): number {
  switch (column.type) {
    case 'text':
      return Math.max(column.limit, 'null'.length);
    case 'number':
      return NUMBER_LENGTH;
    case 'choice':
      return Math.max(...column.choices.map(({ id }) => id.length), 'null'.length);
    case 'yes-no':
    case 'time':
      return 'false'.length;
    case 'date':
      return '2026-05-05'.length;
  }
}
