/** Words that stand in drawings: the legend of each lens. */
export const scene = {
  legend: {
    trust: {
      title: "Trust",
      how: "Each half of a line shows how far the party nearest to it trusts the other. Thicker is stronger; dashed is of low confidence.",
      entries: {
        "-3": "−3 $t(words.trustLevels.-3)",
        "-2": "−2 $t(words.trustLevels.-2)",
        "-1": "−1 $t(words.trustLevels.-1)",
        "0": "0 $t(words.trustLevels.0)",
        "1": "+1 $t(words.trustLevels.1)",
        "2": "+2 $t(words.trustLevels.2)",
        "3": "+3 $t(words.trustLevels.3)",
        unknown: "$t(words.trustLevels.unknown)",
        none: "holds no trust",
      },
    },
  },
} as const;
