import type { Draft, LineChange } from '../draft/draft';
import { findLeftoverLines } from '../draft/find-leftover-lines';
import type { DraftFormat } from '../draft/format';
import type { Line } from '../draft/line';
import { applyPlaceholderWords } from '../draft/placeholder-words';
import type { Genre } from '../genres/genre';
import type { Recognition } from '../genres/recognise';
import { planSections, type SectionPlan } from '../genres/section-plan';
import type { Profile } from '../profile/profile';
import { DRAFT_RULES, findRule, LINE_RULES } from '../rules/catalogue';
import { failedRule } from '../rules/checkup/failed-rule';
import { DISPATCH } from '../rules/dispatch';
import type { DraftContext, MessageValue, Report, Rule } from '../rules/rule';
import { unknownRule } from '../rules/suppression/unknown-rule';
import { unused } from '../rules/suppression/unused';
import { type Directive, readDirectives } from './directives';
import { compareFindings, type Finding } from './finding';
import { insertFindings, placeAt, replaceLines } from './finding-list';
import { judge } from './judge';
import { levelOf } from './levels';
import { resolveOverlaps } from './resolve-overlaps';
import { lineSettings, settingsOf } from './rule-settings';
import { suppress } from './suppress';
import type { PlacedDirective } from './suppressors';

/** A report together with the rule that made it. */
interface Spoken {
  readonly rule: Rule;
  readonly report: Report;
}

/** What one line has to say: its rules, as if it were line 0, and its comments to the checkup. */
interface Heard {
  readonly findings: readonly Finding[];
  readonly directives: readonly Directive[];
}

const SILENT: Heard = { findings: [], directives: [] };
for (const { triggers } of LINE_RULES) DISPATCH.addRule(triggers);

/**
 * Runs the rules of a profile over a draft. Immutable; `after` gives the checkup of an edited draft and asks the
 * line rules only about the lines that changed. `Checkup.of(draft, profile)` and any chain of `after` that leads
 * to the same text give equal findings.
 */
export class Checkup {
  /** The draft as the profile reads it: an office may have placeholders of its own. */
  readonly draft: Draft;
  readonly profile: Profile;
  readonly recognition: Recognition;
  /** Line by line; null while the text is no draft. */
  readonly #heard: readonly Heard[] | null;
  /** What the lines say, each in its place and in their order. */
  readonly #ofLines: readonly Finding[];
  #plan: SectionPlan | null | undefined;
  #leftovers: ReadonlySet<number> | null = null;
  #findings: readonly Finding[] | null = null;

  private constructor(
    draft: Draft,
    profile: Profile,
    recognition: Recognition,
    heard: readonly Heard[] | null,
    ofLines: readonly Finding[],
  ) {
    this.draft = draft;
    this.profile = profile;
    this.recognition = recognition;
    this.#heard = heard;
    this.#ofLines = ofLines;
  }

  /** Checks a draft from nothing. Never throws: a rule that does is reported as a finding. */
  static of(draft: Draft, profile: Profile): Checkup {
    const read = readAs(draft, profile, null);
    const recognition = judge(read, profile);
    const ofLines: Finding[] = [];
    const heard = recognition.isDraft ? hearLines(read, profile, [], ofLines) : null;
    return new Checkup(read, profile, recognition, heard, ofLines);
  }

