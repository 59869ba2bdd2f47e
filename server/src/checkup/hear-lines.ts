import type { Draft } from '../draft/draft';
import type { Line } from '../draft/line';
import type { Profile } from '../profile/profile';
import { LINE_RULES } from '../rules/catalogue';
import { DISPATCH } from '../rules/matching/dispatch';
import { noteMasks } from '../rules/matching/gather';
import type { Rule } from '../rules/rule';
import { type Directive, readDirectives } from './directives';
import type { Finding } from './finding';
import { placeAt } from './finding-list';
import { lineSettings } from './rule-settings';
import { failureOf, type Spoken, toFindings } from './spoken';

/** What one line has to say: its rules, as if it were line 0, and its comments to the checkup. */
export interface Heard {
  readonly findings: readonly Finding[];
  readonly directives: readonly Directive[];
}

const SILENT: Heard = { findings: [], directives: [] };
for (const { triggers } of LINE_RULES) DISPATCH.addRule(triggers);

/**
 * What every line has to say; only those are asked of which it is not known.
 * @param known by line, as far as it is known
 * @param fresh takes what is found, in its place
 */
export function hearLines(
  draft: Draft,
  profile: Profile,
  known: readonly (Heard | null)[],
  fresh: Finding[],
): readonly Heard[] {
  const { lines, format } = draft;
  const masks = known.length === 0 ? new Array<number>(lines.length).fill(0) : null;
  const listen = listener(profile, masks);
  const heard = lines.map((line, i) => {
    const before = known[i];
    if (before) return before;
    const findings = line.role === 'text' ? listen(line, i) : SILENT.findings;
    for (const finding of findings) fresh.push(placeAt(finding, i));
    const directives = format === 'markdown' ? readDirectives(line) : SILENT.directives;
    return findings.length + directives.length === 0 ? SILENT : { findings, directives };
  });
  if (masks) noteMasks(draft, masks);
  return heard;
}

/**
 * Asks the line rules about one line after another; made once for all of them, as nearly all have nothing to say.
 * @param masks takes by line the bits of the gatherers to be asked about it
 */
function listener(profile: Profile, masks: number[] | null): (line: Line, at: number) => readonly Finding[] {
  const settings = lineSettings(profile);
  let present: Line;
  let asked: Rule;
  let spoken: Spoken[] = [];
  const tell = (report: Spoken['report']) => {
    spoken.push({ rule: asked, report });
  };
  const ask = (index: number) => {
    const rule = LINE_RULES[index]!;
    asked = rule;
    try {
      rule.checkLine(present, tell, settings[index]!);
    } catch (error) {
      spoken.push(failureOf(rule, error));
    }
  };
  return (line, at) => {
    present = line;
    const gatherers = DISPATCH.forEachRule(line, ask);
    if (masks) masks[at] = gatherers;
    if (spoken.length === 0) return SILENT.findings;
    const findings = toFindings(spoken, profile);
    spoken = [];
    return findings;
  };
}
