import { describe, expect, it } from 'vitest';
import type { Part } from '../../../renderer/screens/reports/wordModel';
import { markPageFields, partedAtPageEnds } from '../../../renderer/screens/reports/wordParagraphs';

const run = (...children: Part[]): Part => ({ type: 'run', children });
const text = (words: string): Part => ({ type: 'text', text: words });
const mark = (charType: string) => run({ type: 'complexField', charType });
const code = (words: string) => run({ type: 'instruction', text: words });
const pageEnd: Part = { type: 'break', break: 'page' };
const paragraph = (...children: Part[]): Part => ({ type: 'paragraph', children });
const words = (part: Part): string => (part.text ?? '') + (part.children ?? []).map(words).join('');

describe('a page that ends within a paragraph', () => {
  it('parts it, with what is before and after', () => {
    const parts = partedAtPageEnds(
      paragraph(run(text('een')), run(text('twee'), pageEnd, text('drie')), run(text('vier'))),
    );
    expect(parts.map(({ part, endsPage }) => [words(part), endsPage])).toEqual([
      ['eentwee', false],
      ['drievier', false],
    ]);
  });

  it('leaves no line behind when nothing comes after', () => {
    const parts = partedAtPageEnds(paragraph(run(text('een')), run(pageEnd)));
    expect(parts.map(({ part, endsPage }) => [words(part), endsPage])).toEqual([['een', true]]);
  });

  it('may be more than one', () => {
    const parts = partedAtPageEnds(paragraph(run(pageEnd, text('een')), run(pageEnd), run(text('twee'))));
    expect(parts.map(({ part }) => words(part))).toEqual(['', 'een', 'twee']);
    expect(partedAtPageEnds(paragraph(run(text('een'))))).toHaveLength(1);
  });
});

describe('fields that tell a page', () => {
  const marked = (...children: Part[]) => {
    const foot: Part = { type: 'footer', children: [paragraph(...children)] };
    markPageFields(foot);
    return (foot.children?.[0]?.children ?? []).map((one) => one.className ?? words(one));
  };

  it('are found by name, whatever they say now', () => {
    const told = marked(
      ...[run(text('Pagina ')), mark('begin'), code(' PAGE '), mark('separate'), mark('end')],
      ...[
        run(text(' van ')),
        mark('begin'),
        code('NUMPAGES \\* arabic'),
        mark('separate'),
        run(text('9')),
        mark('end'),
      ],
    );
    // The viewer draws no codes; what they said before is gone.
    const drawn = told.filter((one) => one !== '' && !/PAGE/.test(one));
    expect(drawn).toEqual(['Pagina ', 'page-number', ' van ', 'page-count']);
  });

  it('leaves other fields as they are', () => {
    const told = marked(
      mark('begin'),
      code('DATE'),
      mark('separate'),
      run(text('vandaag')),
      mark('end'),
      run(text('!')),
    );
    expect(told.filter(Boolean)).toEqual(['DATE', 'vandaag', '!']);
  });
});
