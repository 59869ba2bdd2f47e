// A program that uses the package as it is installed: compiled against its declarations, bundled for a browser, run.
import {
  applyFixes,
  checkDraft,
  type DraftReport,
  type Finding,
  listGenres,
  listRules,
} from 'report-checkup';

const text =
  '关于公务用车管理情况的自查报告\n\n一、自查工作开展情况\n成立专班,抽调人员XX名。\n\n二、下一步整改措施\n从严审批。\n';
const report: DraftReport = checkDraft(text, { language: 'en', config: { rules: { 'structure/*': 'off' } } });
const open: Finding | undefined = report.findings.find(({ rule }) => rule === 'placeholder/unresolved');
const level: 'error' | 'warning' | 'information' | 'hint' | undefined = open?.level;
// @ts-expect-error there is no such language: in JavaScript it counts as absent
checkDraft(text, { language: 'fr' });
// @ts-expect-error a report is not to be changed
report.ready = true;

console.log(
  JSON.stringify({
    genre: report.genre?.id,
    place: open && [open.line, open.column, open.endLine, open.endColumn],
    level,
    fixed: applyFixes(text).includes('成立专班，'),
    genres: listGenres('en').length > 20,
    rules: listRules().length > 90,
  }),
);
