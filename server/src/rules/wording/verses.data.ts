/** A line that is quoted in reports, and how it reads. */
export interface Verse {
  readonly verse: string;
  readonly source: string;
  /** Wordings with one other character that are right, too. */
  readonly also?: readonly string[];
  /** Wordings that are never meant otherwise. */
  readonly wrong?: readonly string[];
  /** What makes a wrong wording another's line where it follows. */
  readonly unlessBefore?: string;
}

/** Lines of six characters and more: shorter ones are varied on purpose (再上一层楼). */
export const VERSES: readonly Verse[] = [
  {
    verse: '千磨万击还坚劲',
    source: '郑燮《竹石》',
    wrong: ['千磨万击还坚韧', '千磨万击还坚硬', '千磨万击还坚强'],
  },
  { verse: '咬定青山不放松', source: '郑燮《竹石》' },
  { verse: '任尔东西南北风', source: '郑燮《竹石》' },
  { verse: '些小吾曹州县吏', source: '郑燮《潍县署中画竹呈年伯包大中丞括》' },
  { verse: '一枝一叶总关情', source: '郑燮《潍县署中画竹呈年伯包大中丞括》' },
  { verse: '衙斋卧听萧萧竹', source: '郑燮《潍县署中画竹呈年伯包大中丞括》' },
  { verse: '疑是民间疾苦声', source: '郑燮《潍县署中画竹呈年伯包大中丞括》' },
  { verse: '删繁就简三秋树', source: '郑燮书斋联' },
  { verse: '领异标新二月花', source: '郑燮书斋联' },
  { verse: '行百里者半九十', source: '《战国策·秦策五》' },
  { verse: '行百里者半于九十', source: '《战国策·秦策五》' },
  { verse: '纸上得来终觉浅', source: '陆游《冬夜读书示子聿》' },
  { verse: '绝知此事要躬行', source: '陆游《冬夜读书示子聿》' },
  { verse: '位卑未敢忘忧国', source: '陆游《病起书怀》' },
  { verse: '山重水复疑无路', source: '陆游《游山西村》' },
  { verse: '柳暗花明又一村', source: '陆游《游山西村》' },
  { verse: '长风破浪会有时', source: '李白《行路难》' },
  { verse: '直挂云帆济沧海', source: '李白《行路难》' },
  { verse: '不畏浮云遮望眼', source: '王安石《登飞来峰》' },
  { verse: '自缘身在最高层', source: '王安石《登飞来峰》' },
  { verse: '功成不必在我', source: '固定提法', wrong: ['成功不必在我'], unlessBefore: '而功力' },
  { verse: '功成必定有我', source: '固定提法', wrong: ['成功必定有我'] },
  { verse: '先天下之忧而忧', source: '范仲淹《岳阳楼记》' },
  { verse: '后天下之乐而乐', source: '范仲淹《岳阳楼记》' },
  { verse: '苟利国家生死以', source: '林则徐《赴戍登程口占示家人》' },
  { verse: '岂因祸福避趋之', source: '林则徐《赴戍登程口占示家人》' },
  { verse: '路漫漫其修远兮', source: '屈原《离骚》', also: ['路曼曼其修远兮'] },
  { verse: '吾将上下而求索', source: '屈原《离骚》' },
  { verse: '问渠那得清如许', source: '朱熹《观书有感》', also: ['问渠哪得清如许'] },
  { verse: '为有源头活水来', source: '朱熹《观书有感》' },
  { verse: '万紫千红总是春', source: '朱熹《春日》' },
  { verse: '雄关漫道真如铁', source: '毛泽东《忆秦娥·娄山关》' },
  { verse: '而今迈步从头越', source: '毛泽东《忆秦娥·娄山关》' },
  { verse: '不到长城非好汉', source: '毛泽东《清平乐·六盘山》' },
  { verse: '人间正道是沧桑', source: '毛泽东《七律·人民解放军占领南京》' },
  { verse: '敢教日月换新天', source: '毛泽东《七律·到韶山》', also: ['敢叫日月换新天'] },
  { verse: '为有牺牲多壮志', source: '毛泽东《七律·到韶山》' },
  { verse: '宝剑锋从磨砺出', source: '《警世贤文》' },
  { verse: '梅花香自苦寒来', source: '《警世贤文》' },
  { verse: '落红不是无情物', source: '龚自珍《己亥杂诗》' },
  { verse: '化作春泥更护花', source: '龚自珍《己亥杂诗》' },
  { verse: '要留清白在人间', source: '于谦《石灰吟》' },
  { verse: '历览前贤国与家', source: '李商隐《咏史》' },
  { verse: '成由勤俭破由奢', source: '李商隐《咏史》', also: ['成由勤俭败由奢'] },
  { verse: '千淘万漉虽辛苦', source: '刘禹锡《浪淘沙》' },
  { verse: '吹尽狂沙始到金', source: '刘禹锡《浪淘沙》' },
  { verse: '沉舟侧畔千帆过', source: '刘禹锡《酬乐天扬州初逢席上见赠》' },
  { verse: '病树前头万木春', source: '刘禹锡《酬乐天扬州初逢席上见赠》' },
];
