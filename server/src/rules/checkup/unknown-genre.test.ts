import { describeRule } from '../testing/rule-cases';
import { unknownGenre } from './unknown-genre';

const withGenre = (value: string) => `---\n${value}\n---\n县水务局关于用水安全的自查报告`;

describeRule(unknownGenre, {
  finds: [withGenre('genre: ^自察报告^'), withGenre('genre: "^科幻小说^"')],
  silent: [
    withGenre('genre: 自查报告'),
    withGenre('genre: zicha'),
    withGenre('genre: auto'),
    withGenre('genre: none'),
    withGenre('title: genre'),
    'genre: 自察报告\n县水务局关于用水安全的自查报告',
    '一、genre: 自察报告',
  ],
  suggests: [[withGenre('genre: 自察报告'), withGenre('genre: 自查报告')]],
});
