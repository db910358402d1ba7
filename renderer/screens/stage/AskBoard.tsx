import { styled } from '@mui/material/styles';
import type { Board } from '../../domain/roomFace';
import { useTexts } from '../../texts/useTexts';
import { ContactCode } from './ContactCode';
import { Rows, Title } from './StageParts';

/** Ideas on one page of the board: what can still be read from the back of the room. */
export const boardPageSize = 4;

/** Letters from which a title is written smaller, so that it stays whole. */
const longTitle = 36;

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
        <Heading>{room.board}</Heading>
        <Detail>{pages > 1 ? `${room.boardDetail} · ${room.page(at + 1, pages)}` : room.boardDetail}</Detail>
      </Head>
      <Entries data-count={shown.length}>
        {shown.map(({ pitchId, title, names, asks, contact }) => (
          <Entry key={pitchId} data-part="entry">
            <div>
              <Idea data-part="idea" data-long={title.length > longTitle || undefined}>
                {title}
              </Idea>
              {names && <Who data-part="who">{names}</Who>}
              <What data-part="ask">{asks.map((ask) => ask.text || choices.helpKind[ask.kind]).join(' · ')}</What>
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
  gap: '2.5cqh',
});
const Head = styled('div')({ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '3cqw' });
const Heading = styled('div')({ fontSize: 'min(6.4cqh, 4.2cqw)', fontWeight: 550 });
const Detail = styled('div')({ fontSize: 'min(4.6cqh, 3cqw)', fontWeight: 450, opacity: 0.85 });
// All that an idea needs must fit: one above the other while there are few, else in two columns and smaller.
const Entries = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gridAutoRows: 'minmax(0, 1fr)',
  gap: '2.5cqmin',
  '--idea': 'min(6.4cqh, 4cqw)',
  '--long': 'min(5.6cqh, 3.4cqw)',
  '--said': 'min(4.8cqh, 3.1cqw)',
  '--code': '22cqh',
  '&[data-count="1"]': {
    '--idea': 'min(11cqh, 6.4cqw)',
    '--long': 'min(9cqh, 5.4cqw)',
    '--said': 'min(7cqh, 4.4cqw)',
    '--code': '44cqh',
  },
  '&[data-count="3"], &[data-count="4"]': {
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    '--idea': 'min(5cqh, 3cqw)',
    '--long': 'min(4.1cqh, 2.5cqw)',
    '--said': 'min(4.1cqh, 2.5cqw)',
    '--code': '20cqh',
  },
});
const Entry = styled('div')({
  background: '#1b2430',
  borderRadius: '2cqmin',
  padding: '1.4cqh 1.6cqw',
  display: 'flex',
  justifyContent: 'space-between',
  gap: '2cqw',
  minHeight: 0,
  overflow: 'hidden',
  '& > div:first-of-type': { minWidth: 0 },
  // The third of three.
  '&:last-of-type:nth-of-type(odd)': { gridColumn: '1 / -1' },
});
const lines = {
  display: '-webkit-box',
  WebkitLineClamp: 3,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  overflowWrap: 'anywhere',
} as const;
const Idea = styled('div')({
  ...lines,
  fontSize: 'var(--idea)',
  '&[data-long]': { fontSize: 'var(--long)', WebkitLineClamp: 4 },
});
const Who = styled('div')({
  fontSize: 'var(--said)',
  fontWeight: 500,
  color: '#f2c36b',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
});
const What = styled('div')({ ...lines, fontSize: 'var(--said)', fontWeight: 450, marginTop: '0.6cqh' });
const Code = styled('div')({
  display: 'grid',
  gridTemplateRows: 'minmax(0, var(--code)) auto',
  justifyItems: 'center',
  alignContent: 'start',
  flexShrink: 0,
  maxWidth: 'calc(var(--code) + 2cqw)',
  fontSize: 'min(4.1cqh, 2.5cqw)',
  fontWeight: 500,
  textAlign: 'center',
  gap: '0.8cqh',
});
