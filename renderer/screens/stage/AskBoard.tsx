import { styled } from '@mui/material/styles';
import type { Board } from '../../domain/roomFace';
import { useTexts } from '../../texts/useTexts';
import { ContactCode } from './ContactCode';
import { Label, Rows, Title } from './StageParts';

/** Ideas on one page of the board: what can still be read from the back of the room. */
export const boardPageSize = 4;

/** The ideas that still look for someone, a page at a time. */
export function AskBoard({ board, page }: { readonly board: Board; readonly page: number }) {
  const { choices, stage } = useTexts();
  const { room } = stage;
  const { entries, helped } = board;
  if (entries.length === 0)
    return <Rows middle={<Title text={helped > 0 ? room.allHelped : room.nothingAsked} share={14} />} />;
  const pages = Math.ceil(entries.length / boardPageSize);
  const at = page % pages;
  const shown = entries.slice(at * boardPageSize, (at + 1) * boardPageSize);
  return (
    <Whole>
      <Head>
        <Label>{room.board}</Label>
        <Detail>{pages > 1 ? `${room.boardDetail} · ${room.page(at + 1, pages)}` : room.boardDetail}</Detail>
      </Head>
      <Entries data-count={shown.length}>
        {shown.map(({ pitchId, title, names, asks, contact }) => (
          <Entry key={pitchId} data-part="entry">
            <div>
              <Idea data-part="idea">{title}</Idea>
              {names && <Who data-part="who">{names}</Who>}
              {asks.map((ask) => (
                <What key={ask.id} data-part="ask">
                  {ask.text || choices.helpKind[ask.kind]}
                </What>
              ))}
            </div>
            {contact && (
              <Code>
                <ContactCode content={contact} label={room.codeOf(title)} />
                <span data-part="code">{room.code}</span>
              </Code>
            )}
          </Entry>
        ))}
      </Entries>
    </Whole>
  );
}

const Whole = styled('div')({
  position: 'absolute',
  inset: '4cqh 4cqw',
  display: 'grid',
  gridTemplateRows: 'auto minmax(0, 1fr)',
  gap: '3cqh',
});
const Head = styled('div')({ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '3cqw' });
const Detail = styled('div')({ fontSize: 'min(5cqh, 3.2cqw)', fontWeight: 450, opacity: 0.85 });
const Entries = styled('div')({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  gridAutoRows: 'minmax(0, 1fr)',
  gap: '2.5cqmin',
  '&[data-count="1"], &[data-count="2"], &[data-count="3"]': { gridTemplateColumns: '1fr' },
});
const Entry = styled('div')({
  background: '#1b2430',
  borderRadius: '2cqmin',
  padding: '2.2cqh 2cqw',
  display: 'flex',
  justifyContent: 'space-between',
  gap: '2cqw',
  minHeight: 0,
  overflow: 'hidden',
  '& > div:first-of-type': { minWidth: 0 },
});
const Idea = styled('div')({ fontSize: 'min(6.4cqh, 4cqw)', overflowWrap: 'anywhere' });
const Who = styled('div')({ fontSize: 'min(4.6cqh, 3cqw)', fontWeight: 500, color: '#f2c36b' });
const What = styled('div')({
  fontSize: 'min(4.8cqh, 3.1cqw)',
  fontWeight: 450,
  marginTop: '1cqh',
  display: '-webkit-box',
  WebkitLineClamp: 3,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
});
const Code = styled('div')({
  display: 'grid',
  gridTemplateRows: 'minmax(0, 26cqh) auto',
  justifyItems: 'center',
  flexShrink: 0,
  fontSize: 'min(4.2cqh, 2.7cqw)',
  fontWeight: 500,
  gap: '0.8cqh',
});
