import { Container, Face, Rows, Title } from './StageParts';
import { groundOf } from './stageLook';

/** One sentence on a dark screen, when there is no evening to show. */
export function Notice({ text }: { readonly text: string }) {
  return (
    <Container>
      <Face style={groundOf('idle')}>
        <Rows middle={<Title text={text} share={9} />} />
      </Face>
    </Container>
  );
}
