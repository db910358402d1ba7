import type { ReactNode } from 'react';
import type { StageFace } from '../../domain/stageFace';
import { useTexts } from '../../texts/useTexts';
import { EmergencyNotice } from './EmergencyNotice';
import { Beside, Container, Digits, Face, Label, Message, Rows, Stack, Title, Word } from './StageParts';
import { Bar, Brackets, Disc, Logo, Octagon, Pulse, Ring, TwoBars } from './StageShapes';
import { digitsSize, fitted, fittedInTwo, groundOf, wordSize } from './stageLook';

/** The stage screen: fills what it stands in, at any size, so it is its own thumbnail. */
export function StageView({ face }: { readonly face: StageFace }) {
  return (
    <Container>
      <Face data-stage={face.state} style={groundOf(face.state)}>
        {face.state === 'emergency' ? <EmergencyNotice /> : <Clock face={face} />}
      </Face>
    </Container>
  );
}

function Clock({ face }: { readonly face: StageFace }) {
  const { stage } = useTexts();
  const { state, digits, isCalm, fraction, message } = face;
  const word = stage.words[state];
  const said = word && (
    <Word data-part="word" style={{ fontSize: wordSize(word) }}>
      {word}
    </Word>
  );
  const note = message && state !== 'black' && (
    <Message data-part="message" style={{ fontSize: fittedInTwo(message, 12.6, 74) }}>
      {message}
    </Message>
  );
  const time = digits && (
    <Digits data-part="digits" style={{ fontSize: digitsSize(digits) }}>
      {digits}
    </Digits>
  );
  const disc = <Disc fraction={fraction} label={stage.calmClock} />;
  switch (state) {
    case 'black':
      return <Rows middle={<Logo />} />;
    case 'running':
      return (
        <>
          {!isCalm && <Ring fraction={fraction} />}
          <Rows middle={isCalm ? disc : time} bottom={note} />
        </>
      );
    case 'soon':
      return (
        <>
          {!isCalm && <Ring fraction={fraction} />}
          <Rows
            top={note}
            middle={isCalm ? disc : time}
            bottom={
              <>
                <Bar data-shape="bar" />
                {said}
              </>
            }
          />
        </>
      );
    case 'wrapUp':
      return (
        <>
          <Brackets />
          <Pulse />
          <Rows top={said} middle={isCalm ? disc : time} bottom={note} />
        </>
      );
    case 'time':
      return (
        <>
          <Octagon data-shape="octagon" />
          <Rows
            middle={
              <Stack>
                <Word data-part="word" style={{ fontSize: fitted(word, 22, 84) }}>
                  {word}
                </Word>
                {digits && (
                  <Digits data-part="digits" style={{ fontSize: 'min(15cqw, 30cqh)' }}>
                    {digits}
                  </Digits>
                )}
              </Stack>
            }
            bottom={note}
          />
        </>
      );
    case 'paused':
      return (
        <Rows
          top={note}
          middle={
            <Beside>
              <TwoBars />
              {digits && (
                <Digits data-part="digits" style={{ fontSize: 'min(20cqw, 40cqh)' }}>
                  {digits}
                </Digits>
              )}
            </Beside>
          }
          bottom={said}
        />
      );
    default:
      return <Waiting face={face} note={note} />;
  }
}

function Waiting({ face, note }: { readonly face: StageFace; readonly note: ReactNode }) {
  const { stage } = useTexts();
  const { state, title, next } = face;
  if (state === 'over') return <Rows middle={<Title text={stage.words.over} share={16} />} bottom={note} />;
  const main = next || (state === 'changeOver' ? stage.nothingNext : '');
  const label =
    state === 'changeOver' ? stage.changeOver : title && main ? stage.nextAfter(title) : title || stage.idle;
  return (
    <Rows
      top={<Label data-part="label">{label}</Label>}
      middle={main ? <Title text={main} share={17} /> : <Logo />}
      bottom={note}
    />
  );
}
