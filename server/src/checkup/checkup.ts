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
import { findMembers, type Member } from './collection';
import type { Finding } from './finding';
import { insertFindings, replaceLines } from './finding-list';
import { type Heard, hearLines } from './hear-lines';
import { judge } from './judge';
import { levelOf } from './levels';
import { moveReport } from './move-report';
import { resolveOverlaps } from './resolve-overlaps';
import { draftSettings } from './rule-settings';
import { failureOf, type Spoken, toFindings } from './spoken';
import { suppress } from './suppress';
import type { PlacedDirective } from './suppressors';

/** One report of the text, which mostly is the whole of it, with where its sections are. Lines from 0, `[from, end)`. */
export interface CheckedReport {
  readonly from: number;
  readonly end: number;
  readonly draft: Draft;
  readonly genre: Genre | null;
  /** Null without a genre. */
  readonly plan: SectionPlan | null;
}

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
  /** The reports of a file that holds several; none for a single one. */
  readonly members: readonly Member[];
  /** Line by line; null while the text is no draft. */
  readonly #heard: readonly Heard[] | null;
  /** What the lines say, each in its place and in their order. */
  readonly #ofLines: readonly Finding[];
  #reports: readonly CheckedReport[] | null = null;
  #leftovers: ReadonlySet<number> | null = null;
  #findings: readonly Finding[] | null = null;
  #silenced: readonly Finding[] = [];

  private constructor(
    draft: Draft,
    established: number,
    profile: Profile,
    { recognition, members }: Judgement,
    heard: readonly Heard[] | null,
    ofLines: readonly Finding[],
  ) {
    this.draft = draft;
    this.#established = established;
    this.profile = profile;
    this.recognition = recognition;
    this.members = members;
    this.#heard = heard;
    this.#ofLines = ofLines;
  }

  /** Checks a draft from nothing. Never throws: a rule that does is reported as a finding. */
  static of(draft: Draft, profile: Profile): Checkup {
    const read = readAs(draft, profile);
    const judgement = judgeAll(read, profile);
    const { recognition } = judgement;
    const ofLines: Finding[] = [];
    const heard = recognition.isDraft ? hearLines(read, profile, [], ofLines) : null;
    return new Checkup(read, draft.established, profile, judgement, heard, ofLines);
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
    const judgement = judgeAll(read, profile);
    const { recognition } = judgement;
    if (!recognition.isDraft || !this.#heard) return Checkup.of(draft, profile);
    let heard: (Heard | null)[] = [...this.#heard];
    for (const { from, removed, added } of changes) {
      heard = makeRoom<Heard | null>(heard, from, from + removed, from + added, null);
    }
    const fresh: Finding[] = [];
    const complete = hearLines(read, profile, heard, fresh);
    const ofLines = insertFindings(replaceLines(this.#ofLines, changes), fresh);
    return new Checkup(read, this.#established, profile, judgement, complete, ofLines);
  }

  get genre(): Genre | null {
    return this.recognition.genre;
  }

  /** Where the sections of the genre are; null without a genre, and for a file of several reports. */
  get plan(): SectionPlan | null {
    return this.members.length === 0 ? (this.reports[0]?.plan ?? null) : null;
  }

  /** Each report of the text with where its sections are; none when the text is no draft. */
  get reports(): readonly CheckedReport[] {
    this.#reports ??= this.#listReports();
    return this.#reports;
  }

  #listReports(): readonly CheckedReport[] {
    if (!this.recognition.isDraft) return [];
    const { draft, genre } = this;
    const planOf = (one: Draft, its: Genre | null) => (its ? planSections(one, its) : null);
    if (this.members.length === 0)
      return [{ from: 0, end: draft.lines.length, draft, genre, plan: planOf(draft, genre) }];
    return this.members.map((member) => {
      const { from, end, draft: one, recognition } = member;
      return { from, end, draft: one, genre: recognition.genre, plan: planOf(one, recognition.genre) };
    });
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

  /** The findings that comments and `ignore` entries took out, in the order of their places. */
  get silenced(): readonly Finding[] {
    void this.findings;
    return this.#silenced;
  }

  #collect(heard: readonly Heard[]): readonly Finding[] {
    const { leftovers } = this;
    const ofLines =
      leftovers.size === 0 ? this.#ofLines : this.#ofLines.filter(({ line }) => !leftovers.has(line));
    const spoken = this.reports.flatMap(({ from, draft, genre, plan }) => {
      const all = askDraftRules({ draft, genre, plan }, this.profile);
      return from === 0 ? all : all.map(({ rule, report }) => ({ rule, report: moveReport(report, from) }));
    });
    const ofDraft = toFindings(spoken, this.profile);
    return this.#suppress(sayFailuresOnce(insertFindings(ofLines, ofDraft)), heard);
  }

  #suppress(findings: readonly Finding[], heard: readonly Heard[]): readonly Finding[] {
    const directives = this.draft.format === 'markdown' ? placeDirectives(heard) : [];
    const isOn = (name: string) => {
      const rule = findRule(name);
      return !rule || levelOf(rule, undefined, this.profile) !== null;
    };
    const left = suppress(this.draft, findings, { directives, ignore: this.profile.ignore, isOn });
    this.#silenced = left.silenced;
    if (left.unknown.length + left.unused.length === 0) return left.findings;
    const said = [
      ...left.unknown.map((report) => ({ rule: unknownRule, report })),
      ...left.unused.map((report) => ({ rule: unused, report })),
    ];
    return insertFindings(left.findings, toFindings(said, this.profile));
  }
}

interface Judgement {
  readonly recognition: Recognition;
  readonly members: readonly Member[];
}

/** What the text is, and the reports in it where there are several: what somebody chose or wrote holds for each. */
function judgeAll(draft: Draft, profile: Profile): Judgement {
  const recognition = judge(draft, profile);
  const { id } = recognition.reason;
  const members = id === 'excluded' ? [] : findMembers(draft, profile.genres);
  const [first] = members;
  if (!first) return { recognition, members };
  if (id === 'written' || id === 'chosen')
    return { recognition, members: members.map((member) => ({ ...member, recognition })) };
  const { genre } = first.recognition;
  const areAlike = members.every((member) => member.recognition.genre === genre);
  const { reason } = (members.find((member) => member.recognition.isDraft) ?? first).recognition;
  return { recognition: { isDraft: true, genre: areAlike ? genre : null, reason }, members };
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
