import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { misquotedVerse } from './misquoted-verse';
import { VERSES } from './verses.data';

describeRule(misquotedVerse, {
  finds: [
    '“^千磨万击还坚韧^”的拼劲',
    '坚信^长风破浪终有时^',
    '“^咬住青山不放松^”',
    '^绝知此事须躬行^',
    '“^成功不必在我^”的境界',
    '^不怕浮云遮望眼^',
    '^吹尽黄沙始到金^',
    '^如今迈步从头越^',
    '他常说：“^一枝一叶皆关情^。”',
    '^行百里者半八十^',
  ],
  silent: [
    '千磨万击还坚劲，任尔东西南北风',
    '行百里者半九十，行百里者半于九十',
    '咬定目标不放松，咬定发展不动摇',
    '功成不必在我，功成必定有我',
    '推动工作再上一层楼',
    '路曼曼其修远兮，敢叫日月换新天，问渠哪得清如许',
    '《长风破浪终有时》读后感',
    '不到黄河心不死，不到现场不放心',
    '千磨万击，还坚守在一线',
    '成由勤俭败由奢',
    '胡适说“成功不必在我，而功力必不唐捐”，成功不必在我而功力必不唐捐',
  ],
  fixes: [['“千磨万击还坚韧”', '“千磨万击还坚劲”']],
  suggests: [['长风破浪终有时', '长风破浪会有时']],
});

test.each(VERSES)('$verse itself is silent', ({ verse, also = [] }) => {
  for (const words of [verse, ...also]) expect(reportsOf(misquotedVerse, `坚持${words}的精神。`)).toEqual([]);
});
