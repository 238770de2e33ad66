/**
 * What somebody chose while the script was on its way. React would leave those circles filled and
 * know nothing of them, so they are emptied now and clicked again when the function is called.
 */
export function takeEarlyAnswers(root: ParentNode): () => void {
  const chosen = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')];
  for (const radio of chosen) radio.checked = false;
  return () => {
    for (const radio of chosen.splice(0)) radio.click();
  };
}
