import { describeRule } from '../testing/rule-cases';
import { mixedSeriesWords } from './mixed-series-words';

describeRule(mixedSeriesWords, {
  finds: [
    '一要选好苗；^二是^管好水；^三要^防好虫。',
    '一是苗木差；^第二^，管护少。',
    '首先，苗木差。^第二^，管护少。',
    '第一，苗木差；^其次^，管护少。',
    '首先，苗木差；^二是^管护少；三是浇水迟。',
    '其一，苗木差；^第二^，管护少。',
  ],
  silent: [
    '一是苗木差；二是管护少。',
    '首先，苗木差。其次，管护少。',
    '一是苗木差，第一，品种杂，第二，苗龄短；二是管护少。',
    '一是苗木差，首先是品种杂，其次是苗龄短；二是管护少。',
    '苗木差，其次管护少。',
    '第二，管护少。',
  ],
});
