import { styled } from '@mui/material/styles';
import type { Board, RoomFace } from '../../domain/roomFace';
import { clockAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { AskBoard } from './AskBoard';
import { EmergencyNotice } from './EmergencyNotice';
import { Container, Digits, Face, Label, Rows, Stack, Title } from './StageParts';
import { Logo } from './StageShapes';
import { digitsSize, groundOf } from './stageLook';

/** What a room screen shows besides its state: words, and the board. */
export interface RoomWords {
  /** What is on, and who. */
  readonly title: string;
  readonly names: string;
  /** What comes next, and who. */
  readonly next: string;
  readonly nextNames: string;
  /** The digits of the wait, rounded up; empty when nobody waits. */
  readonly digits: string;
}

/** A wait that is longer is not counted down, in ms. */
const longestWaitMs = 3 * 3_600_000;

interface RoomViewProps {
  readonly face: RoomFace;
  readonly words: RoomWords;
  readonly board: Board;
  /** The page of the board that shows, from 0; goes round. */
  readonly page: number;
}

/** The room screen: fills what it stands in, at any size. */
export function RoomView({ face, words, board, page }: RoomViewProps) {
  const ground = face.state === 'black' || face.state === 'emergency' ? face.state : 'idle';
  return (
    <Container>
      <Face data-room={face.state} style={groundOf(ground)}>
        {face.state === 'emergency' && <EmergencyNotice />}
        {face.state === 'black' && <Rows middle={<Logo />} />}
        {(face.state === 'before' || face.state === 'break') && <Wait face={face} words={words} />}
        {face.state === 'onStage' && <OnNow words={words} />}
        {face.state === 'changeOver' && <Soon words={words} />}
        {face.state === 'board' && <AskBoard board={board} page={page} />}
      </Face>
    </Container>
  );
}

function Wait({ face, words }: { readonly face: RoomFace; readonly words: RoomWords }) {
  const { room, next } = useTexts().stage;
  const isBreak = face.state === 'break';
  const [inWhile, soon] = isBreak ? [room.goesOnIn, room.goesOnSoon] : [room.beginsIn, room.beginsSoon];
  const waits = words.digits !== '' && face.waitMs !== 0;
  const isFar = face.waitMs !== null && face.waitMs > longestWaitMs;
  const startsAt = isFar && face.until !== null ? room.beginsAt(clockAt(face.until)) : soon;
  return (
    <Rows
      top={<Label>{isBreak ? room.break : room.evening}</Label>}
      middle={
        waits && !isFar ? (
          <Stack>
            <Label>{inWhile}</Label>
            <Digits data-part="digits" style={{ fontSize: digitsSize(words.digits, 22) }}>
              {words.digits}
            </Digits>
            {face.until !== null && <Quiet>{room.at(clockAt(face.until))}</Quiet>}
          </Stack>
        ) : (
          <Title text={startsAt} share={16} />
        )
      }
      bottom={words.next && <Next label={next} text={words.next} names={words.nextNames} />}
    />
  );
}

function OnNow({ words }: { readonly words: RoomWords }) {
  const { now, next } = useTexts().stage;
  return (
    <Rows
      top={<Label>{now}</Label>}
      middle={
        <Stack>
          <Title text={words.title} share={18} />
          {words.names && <Names data-part="names">{words.names}</Names>}
        </Stack>
      }
      bottom={words.next && <Next label={next} text={words.next} names={words.nextNames} />}
    />
  );
}

function Soon({ words }: { readonly words: RoomWords }) {
  const { changeOver, nothingNext } = useTexts().stage;
  return (
    <Rows
      top={<Label>{changeOver}</Label>}
      middle={
        <Stack>
          <Title text={words.next || nothingNext} share={18} />
          {words.nextNames && <Names data-part="names">{words.nextNames}</Names>}
        </Stack>
      }
    />
  );
}

function Next({ label, text, names }: { readonly label: string; readonly text: string; readonly names: string }) {
  return (
    <NextLine data-part="next">
      <span>{label}</span>
      <strong>{names ? `${text} · ${names}` : text}</strong>
    </NextLine>
  );
}

const twoLines = {
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
} as const;
const Names = styled('div')({ fontSize: 'min(11cqh, 7cqw)', fontWeight: 500, color: '#f2c36b', textWrap: 'balance' });
const Quiet = styled('div')({ fontSize: 'min(8cqh, 6cqw)', fontWeight: 500, opacity: 0.85 });
const NextLine = styled('div')({
  fontSize: 'min(8cqh, 4.7cqw)',
  display: 'flex',
  gap: '2cqw',
  maxWidth: '100%',
  '& span': { fontWeight: 450, opacity: 0.8 },
  '& strong': { ...twoLines, textAlign: 'start', textWrap: 'balance' },
});
