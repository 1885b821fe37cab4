/** How a colleague is called in a short sentence: 'Rosa' of 'Rosa Ahmed'; a title keeps its name, 'Dr Ahmed'. */
export function firstNameOf(name: string): string {
  const [first = '', ...rest] = name.trim().split(/\s+/u);
  return /^(dr|prof|mr|mrs|ms|mx)\.?$/iu.test(first) && rest.length > 0 ? `${first} ${rest.at(-1) ?? ''}` : first;
}
