/** Words of address before a name, by the sex they tell. */
export const HONORIFICS: Readonly<Record<'male' | 'female' | 'either', readonly string[]>> = {
  male: ['ông', 'anh', 'thầy', 'bác trai', 'chú', 'mr', 'cụ ông', 'ngài', 'cậu'],
  female: ['bà', 'chị', 'cô', 'mrs', 'ms', 'miss', 'dì', 'cụ bà', 'madam'],
  either: [
    'đồng chí',
    'đ c',
    'đ/c',
    'đc',
    'em',
    'bác',
    'cụ',
    'cháu',
    'bạn',
    'vị',
    'các đồng chí',
    'các ông',
    'các bà',
    'các anh',
    'các chị',
    'quý ông',
    'bị cáo',
    'nghệ nhân',
  ],
}

/** Of these, the ones that may stand alone for a person just named ("ông nói", "bà cho biết"). */
export const PRONOUNS: Readonly<Record<'male' | 'female' | 'either', readonly string[]>> = {
  male: ['ông', 'anh', 'ngài', 'ông này', 'vị này', 'thầy'],
  female: ['bà', 'chị', 'cô', 'bà này'],
  either: ['đồng chí', 'đồng chí này', 'vị lãnh đạo này', 'vị đại biểu này', 'vị này'],
}

/** English words of address: what follows them is a name even when it is written without Vietnamese marks. */
export const ENGLISH_ADDRESS = ['mr', 'mrs', 'ms', 'miss', 'madam', 'dr', 'prof', 'professor']
