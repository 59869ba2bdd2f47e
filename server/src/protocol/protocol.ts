/**
 * What client and server say to each other beyond the Language Server Protocol. Method names, each with
 * the types of what is sent and answered; the two sides bring different versions of vscode-jsonrpc.
 */
import { notification, request } from './message';

/** What a draft has of a section that its genre demands. */
export type SectionState = 'there' | 'outOfOrder' | 'empty' | 'paragraph' | 'missing' | 'absent';

/** Server to client: what was decided about a document, after each check that changed any of it but the version. */
export const STATUS = notification<StatusParams>('reportCheckup/status');

export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  readonly isDraft: boolean;
  /** Id and name in the message language; null without a genre. */
  readonly genre: { readonly id: string; readonly name: string } | null;
  /** True where the text is like a draft and it is not sure that it is one: nothing is checked, and the writer is asked. */
  readonly isProbable: boolean;
  /** What a probable draft is like, in the message language; null for a report of no genre, and for all others. */
  readonly likelyGenre: GenreName | null;
  /** Why, in the message language. */
  readonly reason: string;
  readonly findings: {
    readonly error: number;
    readonly warning: number;
    readonly information: number;
    readonly hint: number;
  };
  /** Open placeholders, each masked run counted. */
  readonly placeholders: number;
  /** First accepted title of each missing section. */
  readonly missingSections: readonly string[];
  /** Nothing missing, nothing open, no error and no warning. */
  readonly ready: boolean;
}

/**
 * Client to server, request: the user's choice of genre for one document, until it is closed. Answer: true, or false
 * for an unknown genre and for a document that is not open.
 */
export const SET_GENRE = request<SetGenreParams, boolean>('reportCheckup/setGenre');

export interface SetGenreParams {
  readonly uri: string;
  /** A genre's id or name; `draft` has its genre recognised and is checked in any case; `auto` leaves it to recognition; `none` says that the text is no draft. */
  readonly genre: string;
}

/**
 * A command of the client: what the writer answers to the question above a probable draft. Arguments: the document's
 * URI, and a genre's id, `draft`, `none`, or `choose` to be shown the list. The client keeps the answer for this file.
 */
export const ANSWER_ABOUT_DRAFT = 'reportCheckup.answerAboutDraft';

/** Client to server, request: all genres in force for a document. Answer: `GenreItem[]`. */
export const GENRES = request<GenresParams, readonly GenreItem[]>('reportCheckup/genres');

export interface GenresParams {
  /** Without one, and for a document that is not open, the answer is those that the workspace's first folder has. */
  readonly uri?: string;
}

export interface GenreName {
  readonly id: string;
  readonly name: string;
}

export interface GenreItem extends GenreName {
  /** First accepted title of each section that the genre requires, in order. */
  readonly sections: readonly string[];
}

/** Client to server, request: a new report of a genre, laid out. Answer: a snippet with tab stops, null for an unknown genre. */
export const SKELETON = request<SkeletonParams, string | null>('reportCheckup/skeleton');

export interface SkeletonParams extends GenresParams {
  readonly genre: string;
}

/** Client to server, request: the edits that insert what a draft lacks. Answer: `MissingSections`, null for a document that is not open. */
export const MISSING_SECTIONS = request<MissingSectionsParams, MissingSections | null>(
  'reportCheckup/missingSections',
);

export interface MissingSectionsParams {
  readonly uri: string;
}

export interface MissingSections {
  readonly version: number;
  readonly isDraft: boolean;
  /** Name in the message language; null for a draft without a genre, which can lack nothing. */
  readonly genre: string | null;
  /** For this version; none when nothing is missing. */
  readonly edits: readonly SectionEdit[];
}

/** Lines and UTF-16 columns from 0, `[start, end)`. */
export interface SectionEdit {
  readonly line: number;
  readonly start: number;
  readonly endLine: number;
  readonly end: number;
  readonly text: string;
}

/** Client to server, request: the open placeholders of a document, in order. Answer: `PlaceholderItem[]`. */
export const PLACEHOLDERS = request<PlaceholderParams, readonly PlaceholderItem[]>(
  'reportCheckup/placeholders',
);

export interface PlaceholderParams {
  readonly uri: string;
}

export interface PlaceholderItem {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it stands for, in the message language. */
  readonly slot: string;
}

/** A place to be filled in, or filled in anew. Line and UTF-16 columns from 0, `[start, end)`. */
export interface GapParams {
  readonly uri: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** What stood there before it was filled in; absent for what is open. */
  readonly mask?: string;
}

/** Client to server, request: what a place wants. Answer: `GapAnswer`, or null where nothing is to be filled in. */
export const GAP = request<GapParams, GapAnswer | null>('reportCheckup/gap');

export interface GapAnswer {
  /** What it stands for, in the message language. */
  readonly slot: string;
  /** The words before it, it itself as it is open, and the words behind it. */
  readonly before: string;
  readonly mask: string;
  readonly after: string;
  /** Places with the same key want the same kind of value. */
  readonly kind: string;
  /** What this draft has for the same elsewhere, the nearest first. */
  readonly values: readonly ValueItem[];
}

