/** Student mode: rating a case anew, from where another party stands. */
export const recode = {
  lead: "Choose a party and rate the arrangement as it looks from there. The ratings of the case stay hidden until you are done; then yours stand beside them, with the reasons of both. Nobody is graded.",
  party: "From whose position",
  parties: "Parties of the map",
  actors: "Actors",
  choose: "Choose a party",
  touching: "Those of {{name}} ({{count}})",
  start: "Hide the ratings and begin",
  noParty: "Choose from whose position you rate.",
  where:
    "Your answers are kept in this browser on this device, beside the map and not in it, until you keep or delete them.",
  broken: {
    title: "Begun before",
    one: "{{party}}, {{date}}: {{said}} of {{all}} relations answered.",
  },
  screen: {
    label: "Recoding",
    leave: "Break off…",
    leaveTitle: "Break off?",
    leaveText:
      "What you said so far is kept in this browser. You can take it up again or delete it, under Redesign.",
    goOn: "Go on",
    breakOff: "Break off",
  },
  cover: {
    over: "Recoding a case",
    title: "You are now: {{name}}",
    text: "Rate each relation as it looks from there, not as you see it yourself. What does this party know? What does it have to fear or to hope for?",
    note: "The ratings of the case stay hidden until you are done.",
  },
  as: "As {{name}}",
  finish: "Compare with the case",
  finishText: "Next you see your ratings beside those of the case.",
  compare: {
    title: "Your reading beside the case",
    about:
      "As {{name}}. A difference is no mistake: it shows where a position, or a source, makes the arrangement look otherwise.",
    different: "Where you differ ({{count}})",
    alike: "Where you say the same ({{count}})",
    open: "Where one of you does not know ({{count}})",
    none: "Nowhere.",
    you: "You say: {{clause}}",
    case: "the case says: {{clause}}",
    differs: "{{you}}; {{case}}.",
    both: "Both say: {{clause}}.",
    unseen: "You do not see this relation; {{case}}.",
    yourReason: "Your reason",
    caseReason: "The case’s reason",
    noReason: "none given",
    agreement: "Agreement",
    percent: "Same value in {{same}} of {{of}} ratings ({{percent}}%)",
    percentFew:
      "Same value in {{same}} of {{of}} ratings: not enough rated to say more ({{least}} are needed)",
    percentHow: "How the share is worked out",
    percentFormula: "Ratings where both gave the same value ÷ ratings where both gave a value.",
    noGrade: "These figures say how alike two readings are, not how good either is.",
  },
  keep: {
    title: "Keep it, and hand it in",
    back: "Back to the comparison",
    text: "Keeping it puts the party with your readings into your own copy of the map, in one step. You can then hand in the map itself, or a page of text.",
    name: "Your name or number (if you like)",
    keep: "Keep it in my copy",
    kept: "Kept in your copy of the map.",
    locked: "Another window holds the map, so that nothing can be kept here.",
    map: "Save the map as a file",
    html: "Save as a web page",
    markdown: "Save as Markdown",
    saved: "Saved as {{name}}",
    close: "Close",
    without: "Close without keeping…",
    sure: "Delete your answers?",
    really: "Delete them",
    not: "Go back",
  },
  page: {
    title: "{{map}}: recoded from the position of {{party}}",
    by: "By {{name}}",
    made: "Made with Relata, {{date}}.",
    contents: "Contents",
    day: "{{date, datetime(dateStyle: long)}}",
  },
} as const;

/** What undo calls the keeping of a recoding. */
export const recodeEdits = {
  recoding: "keep a recoding as {{name}}",
} as const;
