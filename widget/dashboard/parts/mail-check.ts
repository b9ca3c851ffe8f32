type Words = { readonly emailEmpty: string; readonly emailWrong: string };

/** What is wrong with a mail address, as the browser's own field judges it. */
export function mailProblem(email: string, words: Words): string | null {
  if (email === '') return words.emailEmpty;
  const field = document.createElement('input');
  field.type = 'email';
  field.value = email;
  return field.validity.valid ? null : words.emailWrong;
}
