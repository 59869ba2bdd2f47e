/**
 * Set phrases whose numeral is a Han digit (G35 4.2.3: fixed words and phrases), and how they are written wrong in
 * drafts. Names of policies and campaigns (四个意识, 三会一课) are the business of wording/formulation-count-word.
 */
export interface SetPhrase {
  /** The phrase with its Arabic digit. */
  readonly wrong: string;
  readonly right: string;
  /** None of these characters may follow: 最后1公里路段. */
  readonly notBefore?: string;
  /** It may say what it says: the last kilometre of a road. The writer decides. */
  readonly mayBeLiteral?: true;
}

export const SET_PHRASES: readonly SetPhrase[] = [
  // 通用词语
  { wrong: '第1责任人', right: '第一责任人' },
  { wrong: '第1要务', right: '第一要务' },
  { wrong: '第1时间', right: '第一时间' },
  { wrong: '第1议题', right: '第一议题' },
  { wrong: '1线干部', right: '一线干部' },
  // 只改了一半的固定写法
  { wrong: '3严三实', right: '三严三实' },
  { wrong: '2不愁三保障', right: '两不愁三保障' },
  { wrong: '1国两制', right: '一国两制' },
  { wrong: '1带一路', right: '一带一路' },
  // 工作机制、固定说法（惯例）
  { wrong: '1村1品', right: '一村一品' },
  { wrong: '1户1策', right: '一户一策' },
  { wrong: '1企1策', right: '一企一策' },
  { wrong: '1人1策', right: '一人一策' },
  { wrong: '1事1议', right: '一事一议' },
  { wrong: '1网通办', right: '一网通办' },
  { wrong: '1站式', right: '一站式' },
  { wrong: '1体化', right: '一体化', notBefore: '验' },
  { wrong: '1刀切', right: '一刀切' },
  { wrong: '1盘棋', right: '一盘棋' },
  { wrong: '1以贯之', right: '一以贯之' },
  { wrong: '1如既往', right: '一如既往' },
  { wrong: '1心1意', right: '一心一意' },
  { wrong: '10全10美', right: '十全十美' },
  { wrong: '2话不说', right: '二话不说' },
  { wrong: '1蹴而就', right: '一蹴而就' },
  { wrong: '1目了然', right: '一目了然' },
  { wrong: '1件事1次办', right: '一件事一次办' },
  { wrong: '1件事一次办', right: '一件事一次办' },
  { wrong: '1村一品', right: '一村一品' },
  { wrong: '1户一策', right: '一户一策' },
  { wrong: '1事一议', right: '一事一议' },
  { wrong: '第1手资料', right: '第一手资料' },
  { wrong: '第1道防线', right: '第一道防线' },
  { wrong: '最后1公里', right: '最后一公里', notBefore: '路道段硬贯管隧铺线里', mayBeLiteral: true },
];
