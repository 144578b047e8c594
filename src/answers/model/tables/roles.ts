/** Ways to say that somebody leads a meeting: the one role that every word of a quote may fit and yet be wrong. */
export const CHAIRING_WORDS = 'chủ trì | chủ tọa | chủ toạ | chair | chaired | chairs | chairing | presides | presided | presiding'
