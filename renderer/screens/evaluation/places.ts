/** The parts of an edition's address that belong to its evaluation: itself, and the entering of forms. */
export const evaluationPart = 'evaluation';
/** Where paper forms are entered. */
export const entryPart = `${evaluationPart}.entry`;
