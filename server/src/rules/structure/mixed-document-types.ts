import { stripTitle } from '../../genres/report-title';
import type { DraftRule, Level } from '../rule';
import { placeInTitle } from './title-words';

/** What a title must not end in, or hold, and what is said of it. */
interface TitleFault {
  readonly id: 'mixed' | 'doubled' | 'redundant';
  readonly pattern: RegExp;
  readonly except?: RegExp;
  readonly level: Level;
}

const FAULTS: readonly TitleFault[] = [
  {
    id: 'mixed',
    pattern: /请示的?报告$|报告的?请示报告$/,
    // 请示报告 is also the name of a duty: 《中国共产党重大事项请示报告条例》.
    except: /(?:重大事项|工作|制度|执行|落实|贯彻|规范|加强)请示报告$/,
    level: 'error',
  },
  { id: 'mixed', pattern: /(?:请示|报告|批复|通报|通知|通告)函$/, level: 'error' },
  { id: 'doubled', pattern: /(?:汇报|报告|通报)的(?:情况)?(?:报告|汇报)$/, level: 'warning' },
  {
    id: 'redundant',
    pattern: /关于(?:上报|呈报|报送|报告)(?=.{2,60}报告$)/,
    except:
      /关于(?:上报|呈报|报送|报告)(?:[^，。]{0,12}制度|[^，。]{0,20}(?:材料|数据|信息)[^，。]{0,8}(?:整改|核查|检查|自查|质量|不及时))/,
    level: 'warning',
  },
];

export const mixedDocumentTypes: DraftRule = {
  name: 'structure/mixed-document-types',
  level: 'error',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第八条（公文种类）、第九条（标题）',
    en: 'Regulations on Official Documents, art. 8 (document types) and 9 (titles)',
  },
  text: {
    zh: {
      title: '标题文种混用',
      why: '标题由发文机关、事由和文种组成，文种只用一个。“请示”要上级答复，“报告”不用答复，两个写在一起，收文的人不知道该批还是该阅。',
    },
    en: {
      title: 'Title with two document types',
      why: 'A title names the issuer, the matter and one document type. 请示 asks for an answer and 报告 wants none; with both in the title nobody knows whether to decide or to read.',
    },
  },
  messages: {
    mixed: {
      zh: '标题里的“{words}”把两个文种用在了一起。要上级答复用“请示”，只汇报情况用“报告”，请只留一个。',
      en: '“{words}” in the title joins two document types. Use 请示 to ask for a decision or 报告 to report, not both.',
    },
    doubled: {
      zh: '标题里的“{words}”文种重复，一般只写一个，如“关于……情况的报告”。',
      en: '“{words}” in the title names the document type twice; once is enough, as in 关于……情况的报告.',
    },
    redundant: {
      zh: '标题写了“报告”，“{words}”里的“上报”“呈报”就多余了，一般写作“关于……的报告”。',
      en: 'A 报告 goes upward anyway: “{words}” says so twice. The title is usually 关于……的报告.',
    },
  },
  bad: { text: '关于增加防汛物资储备经费的请示报告\n\n市财政局：\n　　今年汛期，全市出险堤段较多。\n' },
  good: { text: '关于防汛物资储备情况的报告\n\n市财政局：\n　　今年汛期，全市出险堤段较多。\n' },

  checkDraft({ draft }, report) {
    const title = stripTitle(draft.outline.title?.text ?? '');
    for (const { id, pattern, except, level } of FAULTS) {
      const found = pattern.exec(title);
      if (!found || except?.test(title)) continue;
      const [words] = found;
      report({ ...placeInTitle(draft, words), message: { id, values: { words } }, level });
      return;
    }
  },
};