export interface ValueItem {
  readonly value: string;
  /** Where it was found: line from 0 in `uri`. */
  readonly uri: string;
  readonly line: number;
}

/** Client to server, request: what other drafts of the workspace have for the same. Parameters: `GapParams`. Answer: `ValueItem[]`. */
export const VALUES_ELSEWHERE = request<GapParams, readonly ValueItem[]>('reportCheckup/valuesElsewhere');

/** Client to server, request: what a value would do at a place. Answer: `FillAnswer`, null where nothing is to be filled in. */
export const FILL = request<FillParams, FillAnswer | null>('reportCheckup/fill');

export interface FillParams extends GapParams {
  readonly value: string;
}

export interface FillAnswer {
  readonly version: number;
  readonly edit: SectionEdit;
  /** The words with the value in them, for a look before it is written. */
  readonly result: string;
  /** An error forbids the value; of a warning the writer has the last word. */
  readonly problem: { readonly level: 'error' | 'warning'; readonly message: string } | null;
}

/**
 * Client to server, request: the places that may well want the same value. Parameters: `FillParams`, with the value that
 * was entered. Answer: `LinkedPlaces`.
 */
export const LINKED_PLACES = request<FillParams, LinkedPlaces>('reportCheckup/linkedPlaces');

export interface LinkedPlaces {
  readonly version: number;
  /** In the order of the text, the place itself not among them. */
  readonly places: readonly LinkedPlace[];
}

export interface LinkedPlace {
  readonly edit: SectionEdit;
  readonly before: string;
  readonly mask: string;
  readonly after: string;
}

/**
 * Client to server, request: makes a genre of a good report. Answer: `LearnGenreAnswer`, or null where the report is
 * not open, has no place for a configuration, or its configuration has mistakes that an edit might make worse.
 */
export const LEARN_GENRE = request<LearnGenreParams, LearnGenreAnswer | null>('reportCheckup/learnGenre');

export interface LearnGenreParams {
  readonly uri: string;
  /** What the genre is to be called. */
  readonly name: string;
}

/** An edit of a configuration file, for the client to apply: a `WorkspaceEdit` of LSP. */
export interface ConfigEditAnswer {
  readonly configUri: string;
  readonly edit: object;
}

export interface LearnGenreAnswer extends ConfigEditAnswer {
  readonly genre: GenreName;
  /** How many sections it was given. */
  readonly sections: number;
}

/** Client to server, request: writes a document's genre into its configuration. Answer: `ConfigEditAnswer` or null. */
export const SET_FILE_GENRE = request<SetFileGenreParams, ConfigEditAnswer | null>(
  'reportCheckup/setFileGenre',
);

/** What an entry for a document speaks of: itself, or all files of its ending in its folder and below. */
export type FileScope = 'file' | 'folder';

export interface SetFileGenreParams extends SetGenreParams {
  /** `file` when absent. */
  readonly scope?: FileScope;
}

/** Client to server, request without parameters: the text of a new configuration file. Answer: string. */
export const STARTER_CONFIG = request<undefined, string>('reportCheckup/starterConfig');

/** Client to server, request: the page of a rule. Answer: Markdown, null for an unknown rule. */
export const RULE_PAGE = request<RulePageParams, string | null>('reportCheckup/rulePage');

export interface RulePageParams {
  readonly rule: string;
  readonly language: 'zh' | 'en';
}

/**
 * The client's command that shows the page of a rule. Arguments: the rule's name, the language of the page. Offered to
 * clients alone whose initialization options say `explainsRules: true`.
 */
export const EXPLAIN_RULE = 'reportCheckup.explainRule';

/**
 * The client's command that asks for the level of a rule, and where that is to be written. Argument: `RuleLevelChoice`.
 * Offered to clients alone whose initialization options say `choosesRuleLevels: true`.
 */
export const CHOOSE_RULE_LEVEL = 'reportCheckup.chooseRuleLevel';

export interface RuleLevelChoice {
  /** Of the draft that it is chosen for. */
  readonly uri: string;
  readonly rule: string;
  /** What the rule is about, in the message language. */
  readonly title: string;
  /** At which it speaks now. */
  readonly level: 'error' | 'warning' | 'information' | 'hint';
  /** The configuration file for the draft: it is there, it would be made, or the draft has no place for one. */
  readonly file: 'there' | 'new' | 'none';
}

/** Client to server, request: writes the level of a rule into a draft's configuration. Answer: `ConfigEditAnswer` or null. */
export const SET_RULE_LEVEL = request<SetRuleLevelParams, ConfigEditAnswer | null>(
  'reportCheckup/setRuleLevel',
);

export interface SetRuleLevelParams {
  readonly uri: string;
  readonly rule: string;
  readonly level: 'error' | 'warning' | 'information' | 'hint' | 'off';
}

/**
 * Server to client, request: the text of a file, for file systems that only the client knows. Answer: string, or null
 * for none. Asked of clients alone whose initialization options say `readsFiles: true`.
 */
export const READ_FILE = request<ReadFileParams, string | null>('reportCheckup/readFile');

export interface ReadFileParams {
  readonly uri: string;
}

