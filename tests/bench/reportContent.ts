/** The content of a report as plain data, and as a document written by hand from it. */

/** A paragraph, or a table with its rows. */
export type Block = { readonly text: string } | { readonly rows: readonly (readonly string[])[] };

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const paragraph = (style: string, text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
const cellOf = (text: string) =>
  `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1000"/><w:vAlign w:val="top"/></w:tcPr>${paragraph('TableText', text)}</w:tc>`;
const rowOf = (cells: readonly string[]) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map(cellOf).join('')}</w:tr>`;

function blockOf(block: Block): string {
  if ('text' in block) return paragraph('Normal', block.text);
  const columns = block.rows[0]?.length ?? 0;
  const grid = `<w:tblGrid>${'<w:gridCol w:w="1000"/>'.repeat(columns)}</w:tblGrid>`;
  const properties = '<w:tblPr><w:tblW w:type="dxa" w:w="9000"/><w:tblLayout w:type="fixed"/></w:tblPr>';
  return `<w:tbl>${properties}${grid}${block.rows.map(rowOf).join('')}</w:tbl>`;
}

/** The document part with the blocks in it. */
export function documentOf(blocks: readonly Block[]): string {
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const body = `<w:body>${blocks.map(blockOf).join('')}<w:sectPr/></w:body>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${space}">${body}</w:document>`;
}

/** The same content as a template with tags, as someone would lay it out in Word, and the data to fill it with. */
export function templateOf(blocks: readonly Block[]): { readonly template: Block[]; readonly data: object } {
  const data: Record<string, unknown> = {};
  const template = blocks.map((block, at): Block => {
    if ('text' in block) {
      data[`p${at}`] = block.text;
      return { text: `{p${at}}` };
    }
    const [head = [], ...rows] = block.rows;
    data[`t${at}`] = rows.map((row) => Object.fromEntries(row.map((cell, column) => [`c${column}`, cell])));
    const tags = head.map((_, column) => `{c${column}}`);
    tags[0] = `{#t${at}}${tags[0]}`;
    tags[tags.length - 1] += `{/t${at}}`;
    return { rows: [head, tags] };
  });
  return { template, data };
}
