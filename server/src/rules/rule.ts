import type { Draft } from '../draft/draft';
import type { DraftFormat } from '../draft/format';
import type { Line } from '../draft/line';
import type { Genre } from '../genres/genre';
import type { Localised } from '../genres/localised';
import type { SectionPlan } from '../genres/section-plan';
import type { Triggers } from './matching/dispatch';

export type { Localised };

/** How serious a finding is. `off` is a setting only. */
export type Level = 'error' | 'warning' | 'information' | 'hint';

/**
 * Where a rule's authority comes from. Only the first two may say that something is prescribed; `tool` speaks of
 * the checkup and its settings, not of how reports are written.
 */
export type Layer = 'regulation' | 'standard' | 'practice' | 'tool';

export type Language = 'zh' | 'en';

/** A value quoted in a message; localised ones are words of ours, strings are words of the draft. */
export type MessageValue = string | number | Localised;

/** Which message of its rule a finding carries, with the values for its `{names}`. */
export interface Message {
  readonly id: string;
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** A change of text. Lines from 0, columns in UTF-16 units; `endLine`/`end` exclusive as usual. */
export interface Edit {
  readonly line: number;
  readonly start: number;
  readonly endLine: number;
  readonly end: number;
  readonly text: string;
}

/** An edit that resolves a finding. `safe`: invents nothing and belongs to fix-all; `suggestion`: the writer decides. */
export interface Fix {
  readonly kind: 'safe' | 'suggestion';
  /** What the bulb says; a message of the rule. */
  readonly title: Message;
  readonly edits: readonly Edit[];
}

/** Another place that a finding speaks of: the sibling ordinal, the other spelling. */
export interface RelatedPlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly message: Message;
}

/** What a rule reports: one place on one line, `[start, end)` in UTF-16 columns. */
export interface Report {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly message: Message;
  /** Where this very finding is more or less certain than the rule's default level says. */
  readonly level?: Level;
  readonly fix?: Fix;
  readonly related?: readonly RelatedPlace[];
  /** What the writer can enter among the names of the house to hear no more of it anywhere. */
  readonly name?: HouseName;
}

/** A report of a line rule: its places count the line as 0, so that it stays true when the line moves. */
export type LineReport = Report;

/** What a rule's page says, in one language. Examples are drafts' text, as long as they need to be. */
export interface RuleText {
  /** What is wrong, as a short noun phrase. */
  readonly title: string;
  /** Why it matters, with the clause or custom it comes from. */
  readonly why: string;
}

/** A small draft on which the rule speaks, or stays silent. */
export interface Example {
  readonly text: string;
  /** Genre the example is read under; without one the title decides. */
  readonly genre?: string;
  /** How it is read; plain text unless said otherwise. */
  readonly format?: DraftFormat;
  /** The office's terms that it is checked against. */
  readonly terms?: readonly Term[];
}

export type OptionValue = boolean | number | string | readonly string[];

/** A value of a rule that a profile can change, as data: settings are read by it and documented from it. */
export type RuleOption = { readonly about: Localised } & (
  | { readonly type: 'flag'; readonly standard: boolean }
  | {
      readonly type: 'integer';
      readonly standard: number;
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly type: 'text'; readonly standard: string; readonly choices?: readonly string[] }
  | { readonly type: 'texts'; readonly standard: readonly string[] }
);

/** A form that an office prefers, and the ones that it does not want to read. */
export interface Term {
  /** Null where the others are simply not to be used. */
  readonly use: string | null;
  readonly avoid: readonly string[];
  /** Why, in the office's own words. */
  readonly note: string | null;
}

/** A word, an office, a place or a person of the house: right as it is. */
export interface HouseName {
  readonly name: string;
  readonly kind: 'word' | 'office' | 'place' | 'person';
}

/** What the profile tells a rule. */
export interface RuleSettings {
  /** A value for every option of the rule, of the option's type. */
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly terms: readonly Term[];
  readonly names: readonly HouseName[];
  /** All genres in force. */
  readonly genres: readonly Genre[];
}

/** What a draft rule sees. */
export interface DraftContext {
  readonly draft: Draft;
  readonly genre: Genre | null;
  /** Which sections of the genre are where. Null without a genre. */
  readonly plan: SectionPlan | null;
}

interface RuleFacts {
  /** `family/what-is-wrong`; never reused. */
  readonly name: `${string}/${string}`;
  readonly level: Level;
  readonly layer: Layer;
  /** Clause, table or custom the rule rests on. */
  readonly source: Localised;
  readonly text: Readonly<Record<Language, RuleText>>;
  /** Message templates by id; `{name}` stands for a value of the finding. */
  readonly messages: Readonly<Record<string, Localised>>;
  readonly options?: Readonly<Record<string, RuleOption>>;
  readonly bad: Example;
  readonly good: Example;
}

/** Sees one line and the state it begins in; its findings stay with the line. */
export interface LineRule extends RuleFacts {
  /** The rule is asked only about lines that hold one of these, so that most lines cost it nothing. */
  readonly triggers: Triggers;
  checkLine(line: Line, report: (found: LineReport) => void, settings: RuleSettings): void;
}

/** Sees the outline or the whole draft. */
export interface DraftRule extends RuleFacts {
  checkDraft(context: DraftContext, report: (found: Report) => void, settings: RuleSettings): void;
}

export type Rule = LineRule | DraftRule;
