export const cases: readonly string[];
export const lenses: readonly string[];
