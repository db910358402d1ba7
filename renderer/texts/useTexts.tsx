import { createContext, type ReactNode, useContext } from 'react';
import { nl, type Texts } from './nl';

const Words = createContext<Texts>(nl);

/** Gives everything below it the words of one language. */
export function TextsProvider({ texts, children }: { readonly texts: Texts; readonly children: ReactNode }) {
  return <Words value={texts}>{children}</Words>;
}

/** The words of the language the user chose. */
export function useTexts(): Texts {
  return useContext(Words);
}
