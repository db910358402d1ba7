import { all } from '../../data/records';
import { useLive } from '../../data/useLive';

const none: ReadonlyMap<string, string> = new Map();

/** Names of themes and districts, by id. */
export function useReasonNames(): ReadonlyMap<string, string> {
  return (
    useLive(async () => {
      const [themes, districts] = await Promise.all([all('themes'), all('districts')]);
      return new Map([...themes, ...districts].map((row) => [row.id, row.name]));
    }, []) ?? none
  );
}
