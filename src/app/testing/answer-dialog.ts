/** Answers the question that is open, and waits until the page has heard. */
export async function answerDialog(answer: 'keep' | 'lose'): Promise<void> {
  const dialog = document.querySelector('dialog[open]');
  const button = dialog?.querySelector<HTMLElement>(`button[value=${answer}]`);
  if (!dialog || !button) throw new Error('Nobody asks');
  await new Promise((resolve) => {
    dialog.addEventListener('close', resolve);
    button.click();
  });
}
