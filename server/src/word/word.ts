/** All of `word` that is loaded when a Word document is. */
export { annotateWord, type WordComment } from './annotate-word';
export { type EditedWord, editWord } from './edit-word';
export { readWord, type WordDocument } from './read-word';
export { WordError, type WordProblem } from './word-error';
