/** Cells as they are, and as they stand in the file. */
export const CELLS: readonly (readonly [cell: string, written: string])[] = [
  ['plain', 'plain'],
  ['', ''],
  ['=HYPERLINK("https://evil.example")', '"\'=HYPERLINK(""https://evil.example"")"'],
  ['+44 20', '"\'+44 20"'],
  ['-5 degrees', '"\'-5 degrees"'],
  ['@home', '"\'@home"'],
  ['\tcell', '"\'\tcell"'],
  ['＝1', '"\'＝1"'],
  ['-1\nsecond line', '"\'-1\nsecond line"'],
  ["'tis", "'tis"],
  ["'=was there", '"\'\'=was there"'],
  ["''=twice", "\"'''=twice\""],
  ['a, b', '"a, b"'],
  ['say "x"', '"say ""x"""'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['1 = 1', '1 = 1'],
];
