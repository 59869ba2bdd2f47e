import type { Draft, LineChange } from '../draft/draft';
import { findLeftoverLines } from '../draft/find-leftover-lines';
import type { Line } from '../draft/line';
import type { Genre } from '../genres/genre';
import { type Recognition, recognise } from '../genres/recognise';
import { planSections, type SectionPlan } from '../genres/section-plan';
import type { Profile } from '../profile/profile';
import { DRAFT_RULES, LINE_RULES } from '../rules/catalogue';
import { Dispatch } from '../rules/dispatch';
import type { Report, Rule } from '../rules/rule';
import { FAILED_RULE } from './failed-rule';
import { compareFindings, type Finding } from './finding';
import { levelOf } from './levels';

/** A report together with the rule that made it. */
interface Spoken {
  readonly rule: Rule;
  readonly report: Report;
}

const SILENT: readonly Spoken[] = [];
const DISPATCH = new Dispatch(LINE_RULES);

/**
 * Runs the rules of a profile over a draft. Immutable; `after` gives the checkup of an edited draft and asks the
 * line rules only about the lines that changed. `Checkup.of(draft, profile)` and any chain of `after` that leads
 * to the same text give equal findings.
 */
export class Checkup {
  readonly draft: Draft;
  readonly profile: Profile;
  readonly recognition: Recognition;
  /** What the line rules said, line by line; null while the text is no draft. */
  readonly #spoken: readonly (readonly Spoken[])[] | null;
  #plan: SectionPlan | null | undefined;
  #leftovers: ReadonlySet<number> | null = null;
  #findings: readonly Finding[] | null = null;

  private constructor(
    draft: Draft,
    profile: Profile,
    recognition: Recognition,
    spoken: readonly (readonly Spoken[])[] | null,
  ) {
    this.draft = draft;
    this.profile = profile;
    this.recognition = recognition;
    this.#spoken = spoken;
  }

  /** Checks a draft from nothing. Never throws: a rule that does is reported as a finding. */
  static of(draft: Draft, profile: Profile): Checkup {
    const recognition = judge(draft, profile);
    return new Checkup(
      draft,
      profile,
      recognition,
      recognition.isDraft ? draft.lines.map(askLineRules) : null,
    );
  }

  /**
   * The checkup of a draft that edits have made out of this one's.
   * @param changes what each edit replaced, in their order
   */
  after(draft: Draft, changes: readonly LineChange[]): Checkup {
    const recognition = judge(draft, this.profile);
    if (!recognition.isDraft || !this.#spoken) return Checkup.of(draft, this.profile);
    let spoken: (readonly Spoken[] | null)[] = this.#spoken.slice();
    for (const { from, removed, added } of changes) {
      const fresh = new Array<null>(added).fill(null);
      spoken = spoken.slice(0, from).concat(fresh, spoken.slice(from + removed));
    }
    const complete = spoken.map((known, i) => known ?? askLineRules(draft.lines[i]!));
    return new Checkup(draft, this.profile, recognition, complete);
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
    this.#findings ??= this.#spoken ? this.#collect(this.#spoken) : [];
    return this.#findings;
  }

  #collect(spoken: readonly (readonly Spoken[])[]): readonly Finding[] {
    const findings: Finding[] = [];
    const { leftovers } = this;
    for (let line = 0; line < spoken.length; line++) {
      if (spoken[line]!.length === 0 || leftovers.has(line)) continue;
      for (const one of spoken[line]!) this.#add(findings, one, line);
    }
    for (const one of askDraftRules({ draft: this.draft, genre: this.genre, plan: this.plan })) {
      this.#add(findings, one, 0);
    }
    return findings.sort(compareFindings);
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

function moveEdit<T extends { line: number; endLine: number }>(edit: T, by: number): T {
  return by === 0 ? edit : { ...edit, line: edit.line + by, endLine: edit.endLine + by };
}

/** Whether the text is a draft, of which genre, and why: the user's word first, then recognition. */
function judge(draft: Draft, profile: Profile): Recognition {
  if (profile.isDraft === false)
    return { isDraft: false, genre: null, reason: { id: 'excluded', values: {} } };
  const recognised = recognise(draft, profile.genres);
  if (!profile.isDraft && !recognised.isDraft) return recognised;
  const { genre } = profile;
  if (genre) return { isDraft: true, genre, reason: { id: 'chosen', values: { genre: genre.name } } };
  if (recognised.isDraft) return recognised;
  return { isDraft: true, genre: recognised.genre, reason: { id: 'declared', values: {} } };
}

function askLineRules(line: Line): readonly Spoken[] {
  if (line.role !== 'text') return SILENT;
  let spoken: Spoken[] | null = null;
  DISPATCH.forEach(line.text, (rule) => {
    try {
      rule.checkLine(line, (report) => {
        spoken ??= [];
        spoken.push({ rule, report });
      });
    } catch (error) {
      spoken ??= [];
      spoken.push(failure(rule, error));
    }
  });
  return spoken ?? SILENT;
}

function askDraftRules(context: Parameters<(typeof DRAFT_RULES)[number]['checkDraft']>[0]): Spoken[] {
  const spoken: Spoken[] = [];
  for (const rule of DRAFT_RULES) {
    try {
      rule.checkDraft(context, (report) => spoken.push({ rule, report }));
    } catch (error) {
      spoken.push(failure(rule, error));
    }
  }
  return spoken;
}

function failure(rule: Rule, error: unknown): Spoken {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: FAILED_RULE,
    report: { line: 0, start: 0, end: 0, message: { id: 'failed', values: { rule: rule.name, reason } } },
  };
}
