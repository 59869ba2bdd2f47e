import { describeRule } from '../testing/rule-cases';
import { mismatchedConnectives } from './mismatched-connectives';

describeRule(mismatchedConnectives, {
  finds: [
    '^不但路面修好了，但是^路灯也装上了',
    '^只要各方齐心协力，才能^按期完工',
    '^只有把渠道疏通，就能^解决灌溉难题',
    '^虽然资金到位较晚，而且^工期没有拖延',
    '^即使遇到大雨，但是^抢修没有中断',
    '^因为坡度太陡，但是^车辆难以通行',
  ],
  silent: [
    '不但路面修好了，而且路灯也装上了',
    '只要各方齐心协力，就能按期完工',
    '只有把渠道疏通，才能解决灌溉难题',
    '虽然资金到位较晚，但是工期没有拖延',
    '不仅如此。但是也有不足',
    '不但快，也很好，但是价格偏高',
    '因为坡度太陡，所以封路，但是行人可以通过',
    '他说：“只要肯干，才能富。”',
  ],
  unfixed: ['不但要快，但是要好'],
});
