import type { Draft, LineChange } from '../draft/draft';
import { readEstablished } from '../draft/established';
import { findLeftoverLines } from '../draft/find-leftover-lines';
import { makeRoom } from '../draft/make-room';
import { applyPlaceholderWords } from '../draft/placeholder-words';
import type { Genre } from '../genres/genre';
import type { Recognition } from '../genres/recognise';
import { planSections, type SectionPlan } from '../genres/section-plan';
import type { Profile } from '../profile/profile';
import { DRAFT_RULES, findRule } from '../rules/catalogue';
import { failedRule } from '../rules/checkup/failed-rule';
import type { DraftContext, MessageValue, Report, Rule } from '../rules/rule';
import { unknownRule } from '../rules/suppression/unknown-rule';
import { unused } from '../rules/suppression/unused';
import type { Finding } from './finding';
import { insertFindings, replaceLines } from './finding-list';
import { type Heard, hearLines } from './hear-lines';
import { judge } from './judge';
import { levelOf } from './levels';
import { resolveOverlaps } from './resolve-overlaps';
import { draftSettings } from './rule-settings';
import { failureOf, type Spoken, toFindings } from './spoken';
import { suppress } from './suppress';
import type { PlacedDirective } from './suppressors';

/**
 * Runs the rules of a profile over a draft. Immutable; `after` gives the checkup of an edited draft and asks the
 * line rules only about the lines that changed. `Checkup.of(draft, profile)` and any chain of `after` that leads
 * to the same text give equal findings.
 */
export class Checkup {
  /** The draft as it reads as a whole and in this profile: masks may be established, an office may have placeholders of its own. */
  readonly draft: Draft;
  /** The masks that are established in it. */
  readonly #established: number;
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
    established: number,
    profile: Profile,
    recognition: Recognition,
    heard: readonly Heard[] | null,
    ofLines: readonly Finding[],
  ) {
    this.draft = draft;
    this.#established = established;
    this.profile = profile;
    this.recognition = recognition;
    this.#heard = heard;
    this.#ofLines = ofLines;
  }

  /** Checks a draft from nothing. Never throws: a rule that does is reported as a finding. */
  static of(draft: Draft, profile: Profile): Checkup {
    const read = readAs(draft, profile);
    const recognition = judge(read, profile);
    const ofLines: Finding[] = [];
    const heard = recognition.isDraft ? hearLines(read, profile, [], ofLines) : null;
    return new Checkup(read, draft.established, profile, recognition, heard, ofLines);
  }

  /**
   * The checkup of a draft that edits have made out of this one's.
   * @param changes what each edit replaced, in their order
   */
  after(draft: Draft, changes: readonly LineChange[]): Checkup {
    const { profile } = this;
    // The third sure mask, or its loss, changes lines far away from the edit.
    if (draft.established !== this.#established) return Checkup.of(draft, profile);
    const read = readAs(draft, profile);
    const recognition = judge(read, profile);
    if (!recognition.isDraft || !this.#heard) return Checkup.of(draft, profile);
    let heard: (Heard | null)[] = [...this.#heard];
    for (const { from, removed, added } of changes) {
      heard = makeRoom<Heard | null>(heard, from, from + removed, from + added, null);
    }
    const fresh: Finding[] = [];
    const complete = hearLines(read, profile, heard, fresh);
    const ofLines = insertFindings(replaceLines(this.#ofLines, changes), fresh);
    return new Checkup(read, this.#established, profile, recognition, complete, ofLines);
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

/** A rule that fails on one line mostly fails on many: that is said once. */
function sayFailuresOnce(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({ rule }) => rule === failedRule.name)) return findings;
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

/** The draft with its placeholders as it and the profile read them. */
function readAs(draft: Draft, { placeholders }: Profile): Draft {
  const { established } = draft;
  if (!placeholders) {
    return established === 0 ? draft : draft.mapLines((line) => readEstablished(line, established));
  }
  return draft.mapLines((line) => applyPlaceholderWords(readEstablished(line, established), placeholders));
}

function askDraftRules(context: DraftContext, profile: Profile): Spoken[] {
  const spoken: Spoken[] = [];
  const settings = draftSettings(profile);
  let asked: Rule;
  const tell = (report: Report) => {
    spoken.push({ rule: asked, report });
  };
  for (const [i, rule] of DRAFT_RULES.entries()) {
    asked = rule;
    try {
      rule.checkDraft(context, tell, settings[i]!);
    } catch (error) {
      spoken.push(failureOf(rule, error));
    }
  }
  return spoken;
}
