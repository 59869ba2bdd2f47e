/**
 * How a draft's text is written. `plain` and `report` know no code fences and no comments;
 * `markdown` does. Headings with `#` and front matter are read in all of them: drafts are pasted from everywhere.
 */
export type DraftFormat = 'plain' | 'report' | 'markdown';
