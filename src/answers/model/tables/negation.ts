/** Words that turn what follows into its opposite. */
export const NEGATIONS = 'không|chưa|chẳng|chả|đừng|not|no|never|neither|nor|without|cannot'

/** Where these words negate nothing. */
export const HARMLESS_NEGATIONS =
  'không chỉ|không những|không ngừng|không gian|không khí|không quân|hàng không|trên không|phòng không|không quá|không dưới|không ít|không thể thiếu|chưa kể|not only|no less than|no more than'