  /**
   * The checkup of a draft that edits have made out of this one's.
   * @param changes what each edit replaced, in their order
   */
  after(draft: Draft, changes: readonly LineChange[]): Checkup {
    const { profile } = this;
    const read = readAs(draft, profile, this.draft);
    const recognition = judge(read, profile);
    if (!recognition.isDraft || !this.#heard) return Checkup.of(draft, profile);
    let heard: readonly (Heard | null)[] = this.#heard;
    for (const { from, removed, added } of changes) {
      const fresh = new Array<null>(added).fill(null);
      heard = heard.slice(0, from).concat(fresh, heard.slice(from + removed));
    }
    const fresh: Finding[] = [];
    const complete = hearLines(read, profile, heard, fresh);
    const ofLines = insertFindings(replaceLines(this.#ofLines, changes), fresh);
    return new Checkup(read, profile, recognition, complete, ofLines);
  }

  get genre(): Genre | null {
    return this.recognition.genre;
  }

  /** Where the sections of the genre are; null without a genre. */
  get plan(): SectionPlan | null {
    if (this.#plan === undefined) {
      this.#plan = this.recognition.isDraft && this.genre ? planSections(this.draft, this.genre) : null;
    }
    return this.#plan;
  }

  /** Lines (from 0) left over from a template's site; nothing but that is said about them. */
  get leftovers(): ReadonlySet<number> {
    this.#leftovers ??= findLeftoverLines(this.draft.lines, this.draft.outline);
    return this.#leftovers;
  }

  /** All findings in the order of their places; none when the text is no draft. */
  get findings(): readonly Finding[] {
    this.#findings ??= this.#heard ? resolveOverlaps(this.#collect(this.#heard)) : [];
    return this.#findings;
  }

  #collect(heard: readonly Heard[]): readonly Finding[] {
    const { leftovers } = this;
    const ofLines =
      leftovers.size === 0 ? this.#ofLines : this.#ofLines.filter(({ line }) => !leftovers.has(line));
    const context = { draft: this.draft, genre: this.genre, plan: this.plan };
    const ofDraft = toFindings(askDraftRules(context, this.profile), this.profile);
    return this.#suppress(sayFailuresOnce(insertFindings(ofLines, ofDraft)), heard);
  }

  #suppress(findings: readonly Finding[], heard: readonly Heard[]): readonly Finding[] {
    const directives = this.draft.format === 'markdown' ? placeDirectives(heard) : [];
    const isOn = (name: string) => {
      const rule = findRule(name);
      return !rule || levelOf(rule, undefined, this.profile) !== null;
    };
    const left = suppress(this.draft, findings, { directives, ignore: this.profile.ignore, isOn });
    if (left.unknown.length + left.unused.length === 0) return left.findings;
    const said = [
      ...left.unknown.map((report) => ({ rule: unknownRule, report })),
      ...left.unused.map((report) => ({ rule: unused, report })),
    ];
    return insertFindings(left.findings, toFindings(said, this.profile));
  }
}

/** The findings of reports, in the order of their places; none where the profile has switched off the rule. */
function toFindings(spoken: readonly Spoken[], profile: Profile): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { rule, report } of spoken) {
    const level = levelOf(rule, report.level, profile);
    if (!level) continue;
    const { line, start, end, message, fix = null, related = [] } = report;
    findings.push({ rule: rule.name, level, line, start, end, message, fix, related });
  }
  return findings.sort(compareFindings);
}

/** A rule that fails on one line mostly fails on many: that is said once. */
function sayFailuresOnce(findings: readonly Finding[]): readonly Finding[] {
  const failed = new Set<MessageValue>();
  return findings.filter(({ rule, message: { values } }) => {
    if (rule !== failedRule.name) return true;
    const isNew = !failed.has(values.rule!);
    failed.add(values.rule!);
    return isNew;
  });
}

function placeDirectives(heard: readonly Heard[]): readonly PlacedDirective[] {
  const placed: PlacedDirective[] = [];
  for (const [line, { directives }] of heard.entries()) {
    for (const directive of directives) placed.push({ ...directive, line });
  }
  return placed;
}

/** The draft with its placeholders as the profile reads them. */
function readAs(draft: Draft, { placeholders }: Profile, before: Draft | null): Draft {
  return placeholders ? draft.mapLines((line) => applyPlaceholderWords(line, placeholders), before) : draft;
}

/**
 * What every line has to say; only those are asked of which it is not known.
 * @param fresh takes what is found, in its place
 */
function hearLines(
  { lines, format }: Draft,
  profile: Profile,
  known: readonly (Heard | null)[],
  fresh: Finding[],
): readonly Heard[] {
  return lines.map((line, i) => {
    const before = known[i];
    if (before) return before;
    const heard = hear(line, format, profile);
    for (const finding of heard.findings) fresh.push(placeAt(finding, i));
    return heard;
  });
}

/** What one line has to say. */
function hear(line: Line, format: DraftFormat, profile: Profile): Heard {
  const spoken = line.role === 'text' ? askLineRules(line, profile) : NOTHING;
  const findings = spoken.length > 0 ? toFindings(spoken, profile) : SILENT.findings;
  const directives = format === 'markdown' ? readDirectives(line) : SILENT.directives;
  return findings.length + directives.length === 0 ? SILENT : { findings, directives };
}

const NOTHING: readonly Spoken[] = [];

function askLineRules(line: Line, profile: Profile): readonly Spoken[] {
  let spoken: Spoken[] | null = null;
  const settings = lineSettings(profile);
  let asked: Rule;
  const tell = (report: Report) => {
    spoken ??= [];
    spoken.push({ rule: asked, report });
  };
  DISPATCH.forEachRule(line, (index) => {
    const rule = LINE_RULES[index]!;
    asked = rule;
    try {
      rule.checkLine(line, tell, settings[index]!);
    } catch (error) {
      spoken ??= [];
      spoken.push(failure(rule, error));
    }
  });
  return spoken ?? NOTHING;
}

function askDraftRules(context: DraftContext, profile: Profile): Spoken[] {
  const spoken: Spoken[] = [];
  for (const rule of DRAFT_RULES) {
    try {
      rule.checkDraft(context, (report) => spoken.push({ rule, report }), settingsOf(profile, rule));
    } catch (error) {
      spoken.push(failure(rule, error));
    }
  }
  return spoken;
}

function failure(rule: Rule, error: unknown): Spoken {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: failedRule,
    report: { line: 0, start: 0, end: 0, message: { id: 'failed', values: { rule: rule.name, reason } } },
  };
}
