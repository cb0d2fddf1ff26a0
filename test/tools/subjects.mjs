/** The cases by id and the lenses by the name on their button, for what goes through all of both. */
export const cases = [
  "toeslagenaffaire",
  "coronamelder",
  "whatsapp-neighbourhood-watch",
  "lesvos-hotspot",
  "rwanda-1994",
  "london-live-facial-recognition",
];
export const lenses = [
  "Trust",
  "Human security",
  "Perspectives",
  "Practice",
  "Evidence",
  "Tension",
  "Changes",
];
