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
    wrong: '截至到|截止到目前为止|截至到目前',
    enough: '截至',
    because: { zh: '“截至”就是到某时为止', en: '截至 already means “up to”' },
  },
  {
    wrong: '付诸于',
    enough: '付诸',
    because: { zh: '“诸”就是“之于”', en: '诸 already contains 于' },
  },
  {
    wrong: '诉诸于',
    enough: '诉诸',
    because: { zh: '“诸”就是“之于”', en: '诸 already contains 于' },
  },
  {
    wrong: '见诸于',
    enough: '见诸',
    because: { zh: '“诸”就是“之于”', en: '诸 already contains 于' },
  },
  {
    wrong: '公诸于众',
    enough: '公之于众',
    because: { zh: '“诸”就是“之于”，后面不能再用“于”', en: '诸 already contains 于' },
  },
  {
    wrong: '一致共识',
    enough: '共识',
    because: { zh: '“共识”就是一致的认识', en: '共识 is what all agree on' },
  },
  {
    wrong: '首次首创|首次创造性|首创性首次',
    enough: '首创',
    notBefore: '地',
    because: { zh: '“首创”就是第一次', en: '首创 means for the first time' },
  },
  {
    wrong: '可以堪称|能够堪称|可堪称|可谓堪称',
    enough: '堪称',
    because: { zh: '“堪”就是可以', en: '堪 means “can”' },
  },
  {
    wrong: '更加日趋|日趋更加|日益更加|更加日益',
    enough: '日趋',
    because: { zh: '两个词都说程度加深', en: 'both words mean “more and more”' },
  },
  {
    wrong: '更加越来越|越来越更加|越来越日益',
    enough: '越来越',
    because: { zh: '两个词都说程度加深', en: 'both words mean “more and more”' },
  },
  {
    wrong: '大约左右|约左右',
    enough: '左右',
    because: { zh: '都表示约数', en: 'both say “about”' },
  },
  {
    wrong: '难言之隐的苦衷',
    enough: '难言之隐',
    because: { zh: '“苦衷”就是难言之隐', en: 'both mean the same' },
  },
  {
    wrong: '莘莘学子们',
    enough: '莘莘学子',
    because: { zh: '“莘莘”就是众多，不再加“们”', en: '莘莘 already means “many”' },
  },
  {
    wrong: '众多莘莘学子|广大莘莘学子|一名莘莘学子|一位莘莘学子',
    enough: '莘莘学子',
    because: { zh: '“莘莘”就是众多', en: '莘莘 already means “many”' },
  },
  {
    wrong: '全部囊括',
    enough: '囊括',
    because: { zh: '“囊括”就是全部包罗', en: '囊括 means to include all' },
  },
  {
    wrong: '过高的奢望|过分奢望',
    enough: '奢望',
    because: { zh: '“奢望”就是过高的希望', en: '奢望 means to hope too much' },
  },
  {
    wrong: '真知灼见的意见',
    enough: '真知灼见',
    because: { zh: '意思重复', en: 'says the same twice' },
  },
  {
    wrong: '忍俊不禁地笑',
    enough: '忍俊不禁',
    notBefore: '话|谈',
    because: { zh: '“忍俊不禁”就是忍不住笑', en: '忍俊不禁 means to be unable not to laugh' },
  },
  {
    wrong: '妄自菲薄自己',
    enough: '妄自菲薄',
    because: { zh: '“自”就是自己', en: '自 already means oneself' },
  },
  {
    wrong: '出乎意料之外|出人意料之外',
    enough: '出乎意料',
    because: { zh: '“出乎意料”就是意料之外', en: 'both mean the same' },
  },
  {
    wrong: '邻近周边|周边邻近',
    enough: '周边',
    because: { zh: '两个词是一个意思', en: 'both words mean the same' },
  },
  {
    wrong: '前来莅临|光临莅临|莅临到|莅临来',
    enough: '莅临',
    because: { zh: '“莅临”就是到来', en: '莅临 means to come' },
  },
  {
    wrong: '必须务必|务必必须|必须一定要|务必一定',
    enough: '务必',
    because: { zh: '两个词是一个意思', en: 'both words mean the same' },
  },
  {
    wrong: '不约而同地一致|一致不约而同',
    enough: '不约而同',
    because: { zh: '意思重复', en: 'says the same twice' },
  },
  {
    wrong: '互相厮打',
    enough: '厮打',
    because: { zh: '“厮打”就是相互打', en: '厮打 is already mutual' },
  },
  {
    wrong: '忧心忡忡地担忧|无比无上',
    enough: '忧心忡忡',
    because: { zh: '意思重复', en: 'says the same twice' },
  },
  {
    wrong: '十分酷爱|非常酷爱|很酷爱',
    enough: '酷爱',
    because: { zh: '“酷爱”就是非常喜爱', en: '酷爱 means to love very much' },
  },
  {
    wrong: '最为鼎盛时期的顶峰',
    enough: '鼎盛时期',
    because: { zh: '意思重复', en: 'says the same twice' },
  },
  {
    wrong: '浑身遍体鳞伤|全身遍体鳞伤',
    enough: '遍体鳞伤',
    because: { zh: '“遍体”就是全身', en: '遍体 means the whole body' },
  },
  {
    wrong: '来自于',
    enough: '来自',
    tolerated: true,
    because: { zh: '“自”就是“从”，不必再用“于”', en: '自 already contains 于' },
  },
  {
    wrong: '贯穿于始终|贯穿于全过程始终',
    enough: '贯穿始终',
    tolerated: true,
    because: { zh: '“始终”前不必再用“于”', en: '于 is not needed' },
  },
  {
    wrong: '目的旨在|旨在为了',
    enough: '旨在',
    because: { zh: '“旨在”就是目的在于', en: '旨在 means “the aim is”' },
  },
  {
    wrong: '各位诸君|各位诸位|诸位各位',
    enough: '诸位',
    because: { zh: '两个词是一个意思', en: 'both words mean the same' },
  },
  {
    wrong: '不胫而走地传开',
    enough: '不胫而走',
    because: { zh: '意思重复', en: 'says the same twice' },
  },
  {
    wrong: '被列为之一|其中之一的一个',
    enough: '其中之一',
    because: { zh: '意思重复', en: 'says the same twice' },
  },
  {
    wrong: '第一名冠军|冠军第一名',
    enough: '第一名',
    because: { zh: '“冠军”就是第一名', en: '冠军 is the first' },
  },
  {
    wrong: '多年夙愿|多年的夙愿',
    enough: '夙愿',
    because: { zh: '“夙愿”就是多年的愿望', en: '夙愿 is a wish of many years' },
  },
  {
    wrong: '提前预先|预先提前|提前预付',
    enough: '预先',
    notBefore: '款',
    because: { zh: '“预”就是提前', en: '预 means beforehand' },
  },
  {
    wrong: '再次重申|再重申|又重申|重新重申',
    enough: '重申',
    because: { zh: '“重申”就是再次申明', en: '重申 means to say again' },
  },
  {
    wrong: '再次复发|再度复发',
    enough: '复发',
    because: { zh: '“复发”就是再次发作', en: '复发 means to break out again' },
  },
  {
    wrong: '再次重新|重新再次',
    enough: '再次',
    because: { zh: '两个词是一个意思', en: 'both words mean the same' },
  },
  {
    wrong: '过早夭折',
    enough: '夭折',
    because: { zh: '“夭折”就是过早死去', en: '夭折 is always too early' },
  },
  {
    wrong: '单独一人独自',
    enough: '独自',
    because: { zh: '意思重复', en: 'says the same twice' },
  },
  {
    wrong: '彼此相互|相互彼此|互相彼此|彼此互相',
    enough: '相互',
    because: { zh: '两个词是一个意思', en: 'both words mean the same' },
  },
  {
    wrong: '仅仅只有|仅只有|只仅有|仅仅只是|只不过仅',
    enough: '仅有',
    because: { zh: '“仅”和“只”重复', en: 'both say “only”' },
  },
  {
    wrong: '大约大概|大概大约|大概约',
    enough: '大约',
    because: { zh: '两个词是一个意思', en: 'both words mean the same' },
  },
  {
    wrong: '倘若如果|如果倘若|假如如果|如果假如|如果要是',
    enough: '如果',
    because: { zh: '两个词是一个意思', en: 'both words mean the same' },
  },
  {
    wrong: '凯旋回来|凯旋返回|凯旋归国',
    enough: '凯旋',
    because: { zh: '“凯旋”就是胜利归来', en: '凯旋 means to return in triumph' },
  },
  {
    wrong: '人民生灵涂炭|百姓生灵涂炭',
    enough: '生灵涂炭',
    because: { zh: '“生灵”就是百姓', en: '生灵 are the people' },
  },
  {
    wrong: '悬殊过大|悬殊太大',
    enough: '悬殊',
    because: { zh: '“悬殊”就是相差很大', en: '悬殊 means that the difference is great' },
  },
  {
    wrong: '热烈地欢呼雀跃',
    enough: '欢呼雀跃',
    because: { zh: '意思重复', en: 'says the same twice' },
  },
  {
    wrong: '十分万分|万分十分|非常十分|十分非常|非常很|很非常',
    enough: '十分',
    because: { zh: '两个词是一个意思', en: 'both words mean the same' },
  },
  {
    wrong: '相继先后|先后相继|陆续相继|相继陆续|先后陆续|陆续先后',
    enough: '相继',
    because: { zh: '两个词是一个意思', en: 'both words mean the same' },
  },
  {
    wrong: '迄今为止以来|截止目前以来|至今为止以来',
    enough: '迄今为止',
    because: { zh: '意思重复', en: 'says the same twice' },
  },
  {
    wrong: '会晤见面|会晤会见',
    enough: '会晤',
    because: { zh: '“会晤”就是见面', en: '会晤 means to meet' },
  },
  {
    wrong: '当务之急的任务|当务之急的首要任务|当前的当务之急|目前的当务之急|当前当务之急|目前当务之急',
    enough: '当务之急',
    because: { zh: '“当务之急”就是当前最紧要的事', en: '当务之急 is the most urgent task already' },
  },
  {
    wrong: '百分之百全部|全部百分之百|百分百全部',
    enough: '全部',
    because: { zh: '意思重复', en: 'says the same twice' },
  },
  {
    wrong: '届时到时|到时届时',
    enough: '届时',
    because: { zh: '两个词是一个意思', en: 'both words mean the same' },
  },
  {
    wrong: '原来原本|本来原来|原先本来',
    enough: '原来',
    because: { zh: '两个词是一个意思', en: 'both words mean the same' },
  },
  {
    wrong: '极其非常|非常极其|极为非常|十分极其',
    enough: '极其',
    because: { zh: '两个词是一个意思', en: 'both words mean the same' },
  },
  {
    wrong: '特别尤其|尤其特别是',
    enough: '尤其',
    because: { zh: '两个词是一个意思', en: 'both words mean the same' },
  },
  {
    wrong: '或许可能|也许可能|可能也许|大概可能',
    enough: '可能',
    tolerated: true,
    because: { zh: '两个词是一个意思', en: 'both words mean the same' },
  },
  {
    wrong: '防止不再发生',
    enough: '防止再发生',
    because: {
      zh: '“防止”已经是否定，再加“不”意思就反了',
      en: '防止 already denies; with 不 it says the opposite',
    },
  },
  {
    wrong: '防止不再出现',
    enough: '防止再出现',
    because: {
      zh: '“防止”已经是否定，再加“不”意思就反了',
      en: '防止 already denies; with 不 it says the opposite',
    },
  },
  {
    wrong: '防止不再反弹',
    enough: '防止再反弹',
    because: {
      zh: '“防止”已经是否定，再加“不”意思就反了',
      en: '防止 already denies; with 不 it says the opposite',
    },
  },
  {
    wrong: '防止不再反复',
    enough: '防止再反复',
    because: {
      zh: '“防止”已经是否定，再加“不”意思就反了',
      en: '防止 already denies; with 不 it says the opposite',
    },
  },
  {
    wrong: '避免不再发生',
    enough: '避免再发生',
    because: {
      zh: '“避免”已经是否定，再加“不”意思就反了',
      en: '避免 already denies; with 不 it says the opposite',
    },
  },
  {
    wrong: '避免不再出现',
    enough: '避免再出现',
    because: {
      zh: '“避免”已经是否定，再加“不”意思就反了',
      en: '避免 already denies; with 不 it says the opposite',
    },
  },
  {
    wrong: '避免不再反弹',
    enough: '避免再反弹',
    because: {
      zh: '“避免”已经是否定，再加“不”意思就反了',
      en: '避免 already denies; with 不 it says the opposite',
    },
  },
  {
    wrong: '避免不再反复',
    enough: '避免再反复',
    because: {
      zh: '“避免”已经是否定，再加“不”意思就反了',
      en: '避免 already denies; with 不 it says the opposite',
    },
  },
  {
    wrong: '杜绝不再发生',
    enough: '杜绝再发生',
    because: {
      zh: '“杜绝”已经是否定，再加“不”意思就反了',
      en: '杜绝 already denies; with 不 it says the opposite',
    },
  },
  {
    wrong: '杜绝不再出现',
    enough: '杜绝再出现',
    because: {
      zh: '“杜绝”已经是否定，再加“不”意思就反了',
      en: '杜绝 already denies; with 不 it says the opposite',
    },
  },
  {
    wrong: '杜绝不再反弹',
    enough: '杜绝再反弹',
    because: {
      zh: '“杜绝”已经是否定，再加“不”意思就反了',
      en: '杜绝 already denies; with 不 it says the opposite',
    },
  },
  {
    wrong: '杜绝不再反复',
    enough: '杜绝再反复',
    because: {
      zh: '“杜绝”已经是否定，再加“不”意思就反了',
      en: '杜绝 already denies; with 不 it says the opposite',
    },
  },
  {
    wrong: '防范不再发生',
    enough: '防范再发生',
    because: {
      zh: '“防范”已经是否定，再加“不”意思就反了',
      en: '防范 already denies; with 不 it says the opposite',
    },
  },
  {
    wrong: '防范不再出现',
    enough: '防范再出现',
    because: {
      zh: '“防范”已经是否定，再加“不”意思就反了',
      en: '防范 already denies; with 不 it says the opposite',
    },
  },
  {
    wrong: '防范不再反弹',
    enough: '防范再反弹',
    because: {
      zh: '“防范”已经是否定，再加“不”意思就反了',
      en: '防范 already denies; with 不 it says the opposite',
    },
  },
  {
    wrong: '防范不再反复',
    enough: '防范再反复',
    because: {
      zh: '“防范”已经是否定，再加“不”意思就反了',
      en: '防范 already denies; with 不 it says the opposite',
    },
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
