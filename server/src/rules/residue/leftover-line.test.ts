import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { leftoverLine } from './leftover-line';

const BODY = '一、主要工作\n全年接访二百一十批次。\n二、下步打算\n继续抓好积案化解。';

describeRule(leftoverLine, {
  finds: [
    `^仅供学习 禁止外传^\n信访工作总结\n${BODY}`,
    `信访工作总结\n^文海拾贝整理，咨询QQ10203040^\n${BODY}`,
    `信访工作总结\n${BODY}\n^更多范文请加微信号wenhai^`,
    `^文海拾贝^\n^自写自用、天天更新^\n^内部群资料，请勿外传^\n\n信访工作总结\n${BODY}`,
    `^本站资料扫码可得^\n信访工作总结\n${BODY}\n^本站资料扫码可得^`,
    `　　^会员订阅，享全年资料^　\n信访工作总结\n${BODY}`,
  ],
  silent: [
    `信访工作总结\n${BODY}`,
    `信访工作总结\n一、主要工作\n群众扫码即可评价，窗口满意率升到九成八，全年没有收到一件投诉，办事群众送来锦旗六面，窗口同志连续三年获评先进，经验在全市推广。`,
    `信访工作总结\n一、主要工作\n开通微信公众号，发布信息四十条。`,
    `信访工作总结\n一、主要工作\n1.下载安装客户端三千户。\n二、下步打算\n抓推广。`,
    `机密★1年\n屏山县信访局文件\n屏信〔2025〕3号\n\n信访工作总结\n${BODY}`,
    `打击倒卖票证专项行动总结\n${BODY}`,
    `信访工作总结\n联系人：王芳，电话：0512-66778899。\n${BODY}`,
  ],
  suggests: [
    [`仅供学习 禁止外传\n信访工作总结\n${BODY}`, `信访工作总结\n${BODY}`],
    [`信访工作总结\r\n一、打算\r\n抓好。\r\n仅供学习 禁止外传`, `信访工作总结\r\n一、打算\r\n抓好。\r\n`],
  ],
});

test('what merely stands among such lines is less certain', () => {
  const levels = reportsOf(leftoverLine, `文海拾贝\n仅供学习 禁止外传\n信访工作总结\n${BODY}`).map(
    ({ level }) => level,
  );
  expect(levels).toEqual(['warning', undefined]);
});
