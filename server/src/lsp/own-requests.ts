import type { CancellationToken } from 'vscode-languageserver';
import { asRecord } from '../profile/editor-settings';
import type { Received, Request } from '../protocol/message';
import * as protocol from '../protocol/protocol';
import { guard } from './guard';
import { answerRulePage } from './requests/answer-rule-page';
import { answerCheckText, answerNotIgnored } from './requests/check-text';
import {
  answerLearnGenre,
  answerSetFileGenre,
  answerSetRuleLevel,
  answerStarterConfig,
} from './requests/config-requests';
import { answerValuesElsewhere, describeGap, fill, linkedPlaces } from './requests/fill-gap';
import { layOutReport } from './requests/lay-out-report';
import { listGenres } from './requests/list-genres';
import { listPlaceholders } from './requests/list-placeholders';
import { completeDraft } from './requests/missing-sections';
import { insertSection } from './requests/overview-sender';
import { answerSetGenre } from './requests/set-genre';
import { answerSummaryPage } from './requests/summary-page';
import type { OtherDrafts } from './session/other-drafts';
import type { Session } from './session/session';

/**
 * Answers the requests that the Language Server Protocol does not know.
 * @param drafts the workspace's other drafts
 * @param recheck is called with a document that is to be checked anew
 */
export function answerOwnRequests(
  session: Session,
  drafts: OtherDrafts,
  recheck: (uri: string) => void,
): void {
  const answer = <Params, Answer>(
    request: Request<Params, Answer>,
    empty: Answer,
    handle: Handle<Params, Answer>,
  ) => {
    const answerSafely = guard(session, empty, handle);
    session.connection.onRequest<unknown, void>(request.method, (params: unknown, token: CancellationToken) =>
      answerSafely(asRecord(params) as Received<Params>, token),
    );
  };
  answer(protocol.SET_GENRE, false, answerSetGenre(recheck));
  answer(protocol.GENRES, [], listGenres);
  answer(protocol.PLACEHOLDERS, [], listPlaceholders);
  answer(protocol.GAP, null, describeGap);
  answer(protocol.VALUES_ELSEWHERE, [], answerValuesElsewhere(drafts));
  answer(protocol.FILL, null, fill);
  answer(protocol.LINKED_PLACES, { version: 0, places: [] }, linkedPlaces);
  answer(protocol.INSERT_SECTION, null, insertSection);
  answer(protocol.SKELETON, null, layOutReport);
  answer(protocol.MISSING_SECTIONS, null, completeDraft);
  answer(protocol.STARTER_CONFIG, '', answerStarterConfig);
  answer(protocol.LEARN_GENRE, null, answerLearnGenre);
  answer(protocol.SET_FILE_GENRE, null, answerSetFileGenre);
  answer(protocol.RULE_PAGE, null, answerRulePage);
  answer(protocol.CHECK_TEXT, null, answerCheckText);
  answer(protocol.NOT_IGNORED, [], answerNotIgnored);
  answer(protocol.SUMMARY_PAGE, '', answerSummaryPage);
  answer(protocol.SET_RULE_LEVEL, null, answerSetRuleLevel);
}

/** What came is not to be trusted: the server is spoken to by other editors, too. */
type Handle<Params, Answer> = Parameters<typeof guard<Received<Params>, Answer>>[2];
