import type { GuardedRow } from '../matching/guarded-phrases';

/** Words that say one thing twice. */
export interface RedundantWords extends GuardedRow {
  /** What is enough; null where only the writer can say which half goes. */
  readonly enough: string | null;
  /** Which word already says what. */
  readonly because: { readonly zh: string; readonly en: string };
  /** True where many writers see nothing wrong. */
  readonly tolerated?: true;
}

/** Two words of one clause, the second of which repeats or reverses the first. */
export interface RedundantPair {
  readonly first: string;
  readonly second: string;
  readonly because: { readonly zh: string; readonly en: string };
  /** What of the second word can go without loss; null where the writer decides. */
  readonly remove: string | null;
  /** True where the second word may belong to what the first one governs: 防止不再符合条件的人员继续享受. */
  readonly mayQualify?: true;
}

/** Source: usage handbooks on 语义重复. */
export const REDUNDANT_WORDS: readonly RedundantWords[] = [
  {
    wrong: '涉及到',
    enough: '涉及',
    tolerated: true,
    because: { zh: '“涉及”本身就有“到”的意思', en: '涉及 already contains 到' },
  },
  {
    wrong: '波及到',
    enough: '波及',
    tolerated: true,
    because: { zh: '“波及”本身就有“到”的意思', en: '波及 already contains 到' },
  },
  {
    wrong: '凯旋归来|凯旋而归|胜利凯旋',
    enough: '凯旋',
    because: { zh: '“凯旋”就是胜利归来', en: '凯旋 means to return in triumph' },
  },
  {
    wrong: '亲眼目睹',
    enough: '目睹',
    because: { zh: '“目睹”就是亲眼看到', en: '目睹 means to see with one’s own eyes' },
  },
  {
    wrong: '悬殊很大|悬殊较大|悬殊巨大',
    enough: '悬殊',
    because: { zh: '“悬殊”就是相差很大', en: '悬殊 means that the difference is great' },
  },
  {
    wrong: '免费赠送',
    enough: '赠送',
    tolerated: true,
    because: { zh: '赠送本来就不收费', en: 'what is given (赠送) is free' },
  },
  {
    wrong: '切忌不可|切勿不要|切忌勿',
    enough: '切忌',
    because: {
      zh: '“切忌”就是切记不要，连用把意思说反了',
      en: '切忌 means “by no means”; together they say the opposite',
    },
  },
  {
    wrong: '令人堪忧|让人堪忧|使人堪忧',
    enough: '令人担忧',
    because: { zh: '“堪忧”就是让人担忧', en: '堪忧 means that it makes one worry' },
  },
  {
    wrong: '目前现在|现在目前|当前目前|目前当前',
    enough: '目前',
    because: { zh: '两个词是一个意思', en: 'both words mean the same' },
  },
  {
    wrong: '原因是因为|原因是由于|原因在于由于',
    enough: '原因是',
    because: { zh: '“原因”与“因为”“由于”重复', en: '原因 and 因为 say the same' },
  },
  {
    wrong: '的目的是为了|目的就是为了',
    enough: null,
    tolerated: true,
    because: { zh: '“目的”与“为了”重复', en: '目的 and 为了 say the same' },
  },
  {
    wrong: '首次第一次|第一次首次|首次率先',
    enough: '首次',
    because: { zh: '两个词是一个意思', en: 'both words mean the same' },
  },
  {
    wrong: '有关相关|相关有关',
    enough: '有关',
    because: { zh: '两个词是一个意思', en: 'both words mean the same' },
  },
  {
    wrong: '一致公认',
    enough: '公认',
    because: { zh: '“公认”就是一致认为', en: '公认 means that all agree' },
  },
  {
    wrong: '过分苛求',
    enough: '苛求',
    because: { zh: '“苛求”就是过分要求', en: '苛求 means to ask too much' },
  },
  {
    wrong: '不必要的浪费',
    enough: '浪费',
    tolerated: true,
    because: { zh: '浪费都是不必要的', en: 'all waste is unnecessary' },
  },
];

/** Source: usage handbooks on 语义重复 and 否定失当. */
export const REDUNDANT_PAIRS: readonly RedundantPair[] = [
  {
    first: '之所以',
    second: '的原因',
    remove: null,
    because: { zh: '“之所以”与“的原因”重复', en: '之所以 and 的原因 say the same' },
  },
  {
    first: '防止',
    second: '不再',
    remove: '不',
    mayQualify: true,
    because: {
      zh: '“防止”已经是否定，再加“不”意思就反了',
      en: '防止 already denies; with 不 it says the opposite',
    },
  },
  {
    first: '避免',
    second: '不再',
    remove: '不',
    mayQualify: true,
    because: {
      zh: '“避免”已经是否定，再加“不”意思就反了',
      en: '避免 already denies; with 不 it says the opposite',
    },
  },
  {
    first: '杜绝',
    second: '不再',
    remove: '不',
    mayQualify: true,
    because: {
      zh: '“杜绝”已经是否定，再加“不”意思就反了',
      en: '杜绝 already denies; with 不 it says the opposite',
    },
  },
  {
    first: '切忌',
    second: '不要',
    remove: '不要',
    because: {
      zh: '“切忌”就是切记不要，连用把意思说反了',
      en: '切忌 means “by no means”; together they say the opposite',
    },
  },
  {
    first: '截至',
    second: '为止',
    remove: '为止',
    because: { zh: '“截至”与“为止”重复', en: '截至 and 为止 say the same' },
  },
];
