import type { CancellationToken } from 'vscode-languageserver';
import { fillTemplate } from '../../checkup/message';
import { describeSlot } from '../../draft/find-placeholders';
import { VALUE_PROBLEMS, type ValueProblem } from '../../features/entry/value-problems';
import { fillGap, fillLinked, type Gap, openGap } from '../../features/gap';
import { findUsedValues, MOST_VALUES, wantedValues } from '../../features/used-values';
import type { Received } from '../../protocol/message';
import type {
  FillAnswer,
  FillParams,
  GapAnswer,
  GapParams,
  LinkedPlace,
  LinkedPlaces,
  ValueItem,
} from '../../protocol/protocol';
import type { Edit, Language } from '../../rules/rule';
import { surroundings } from '../convert/surroundings';
import type { OtherDrafts } from '../session/other-drafts';
import type { CheckedDocument, Session } from '../session/session';

/** Answers `reportCheckup/gap`: what a place wants, and what the draft has for the same. */
export async function describeGap(
  session: Session,
  params: Received<GapParams>,
  token: CancellationToken,
): Promise<GapAnswer | null> {
  const found = await findGap(session, params, token);
  if (!found) return null;
  const { gap, checked } = found;
  const { draft, leftovers } = gap.checkup;
  const { line, placeholder } = gap.placed;
  const { text } = draft.lines[line]!;
  const wanted = wantedValues(text, placeholder);
  const values = wanted ? findUsedValues(draft.lines, leftovers, wanted, line) : [];
  return {
    slot: describeSlot(text, placeholder)[checked.inForce.language],
    ...surroundings(text, placeholder.start, placeholder.end),
    kind: `${placeholder.slot} ${wanted?.unit ?? text.slice(placeholder.start, placeholder.end)}`,
    values: values.map((one) => ({ ...one, uri: checked.document.uri })),
  };
}

/** Answers `reportCheckup/valuesElsewhere`. */
export function answerValuesElsewhere(drafts: OtherDrafts) {
  return async function valuesElsewhere(
    session: Session,
    params: Received<GapParams>,
    token: CancellationToken,
  ): Promise<ValueItem[]> {
    const found = await findGap(session, params, token);
    return found ? findElsewhere(drafts, found) : [];
  };
}

/** What other drafts have for the same as a gap is open for, each value once. */
export async function findElsewhere(drafts: OtherDrafts, { gap, checked }: FoundGap): Promise<ValueItem[]> {
  const { line, placeholder } = gap.placed;
  const wanted = wantedValues(gap.checkup.draft.lines[line]!.text, placeholder);
  if (!wanted) return [];
  const values = new Map<string, ValueItem>();
  for (const { uri, draft } of await drafts.near(checked.document.uri, checked.inForce.profile.genres)) {
    for (const one of findUsedValues(draft.lines, NONE, wanted, 0)) {
      if (!values.has(one.value)) values.set(one.value, { ...one, uri });
    }
    if (values.size >= MOST_VALUES) break;
  }
  return [...values.values()].slice(0, MOST_VALUES);
}

const NONE: ReadonlySet<number> = new Set();

/** Answers `reportCheckup/fill`: the edit that a value makes, and what speaks against it. */
export async function fill(
  session: Session,
  params: Received<FillParams>,
  token: CancellationToken,
): Promise<FillAnswer | null> {
  const found = await findGap(session, params, token);
  if (!found) return null;
  const { document, checkup, inForce } = found.checked;
  const { edit, problem } = fillGap(found.gap, String(params.value));
  const { text } = checkup.draft.lines[edit.line]!;
  const { before, after } = surroundings(text, edit.start, edit.end);
  return {
    version: document.version,
    edit,
    result: before + edit.text + after,
    problem: problem && { level: problem.level, message: wordProblem(problem, inForce.language) },
  };
}

/** Answers `reportCheckup/linkedPlaces`. */
export async function linkedPlaces(
  session: Session,
  params: Received<FillParams>,
  token: CancellationToken,
): Promise<LinkedPlaces> {
  const found = await findGap(session, params, token);
  if (!found) return { version: 0, places: [] };
  const { document, checkup } = found.checked;
  const edits = fillLinked(found.gap, String(params.value));
  return {
    version: document.version,
    places: edits.map((edit) => placeOf(edit, checkup.draft.lines[edit.line]!.text)),
  };
}

function placeOf(edit: Edit, text: string): LinkedPlace {
  return { edit, ...surroundings(text, edit.start, edit.end) };
}

/** A gap, and the document that it is in. */
interface FoundGap {
  readonly gap: Gap;
  readonly checked: CheckedDocument;
}

async function findGap(
  session: Session,
  params: Received<GapParams>,
  token: CancellationToken,
): Promise<FoundGap | null> {
  const { uri, line, start, end, mask } = params;
  const checked = await session.check(String(uri), token);
  if (!checked?.checkup.recognition.isDraft) return null;
  const { document, checkup } = checked;
  const place = { line: Number(line), start: Number(start), end: Number(end) };
  const gap = openGap(document.draft, checkup, { ...place, mask: typeof mask === 'string' ? mask : null });
  return gap && { gap, checked };
}

export function wordProblem({ id, values }: ValueProblem, language: Language): string {
  return fillTemplate(VALUE_PROBLEMS[id][language], values, language);
}