/**
 * Server to client, request without parameters: the texts of the workspace that may be drafts, no more than some hundreds.
 * Answer: their URIs. Asked of the same clients.
 */
export const FIND_TEXTS = request<undefined, readonly string[]>('reportCheckup/findTexts');

/**
 * Client to server, request: checks a text as it is, whether or not an editor has its file open; nothing of it is kept.
 * Answer: `CheckedText`, null for what is no text to check.
 */
export const CHECK_TEXT = request<CheckTextParams, CheckedText | null>('reportCheckup/checkText');

export interface CheckTextParams {
  readonly uri: string;
  /** The file's name decides where it is absent. */
  readonly languageId?: string;
  readonly text: string;
}

export interface CheckedText {
  /** Its version is 0. */
  readonly status: StatusParams;
  /** As `textDocument/diagnostic` would answer: `Diagnostic[]` of LSP. */
  readonly diagnostics: readonly object[];
  /** Where to begin: the first error or warning, else the first finding; null for none. From 0. */
  readonly firstProblem: { readonly line: number; readonly character: number } | null;
}

/**
 * Server to client, without parameters: a configuration file that counts was stored anew, made or deleted, so what was
 * answered to `CHECK_TEXT` may be another answer now.
 */
export const CONFIG_CHANGED = notification<undefined>('reportCheckup/configChanged');

/** Client to server, request: those of the paths that no `.gitignore` leaves out. Answer: `string[]`. */
export const NOT_IGNORED = request<NotIgnoredParams, readonly string[]>('reportCheckup/notIgnored');

export interface NotIgnoredParams {
  /** Files, from their workspace folder on, with `/` between folders. */
  readonly paths: readonly string[];
  readonly gitIgnores: readonly { readonly folder: string; readonly text: string }[];
}

/** Client to server, request: the page about all drafts, in the message language. Answer: Markdown. */
export const SUMMARY_PAGE = request<SummaryPageParams, string>('reportCheckup/summaryPage');

export interface SummaryPageParams {
  readonly drafts: readonly SummarisedDraft[];
  /** How many files were looked at that are no drafts. */
  readonly others: number;
  /** Names of files that could not be read. */
  readonly unread: readonly string[];
}

export interface SummarisedDraft {
  /** What the draft is called, in words. */
  readonly name: string;
  /** Where a click leads, an address in Markdown's sense; null for a draft that no link reaches. */
  readonly link: string | null;
  readonly status: Pick<StatusParams, 'genre' | 'findings' | 'placeholders' | 'missingSections' | 'ready'>;
}

/** Client to server, notification: the document whose overview is shown; it is sent at once, and after each check. */
export const WATCH_OVERVIEW = notification<WatchOverviewParams>('reportCheckup/watchOverview');

export interface WatchOverviewParams {
  /** Null when none is shown. */
  readonly uri: string | null;
}

/** Server to client: what a draft has and what it lacks. Sent before the diagnostics of the same check. */
export const OVERVIEW = notification<OverviewParams>('reportCheckup/overview');

/** Words are in the message language; lines and UTF-16 columns count from 0. */
export interface OverviewParams {
  readonly uri: string;
  readonly version: number;
  readonly isDraft: boolean;
  readonly ready: boolean;
  /** Name of the genre; null without one. */
  readonly genre: string | null;
  /** What stands in the way of handing the draft in, the graver first. */
  readonly obstacles: readonly Obstacle[];
  /** What the genre demands, in its order. */
  readonly sections: readonly SectionItem[];
  /** Titles that placeholders stand under; those without one have the index -1. */
  readonly headings: readonly string[];
  /** In the order of the text, no more than can be shown. */
  readonly placeholders: readonly OpenItem[];
  /** How many are not listed. */
  readonly morePlaceholders: number;
}

export interface OverviewPlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface Obstacle {
  /** `missing`, `placeholders`, or the family of the rules that speak of it. */
  readonly kind: string;
  /** What the family is called; empty for the other two. */
  readonly name: string;
  readonly count: number;
  readonly isError: boolean;
  /** The first of them; none for missing sections and placeholders, which are listed themselves. */
  readonly places: readonly OverviewPlace[];
}

export interface SectionItem {
  /** Its place among the genre's demands. */
  readonly index: number;
  /** The heading as the draft has it, else the title that it may have. */
  readonly title: string;
  readonly required: boolean;
  readonly state: SectionState;
  /** Null for what is not there. */
  readonly place: OverviewPlace | null;
}

export interface OpenItem extends OverviewPlace {
  readonly before: string;
  readonly mask: string;
  readonly after: string;
  readonly slot: string;
  /** Index of the title that it stands under. */
  readonly heading: number;
}

/** Client to server, request: the edits that insert one section. Answer: `SectionInsertion`, null where it is there. */
export const INSERT_SECTION = request<InsertSectionParams, SectionInsertion | null>(
  'reportCheckup/insertSection',
);

export interface InsertSectionParams {
  readonly uri: string;
  /** That of the `SectionItem`. */
  readonly index: number;
}

export interface SectionInsertion {
  readonly version: number;
  readonly edits: readonly SectionEdit[];
}
