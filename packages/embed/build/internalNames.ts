/**
 * Properties that live inside the script alone: of messages, view models, results and parts. They
 * are in no document, event, attribute or element and are never found by a string, so that the
 * minifier may shorten them; a name that isn't here stays as it is.
 */
const INTERNAL = `
  activity addNote aheadOfSequence announce answered answeredOf answers area cameBack caseFacts cases cell cellLabel cellName
  clearCancel clearConfirm clearText clearTitle clearsDot column company consolidated coordinate
  countries depth editNote employees ending endText endTitle explanationRule eyebrow failed firm
  firmIsHere firmMayBeHere firstNumber firstQuestion fromStart goToQuestion headline instruction
  inPhase lastPhase letters levels missing nextActivities nextQuestions nextReason notAssessed noteDone
  noteLabel nothingOpen notStarted numeral offScale onActivate onAnswer onChoose onClear onDone onGoTo
  onGoToQuestion onNote openArea openButSettled openQuestion partFailed phase phaseSource placeRow
  plural point pointLabel progress provisional resumed reportError restored saveFailed section seenFrom
  sentence serviceFor short side stayAt stepEyebrow steps story suggestion tableCaption takeFocus texts
  timeLeft unknown unreadable unreadableText unreadableTitle unsaved unsavedText unsavedTitle upNext waypoints whyHere words
`;
const names = INTERNAL.trim().split(/\s+/);

/** Settings of the minifier. The same name is shortened in the same way in every file. */
export const internalNames = {
  mangle: { properties: { regex: new RegExp(`^(?:${names.join('|')})$`) } },
  nameCache: {
    props: {
      props: Object.fromEntries(names.map((name, at) => [`$${name}`, `$${at.toString(36)}`])),
    },
  },
};
