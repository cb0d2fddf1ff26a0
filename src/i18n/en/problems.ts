/** What can be wrong with a file, by the codes of the model and of the reading of files. */
export const problems = {
  // Nothing that could be opened.
  "too-big": "The file is too large.",
  empty: "The file is empty.",
  "not-text":
    "The file holds no text that can be read. It may be a picture, an archive, or a document of another program.",
  "cut-off": "The file ends too early: part of it is missing.",
  "picture-too-big": "The picture is too large.",
  "picture-without-map": "This picture holds no map: it shows something, and that is all.",
  "picture-damaged": "This picture is damaged, or part of it is missing. No map can be read from it.",
  "not-json": "This is not a Relata map: it is not written as one.",
  "too-large": "The file is too large.",
  "too-deep": "This is not a Relata map: its parts stand too deep inside one another.",
  "not-a-map": "This is not a Relata map. It may be a file of another program.",
  "newer-version": "This map was written by a newer version of Relata.",
  "too-many-elements": "The map has too many elements.",
  "too-many-relations": "The map has too many relations.",

  // What a map opens with all the same, once it is changed.
  "forbidden-key": "A field has a name that means something to browsers themselves.",
  missing: "A field is missing.",
  "wrong-type": "A field holds another sort of thing than it should.",
  "out-of-range": "A number lies outside its scale.",
  "not-a-choice": "A choice is not one of those there are.",
  "number-as-text": "A text is written as a number.",
  "unfit-item": "An entry lacks what makes it one.",
  "control-characters": "A text holds invisible control characters.",
  "label-cut": "A label is far too long.",
  "id-cut": "An id is far too long.",
  "missing-id": "Something has no id.",
  "duplicate-id": "Two things have the same id.",
  "missing-end": "A relation ends at something that is not in the file.",
  "no-variant": "The map has no variant.",
  "trust-without-actors": "A relation holds trust, but not between two actors.",
  "beneficiary-no-actor": "The beneficiary of a reading is not an actor of the map.",
  "unknown-reference": "Something refers to what is not in the file.",
  "more-problems": "There is more of this kind than can be listed.",
} as const;
