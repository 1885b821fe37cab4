import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';

import { ConnectionActions } from '../../state/connection/connection.actions.ts';
import { connectionFeature } from '../../state/connection/connection.feature.ts';
import { SessionActions, SignInPageActions } from '../../state/session/session.actions.ts';
import { sessionFeature } from '../../state/session/session.feature.ts';
import { SignInPage } from './sign-in-page.ts';

describe('SignInPage', () => {
  let fixture: ComponentFixture<SignInPage>;
  let store: Store;
  let page: HTMLElement;
  let dispatch: jasmine.Spy;

  function field(label: string): HTMLInputElement {
    const found = [...page.querySelectorAll('input')].find((input) => input.labels?.[0]?.textContent.includes(label));
    if (!found) throw new Error(`No field is labelled ${label}`);
    return found;
  }

  function button(name: string): HTMLButtonElement {
    const found = [...page.querySelectorAll('button')].find((each) =>
      (each.getAttribute('aria-label') ?? each.textContent).includes(name),
    );
    if (!found) throw new Error(`No button is called ${name}`);
    return found;
  }

  async function type(label: string, text: string): Promise<void> {
    field(label).value = text;
    field(label).dispatchEvent(new Event('input'));
    await fixture.whenStable();
  }

  async function press(name: string): Promise<void> {
    button(name).click();
    await fixture.whenStable();
  }

  async function tell(action: ReturnType<typeof SessionActions.signInRefused | typeof SessionActions.resetRequested>) {
    store.dispatch(action);
    await fixture.whenStable();
  }

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [provideStore(), provideState(sessionFeature), provideState(connectionFeature)],
    });
    store = TestBed.inject<Store>(Store);
    store.dispatch(SessionActions.noAccount());
    fixture = TestBed.createComponent(SignInPage);
    page = fixture.nativeElement as HTMLElement;
    document.body.append(page);
    await fixture.whenStable();
    dispatch = spyOn(store, 'dispatch').and.callThrough();
  });

  it('hands over what was typed', async () => {
    await type('Email', 'maya@home.example');
    await type('Password', 'correct horse');
    await press('Sign in');
    expect(dispatch).toHaveBeenCalledOnceWith(
      SignInPageActions.submitted({ email: 'maya@home.example', password: 'correct horse' }),
    );
    expect(button('Signing in').getAttribute('aria-disabled')).toBe('true');
  });

  it('says beside the field what is missing, and puts the focus there', async () => {
    await type('Email', 'maya');
    await press('Sign in');
    expect(dispatch).not.toHaveBeenCalled();
    expect(page.textContent).toContain('This does not look like an email address.');
    expect(page.textContent).toContain('Type your password.');
    expect(document.activeElement).toBe(field('Email'));
  });

  it('keeps what was typed when it is refused, and says what to do', async () => {
    await type('Email', 'maya@home.example');
    await type('Password', 'wrong');
    await press('Sign in');
    await tell(SessionActions.signInRefused({ reason: 'credentials', until: null }));
    expect(page.querySelector('[role=alert]')?.textContent).toContain('do not match an account');
    expect(field('Email').value).toBe('maya@home.example');
    expect(field('Password').value).toBe('wrong');
    expect(document.activeElement).toBe(field('Password'));
  });

  it('says why it is held up when the password was taken and the server is out of reach', async () => {
    await type('Email', 'maya@home.example');
    await type('Password', 'correct horse');
    await press('Sign in');
    expect(page.textContent).not.toContain('Braid cannot be reached');
    store.dispatch(ConnectionActions.lost());
    await fixture.whenStable();
    expect(page.querySelector('[role=status]')?.textContent).toContain('Braid cannot be reached');
    store.dispatch(ConnectionActions.restored());
    await fixture.whenStable();
    expect(page.textContent).not.toContain('Braid cannot be reached');
  });

  it('shows and hides the password', async () => {
    expect(field('Password').type).toBe('password');
    await press('Show the password');
    expect(field('Password').type).toBe('text');
    await press('Show the password');
    expect(field('Password').type).toBe('password');
  });

  it('asks for the address before it sends a link for a new password', async () => {
    await press('forgotten');
    expect(dispatch).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field('Email'));
    await type('Email', 'maya@home.example');
    await press('forgotten');
    expect(dispatch).toHaveBeenCalledOnceWith(SignInPageActions.passwordForgotten({ email: 'maya@home.example' }));
  });

  it('does not tell whether the address has an account', async () => {
    await type('Email', 'nobody@home.example');
    await press('forgotten');
    await tell(SessionActions.resetRequested());
    expect(page.textContent).toContain('If this address has an account');
  });

  it('signs in as a demo account by one press where the environment has them', async () => {
    await press('Cora Bell');
    expect(dispatch).toHaveBeenCalledOnceWith(
      SignInPageActions.submitted({ email: 'cora.bell@northgate.example', password: 'braid-demo' }),
    );
  });
});
