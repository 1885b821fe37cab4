/** What every field of a plan's documents has, whatever it holds. */
interface FieldBase {
  /** The key in `content`. */
  readonly id: string;
  readonly label: string;
  /** One short sentence under the label. */
  readonly hint?: string;
  readonly required?: true;
  /** What a new document begins with. */
  readonly initial?: unknown;
}

export interface NumberField extends FieldBase {
  readonly type: 'number';
  /** As it stands behind the number; empty for a plain count or score. */
  readonly unit: string;
  /** What lies outside is refused: a sanity limit of the form, not clinical advice. */
  readonly min: number;
  readonly max: number;
  /** What lies outside is asked about. */
  readonly usual?: readonly [number, number];
  readonly whole?: true;
}

export interface TextField extends FieldBase {
  readonly type: 'text';
  /** In characters. */
  readonly limit: number;
  readonly lines?: 'one' | 'many';
  /** Stored as an empty text, not as null, where nothing is typed. */
  readonly emptyText?: true;
  /** Stored letter by letter, with the spaces and empty lines at both ends. */
  readonly asTyped?: true;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface ChoiceField extends FieldBase {
  readonly type: 'choice';
  readonly choices: readonly Choice[];
  /** Choices that are asked about, with the question. */
  readonly doubted?: Readonly<Record<string, string>>;
}

export interface ChoicesField extends FieldBase {
  readonly type: 'choices';
  readonly choices: readonly Choice[];
  readonly most?: number;
}

export interface YesNoField extends FieldBase {
  readonly type: 'yes-no';
}

/** `IsoDate`. */
export interface DateField extends FieldBase {
  readonly type: 'date';
  readonly notFuture?: true;
}

/** `HH:MM`, by the clinic's clock. */
export interface TimeField extends FieldBase {
  readonly type: 'time';
}

/** A short table: doses by date, steps of a ladder, side effects. */
export interface RowsField extends FieldBase {
  readonly type: 'rows';
  readonly columns: readonly CellField[];
  readonly most: number;
  /** What one row is called, as in “Add a step”. */
  readonly rowName: string;
}

/** Questions that are answered yes or no before something starts, with a remark where the answer needs one. */
export interface ScreeningField extends FieldBase {
  readonly type: 'screening';
  readonly questions: readonly Choice[];
}

export type CellField = NumberField | TextField | ChoiceField | YesNoField | DateField | TimeField;

export type Field = CellField | ChoicesField | RowsField | ScreeningField;

export type FieldType = Field['type'];

/** One row of a `RowsField`, by column. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** What was answered to one question; `answer` is null while nobody has. */
export interface ScreeningAnswer {
  readonly answer: 'yes' | 'no' | null;
  readonly remark: string;
}

/** By question. */
export type Screening = Readonly<Record<string, ScreeningAnswer>>;
