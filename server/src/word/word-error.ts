/**
 * Why a file is no Word document that can be read. Each has one sentence in each language, made where a person is told.
 * `protected`: encrypted by Office; `security-software`: wrapped by a document security client; `old`: Word 97–2003 or
 * WPS's binary format; `bomb`: unpacks to far more than any document; `damaged`: a .docx whose parts cannot be read.
 */
export type WordProblem =
  | 'empty'
  | 'protected'
  | 'security-software'
  | 'old'
  | 'html'
  | 'rtf'
  | 'spreadsheet'
  | 'presentation'
  | 'not-word'
  | 'bomb'
  | 'too-large'
  | 'damaged';

/** Thrown by everything that reads or writes a Word document, and by nothing else. */
export class WordError extends Error {
  /**
   * @param problem what is wrong, for the sentence that a person reads
   * @param detail for whoever looks into it: the part, the place
   */
  constructor(
    readonly problem: WordProblem,
    readonly detail = '',
  ) {
    super(detail ? `${problem}: ${detail}` : problem);
    this.name = 'WordError';
  }
}
