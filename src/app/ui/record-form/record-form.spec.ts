import type { Form } from '../../domain/fields/form.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { RecordForm } from './record-form.ts';

const FORM: Form = {
  groups: [
    {
      title: '',
      fields: [
        { type: 'number', id: 'dose', label: 'Dose', unit: 'mg', min: 1, max: 150, usual: [5, 75], required: true },
        {
          type: 'choices',
          id: 'times',
          label: 'Times of day',
          choices: [
            { id: 'morning', label: 'Morning' },
            { id: 'night', label: 'Night' },
          ],
        },
      ],
    },
    {
      title: 'Dose steps',
      optional: true,
      fields: [
        {
          type: 'rows',
          id: 'taper',
          label: 'Steps',
          most: 2,
          rowName: 'Step',
          columns: [{ type: 'number', id: 'dose', label: 'Dose', unit: 'mg', min: 0, max: 150 }],
        },
      ],
    },
  ],
};

describe('The form of a record', () => {
  let screen: OnScreen<RecordForm>;
  let saved: number;

  beforeEach(async () => {
    saved = 0;
    screen = await OnScreen.show(RecordForm, { form: FORM, formId: 'f', label: 'Edit amitriptyline', text: {} });
    const form = screen.fixture.componentInstance;
    form.textChange.subscribe((text) => screen.fixture.componentRef.setInput('text', text));
    form.saved.subscribe(() => (saved += 1));
  });

  afterEach(() => screen.element.remove());

  it('begins in its first field and finds nothing wrong before somebody tries to save', () => {
    expect(document.activeElement).toBe(screen.get('textbox', 'Dose'));
    expect(screen.text).not.toContain('Please fill this in.');
  });

  it('fills in, for all to see, what a field brings with it', async () => {
    const fillIn: Form['fillIn'] = (field, { dose }) => (field === 'dose' && dose === '75' ? { times: 'night' } : {});
    screen.fixture.componentRef.setInput('form', { ...FORM, fillIn });
    await screen.type('Dose', '7');
    expect((screen.get('checkbox', 'Night') as HTMLInputElement).checked).toBeFalse();
    await screen.type('Dose', '75');
    expect((screen.get('checkbox', 'Night') as HTMLInputElement).checked).toBeTrue();
  });

  it('does not save what is missing, and goes there', async () => {
    await screen.press('Save');
    expect(saved).toBe(0);
    expect(screen.text).toContain('Please fill this in.');
    expect(document.activeElement).toBe(screen.get('textbox', 'Dose'));
  });

  it('refuses the impossible at once, beside the field, and loses nothing typed', async () => {
    await screen.type('Dose', '1500');
    expect(screen.text).toContain('1 to 150 mg.');
    expect(screen.get('textbox', 'Dose').getAttribute('aria-invalid')).toBe('true');
    await screen.press('Save');
    expect(saved).toBe(0);
    expect(screen.valueOf('Dose')).toBe('1500');
  });

  it('asks about the unusual until its author says that it is right', async () => {
    await screen.type('Dose', '100');
    await screen.press('Save');
    expect(saved).toBe(0);
    await screen.press('Yes, that is right');
    await screen.press('Save');
    expect(saved).toBe(1);
  });

  it('asks again about another value', async () => {
    await screen.type('Dose', '100');
    await screen.press('Yes, that is right');
    await screen.type('Dose', '120');
    expect(screen.text).toContain('Is that right?');
  });

  it('takes several of a few', async () => {
    await screen.press('Night', 'checkbox');
    await screen.press('Morning', 'checkbox');
    expect(screen.fixture.componentInstance.text()['times']).toBe('morning\nnight');
  });

  it('loses nothing of two fields that change before the page has been drawn again', async () => {
    const dose = screen.get('textbox', 'Dose') as HTMLInputElement;
    dose.value = '20';
    dose.dispatchEvent(new Event('input', { bubbles: true }));
    screen.get('checkbox', 'Night').click();
    screen.get('checkbox', 'Morning').click();
    await screen.settle();
    expect(screen.fixture.componentInstance.text()).toEqual({ dose: '20', times: 'morning\nnight' });
  });

  it('unfolds what is optional, and adds and removes rows', async () => {
    await screen.press('Add dose steps');
    await screen.press('Add a step');
    await screen.press('Add a step');
    expect(screen.find('button', 'Add a step')).toBeUndefined();
    await screen.press('Remove step 2');
    expect(JSON.parse(screen.fixture.componentInstance.text()['taper'] ?? '')).toEqual([{ dose: '' }]);
  });

  it('saves by the keyboard alone', async () => {
    await screen.type('Dose', '10');
    screen
      .get('textbox', 'Dose')
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    await screen.settle();
    expect(saved).toBe(1);
  });
});
