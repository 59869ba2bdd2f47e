import type { CancellationToken } from 'vscode-languageserver';
import { walkPlaceholders } from '../../checkup/open-placeholders';
import { summarise } from '../../checkup/summary';
import { describeSlot } from '../../draft/find-placeholders';
import {
  insertOneSection,
  listDemandedSections,
  listObstacles,
  listTopSections,
} from '../../features/overview';
import type { Received } from '../../protocol/message';
import { sendNotification } from '../../protocol/message';
import {
  type InsertSectionParams,
  type OpenItem,
  OVERVIEW,
  type OverviewParams,
  type SectionInsertion,
} from '../../protocol/protocol';
import { FAMILIES } from '../../rules/families';
import { surroundings } from '../convert/surroundings';
import type { CheckedDocument, Session } from '../session/session';

/** A tree with more entries is no help, and each key press would send them all. */
const MOST_PLACEHOLDERS = 1000;

/** Tells the client what the draft that it shows has and lacks. A draft that nobody looks at costs nothing. */
export class OverviewSender {
  readonly #session: Session;
  #uri: string | null = null;
  #last = '';

  constructor(session: Session) {
    this.#session = session;
  }

  /** Shows another document from now on, or none. */
  async watch(uri: string | null): Promise<void> {
    this.#uri = uri;
    this.#last = '';
    const checked = uri === null ? null : await this.#session.check(uri);
    if (checked) this.send(checked);
  }

  /** Is called after each check. */
  send(checked: CheckedDocument): void {
    if (checked.document.uri !== this.#uri) return;
    const overview = overviewOf(checked);
    const said = JSON.stringify({ ...overview, version: 0 });
    if (said === this.#last) return;
    this.#last = said;
    // Fails only when the client is gone.
    sendNotification(this.#session.connection, OVERVIEW, overview);
  }
}

function overviewOf({ document, checkup, inForce: { language } }: CheckedDocument): OverviewParams {
  const { uri, version } = document;
  const { isDraft, genre } = checkup.recognition;
  const about = { uri, version, isDraft, genre: genre?.name[language] ?? null };
  if (!isDraft) return { ...about, ready: false, ...NOTHING };
  const top = listTopSections(checkup);
  const open = [...walkPlaceholders(checkup)];
  return {
    ...about,
    ready: summarise(checkup).ready,
    obstacles: listObstacles(checkup).map((one) => ({ ...one, name: FAMILIES[one.kind]?.[language] ?? '' })),
    sections: listDemandedSections(checkup),
    headings: top.map(({ heading }) => heading),
    placeholders: open.slice(0, MOST_PLACEHOLDERS).map(({ line, placeholder }): OpenItem => {
      const { text } = checkup.draft.lines[line]!;
      const { start, end } = placeholder;
      return {
        line,
        start,
        end,
        ...surroundings(text, start, end),
        slot: describeSlot(text, placeholder)[language],
        heading: top.findIndex((section) => section.line <= line && line < section.endLine),
      };
    }),
    morePlaceholders: Math.max(0, open.length - MOST_PLACEHOLDERS),
  };
}

const NOTHING = { obstacles: [], sections: [], headings: [], placeholders: [], morePlaceholders: 0 };

/** Answers `reportCheckup/insertSection`. */
export async function insertSection(
  session: Session,
  params: Received<InsertSectionParams>,
  token: CancellationToken,
): Promise<SectionInsertion | null> {
  const { uri, index } = params;
  const checked = await session.check(String(uri), token);
  const edits = checked && insertOneSection(checked.checkup, Number(index));
  return checked && edits ? { version: checked.document.version, edits } : null;
}
