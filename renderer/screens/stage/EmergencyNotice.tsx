import { styled } from '@mui/material/styles';
import { useTexts } from '../../texts/useTexts';
import { ExitSign } from './StageShapes';
import { exitGreen, fitted } from './stageLook';

/** What every screen says when people must leave: calm, in short sentences. */
export function EmergencyNotice() {
  const { heading, lines } = useTexts().stage.emergency;
  const longest = lines.reduce((most, line) => (line.length > most.length ? line : most), '');
  return (
    <Plate>
      <Heading>
        <ExitSign />
        <span data-part="word" style={{ fontSize: fitted(heading, 15, 65) }}>
          {heading}
        </span>
      </Heading>
      {lines.map((line) => (
        <div key={line} data-part="line" style={{ fontSize: fitted(longest, 15, 88) }}>
          {line}
        </div>
      ))}
    </Plate>
  );
}

const Plate = styled('div')({
  position: 'absolute',
  inset: 0,
  border: `3.5cqmin solid ${exitGreen}`,
  padding: '2cqmin 5cqmin',
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-evenly',
  lineHeight: 1,
});
const Heading = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: '4cqw',
  height: '17cqh',
  color: exitGreen,
});
