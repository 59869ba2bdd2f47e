import { describeRule } from '../testing/rule-cases';
import { titleDecoration } from './title-decoration';

const BODY = '一、主要工作\n全年接访二百一十批次。\n二、下步打算\n继续抓好积案化解。';

describeRule(titleDecoration, {
  finds: [
    `信访工作总结^范文^\n${BODY}`,
    `信访工作总结^（通用5篇）^\n${BODY}`,
    `信访工作总结^精选3篇^\n${BODY}`,
    `信访工作总结^ 篇2^\n${BODY}`,
    `信访工作总结^模板^\n${BODY}`,
    `信访工作总结^.docx^\n${BODY}`,
    `信访工作总结^_修改3.docx^\n${BODY}`,
    `信访工作总结^-最终版^\n${BODY}`,
  ],
  silent: [
    `信访工作总结\n${BODY}`,
    `信访工作总结（征求意见稿）\n${BODY}`,
    `信访工作总结（2025年1月8日）\n${BODY}`,
    `个人述职报告 李春生\n${BODY}`,
    `2024年信访工作总结和2025年工作计划\n${BODY}`,
    `关于推广文明礼仪范本情况的报告\n${BODY}`,
    `信访工作总结\n一、主要工作\n编写调解文书范文五十篇。`,
    `信访工作总结\n一、整理报告模板\n已经下发。`,
  ],
  suggests: [
    [`信访工作总结范文\n${BODY}`, `信访工作总结\n${BODY}`],
    [`信访工作总结_修改3.docx\r\n${BODY}`, `信访工作总结\r\n${BODY}`],
    [`关于信访工作的\n自查报告 篇二\n${BODY}`, `关于信访工作的\n自查报告\n${BODY}`],
  ],
});
