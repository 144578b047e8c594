// Names that computers and their makers give to whoever sits before them.
const NOBODY = /^(?:admin(?:istrator)?|users?|owner|pc|dell|hp|asus|acer|lenovo|microsoft.*|windows.*|unknown|tác giả|author|my ?pc|máy tính.*|un-named|python-docx|apache.*|libreoffice.*)(?:\s*\p{N}*)$/iu
const LONGEST = 80

/** The author that a file's properties name, when it reads like a person or an office: a computer's name is none. */
export const authorOf = (written: string): string | null => (written.includes(' ') && written.length <= LONGEST && !NOBODY.test(written) ? written : null)
