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
import { Dispatch } from '../rules/dispatch';
import type { DraftContext, MessageValue, Report, Rule } from '../rules/rule';
import { unknownRule } from '../rules/suppression/unknown-rule';
import { unused } from '../rules/suppression/unused';
import { type Directive, readDirectives } from './directives';
import { compareFindings, type Finding } from './finding';
import { judge } from './judge';
import { levelOf } from './levels';
import { resolveOverlaps } from './resolve-overlaps';
import { settingsOf } from './rule-settings';
import { suppress } from './suppress';
import type { PlacedDirective } from './suppressors';

/** A report together with the rule that made it. */
interface Spoken {
  readonly rule: Rule;
  readonly report: Report;
}

/** What one line has to say: its rules, and its comments to the checkup. */
interface Heard {
  readonly spoken: readonly Spoken[];
  readonly directives: readonly Directive[];
}

const SILENT: Heard = { spoken: [], directives: [] };
const DISPATCH = new Dispatch(LINE_RULES);

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
  #plan: SectionPlan | null | undefined;
  #leftovers: ReadonlySet<number> | null = null;
  #findings: readonly Finding[] | null = null;

  private constructor(
    draft: Draft,
    profile: Profile,
    recognition: Recognition,
    heard: readonly Heard[] | null,
  ) {
    this.draft = draft;
    this.profile = profile;
    this.recognition = recognition;
    this.#heard = heard;
  }

  /** Checks a draft from nothing. Never throws: a rule that does is reported as a finding. */
  static of(draft: Draft, profile: Profile): Checkup {
    const read = readAs(draft, profile);
    const recognition = judge(read, profile);
    const heard = recognition.isDraft ? read.lines.map((line) => hear(line, read.format, profile)) : null;
    return new Checkup(read, profile, recognition, heard);
  }

  /**
   * The checkup of a draft that edits have made out of this one's.
   * @param changes what each edit replaced, in their order
   */
  after(draft: Draft, changes: readonly LineChange[]): Checkup {
    const { profile } = this;
    const read = readAs(draft, profile);
    const recognition = judge(read, profile);
    if (!recognition.isDraft || !this.#heard) return Checkup.of(draft, profile);
    let heard: (Heard | null)[] = this.#heard.slice();
    for (const { from, removed, added } of changes) {
      const fresh = new Array<null>(added).fill(null);
      heard = heard.slice(0, from).concat(fresh, heard.slice(from + removed));
    }
    const complete = heard.map((known, i) => known ?? hear(read.lines[i]!, read.format, profile));
    return new Checkup(read, profile, recognition, complete);
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
    const findings: Finding[] = [];
    const { leftovers } = this;
    for (const [line, { spoken }] of heard.entries()) {
      if (spoken.length === 0 || leftovers.has(line)) continue;
      for (const one of spoken) this.#add(findings, one, line);
    }
    const context = { draft: this.draft, genre: this.genre, plan: this.plan };
    for (const one of askDraftRules(context, this.profile)) this.#add(findings, one, 0);
    return this.#suppress(sayFailuresOnce(findings.sort(compareFindings)), heard);
  }

  #suppress(findings: readonly Finding[], heard: readonly Heard[]): readonly Finding[] {
    const directives = this.draft.format === 'markdown' ? placeDirectives(heard) : [];
    const isOn = (name: string) => {
      const rule = findRule(name);
      return !rule || levelOf(rule, undefined, this.profile) !== null;
    };
    const left = suppress(this.draft, findings, { directives, ignore: this.profile.ignore, isOn });
    if (left.unknown.length + left.unused.length === 0) return left.findings;
    const all = [...left.findings];
    for (const report of left.unknown) this.#add(all, { rule: unknownRule, report }, 0);
    for (const report of left.unused) this.#add(all, { rule: unused, report }, 0);
    return all.sort(compareFindings);
  }

  #add(findings: Finding[], { rule, report }: Spoken, base: number): void {
    const level = levelOf(rule, report.level, this.profile);
    if (!level) return;
    findings.push({
      rule: rule.name,
      level,
      line: base + report.line,
      start: report.start,
      end: report.end,
      message: report.message,
      fix: report.fix ? { ...report.fix, edits: report.fix.edits.map((edit) => moveEdit(edit, base)) } : null,
      related: report.related?.map((place) => ({ ...place, line: place.line + base })) ?? [],
    });
  }
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
  return heard.flatMap(({ directives }, line) => directives.map((one) => ({ ...one, line })));
}

function moveEdit<T extends { line: number; endLine: number }>(edit: T, by: number): T {
  return by === 0 ? edit : { ...edit, line: edit.line + by, endLine: edit.endLine + by };
}

/** The draft with its placeholders as the profile reads them. */
function readAs(draft: Draft, { placeholders }: Profile): Draft {
  return placeholders ? draft.mapLines((line) => applyPlaceholderWords(line, placeholders)) : draft;
}

/** What one line has to say. */
function hear(line: Line, format: DraftFormat, profile: Profile): Heard {
  const spoken = line.role === 'text' ? askLineRules(line, profile) : SILENT.spoken;
  const directives = format === 'markdown' ? readDirectives(line) : SILENT.directives;
  return spoken.length + directives.length === 0 ? SILENT : { spoken, directives };
}

function askLineRules(line: Line, profile: Profile): readonly Spoken[] {
  let spoken: Spoken[] | null = null;
  DISPATCH.forEach(line.text, (rule) => {
    try {
      const tell = (report: Report) => {
        spoken ??= [];
        spoken.push({ rule, report });
      };
      rule.checkLine(line, tell, settingsOf(profile, rule));
    } catch (error) {
      spoken ??= [];
      spoken.push(failure(rule, error));
    }
  });
  return spoken ?? SILENT.spoken;
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
