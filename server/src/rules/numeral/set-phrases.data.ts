/**
 * Set phrases whose numeral is a Han digit (G35 4.2.3: fixed words and phrases), and how they are written wrong in
 * drafts. Words in one guard are separated by `|`.
 */
export interface SetPhrase {
  /** The phrase with its Arabic digit. */
  readonly wrong: string;
  readonly right: string;
  /** None of these characters may follow: 1把手枪. */
  readonly notBefore?: string;
  /** The phrase counts only where one of these stands around it: 3个代表 may be three delegates. */
  readonly within?: { readonly before?: string; readonly behind?: string };
}

export const SET_PHRASES: readonly SetPhrase[] = [
  // 职务、身份（通用词语）
  { wrong: '第1书记', right: '第一书记' },
  { wrong: '第1责任人', right: '第一责任人' },
  { wrong: '第1要务', right: '第一要务' },
  { wrong: '第1时间', right: '第一时间' },
  { wrong: '第1议题', right: '第一议题' },
  { wrong: '1把手', right: '一把手', notBefore: '枪锁电术' },
  { wrong: '1线干部', right: '一线干部' },
  { wrong: '1线工作', right: '一线工作' },
  // 政治用语（党的文献中的固定写法）
  { wrong: '4个意识', right: '四个意识' },
  { wrong: '4个自信', right: '四个自信' },
  { wrong: '2个维护', right: '两个维护' },
  { wrong: '2个确立', right: '两个确立' },
  { wrong: '4个全面', right: '四个全面', notBefore: '覆铺推' },
  { wrong: '5位一体', right: '五位一体' },
  { wrong: '5位1体', right: '五位一体' },
  { wrong: '4个服从', right: '四个服从' },
  { wrong: '3个务必', right: '三个务必' },
  { wrong: '6大纪律', right: '六大纪律' },
  { wrong: '2个一百年', right: '两个一百年' },
  { wrong: '2个100年', right: '两个一百年' },
  { wrong: '3个代表', right: '三个代表', within: { before: '“', behind: '”|重要思想' } },
  { wrong: '8项规定', right: '八项规定', within: { before: '中央|“', behind: '精神|”|及其' } },
  { wrong: '4风', right: '四风', within: { before: '“|反对|纠治|整治|纠正', behind: '”|问题' } },
  { wrong: '3严3实', right: '三严三实' },
  { wrong: '3严三实', right: '三严三实' },
  { wrong: '2学1做', right: '两学一做' },
  { wrong: '2学一做', right: '两学一做' },
  { wrong: '3会1课', right: '三会一课' },
  { wrong: '3会一课', right: '三会一课' },
  { wrong: '1岗双责', right: '一岗双责' },
  { wrong: '3重1大', right: '三重一大' },
  { wrong: '3重一大', right: '三重一大' },
  { wrong: '2不愁3保障', right: '两不愁三保障' },
  { wrong: '2不愁三保障', right: '两不愁三保障' },
  { wrong: '5大振兴', right: '五大振兴' },
  { wrong: '1国两制', right: '一国两制' },
  { wrong: '1国2制', right: '一国两制' },
  { wrong: '1带1路', right: '一带一路' },
  { wrong: '1带一路', right: '一带一路' },
  { wrong: '6稳', right: '六稳', within: { before: '“', behind: '”' } },
  { wrong: '6保', right: '六保', within: { before: '“', behind: '”' } },
  { wrong: '2新', right: '两新', within: { before: '“', behind: '”|组织|工委' } },
  { wrong: '2委', right: '两委', within: { before: '“|村|社区', behind: '”|班子|干部|换届' } },
  { wrong: '3农', right: '三农', within: { before: '“', behind: '”|工作' } },
  // 工作机制、固定说法（惯例）
  { wrong: '1村1品', right: '一村一品' },
  { wrong: '1户1策', right: '一户一策' },
  { wrong: '1企1策', right: '一企一策' },
  { wrong: '1人1策', right: '一人一策' },
  { wrong: '1事1议', right: '一事一议' },
  { wrong: '1票否决', right: '一票否决' },
  { wrong: '1网通办', right: '一网通办' },
  { wrong: '1站式', right: '一站式' },
  { wrong: '1体化', right: '一体化' },
  { wrong: '1刀切', right: '一刀切' },
  { wrong: '1盘棋', right: '一盘棋' },
  { wrong: '1以贯之', right: '一以贯之' },
  { wrong: '1如既往', right: '一如既往' },
  { wrong: '1心1意', right: '一心一意' },
  { wrong: '10全10美', right: '十全十美' },
  { wrong: '2话不说', right: '二话不说' },
];
