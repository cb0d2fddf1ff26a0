/** Carrying changes from one variant into another, and merging one back. */
export const carry = {
  about:
    "Copy what differs from one variant into another, all of it or piece by piece. The variant that it is taken from stays as it is.",
  alone:
    "This map has one variant. Make another one in Variants, and what differs can be carried between the two.",
  from: "Take changes from",
  to: "Carry them into",
  swap: "The other way round",
  same: "These two variants differ in nothing that could be carried.",
  choices: "What differs, as it would be afterwards in “{{name}}”",
  all: "All {{count}}",
  none: "None",
  along_one: "{{names}} comes along, since something that is carried needs it.",
  along_other: "{{names}} come along, since something that is carried needs them.",
  gone_one: "{{count}} relation goes as well, since an end of it goes: {{names}}.",
  gone_other: "{{count}} relations go as well, since an end of each goes: {{names}}.",
  readings_one: "{{count}} reading of a party goes with the relation that it is about.",
  readings_other: "{{count}} readings of parties go with the relations that they are about.",
  asIs: "“{{name}}” is the arrangement as it is.",
  carry_one: "Carry {{count}} change into “{{name}}”",
  carry_other: "Carry {{count}} changes into “{{name}}”",
  merge_one: "Merge {{count}} change back into “{{name}}”",
  merge_other: "Merge {{count}} changes back into “{{name}}”",
  nothing: "Choose what to carry",
  done_one: "{{count}} change carried into “{{name}}”.",
  done_other: "{{count}} changes carried into “{{name}}”.",
} as const;

/** Names of the steps of history that belong to it. */
export const carryEdits = {
  carry_one: "carry {{count}} change into {{name}}",
  carry_other: "carry {{count}} changes into {{name}}",
} as const;
