/** Weight (sum of inverse document frequencies) under which a question's words are too common to find anything by. */
export const RARE_ENOUGH = 1
