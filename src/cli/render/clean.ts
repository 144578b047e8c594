// CSI ("\e[31m"), OSC and its kin ("\e]0;title\a"), two-character escapes; 8-bit introducers alike.
const ESCAPE_SEQUENCE =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/gu
// Overrides of direction can make a line read otherwise than it is.
const UNSAFE = /(?!\n)[\p{Cc}\p{Bidi_Control}]/gu

/** Text that cannot steer a terminal: no escape sequences, no control characters but line ends, tabs as spaces. */
export const clean = (text: string): string => text.replace(/\r\n?/gu, '\n').replace(/\t/gu, ' ').replace(ESCAPE_SEQUENCE, '').replace(UNSAFE, '')
