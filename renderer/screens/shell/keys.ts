/** Whether a key press belongs to a field that is being typed in. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type)
  );
}

/** Whether the field has typing of its own to take back; then Ctrl+Z is the field's. */
export function hasOwnUndo(target: EventTarget | null): boolean {
  return isTyping(target) && target instanceof HTMLElement && target.dataset.dirty !== undefined;
}
