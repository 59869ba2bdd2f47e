/** A self-inspection report that lacks its measures and has two counts to be filled in. */
export const SELF_CHECK = `石桥镇农村饮水安全自查报告

　　按照县水利局通知要求，镇政府于3月上旬组织力量，对全镇农村饮水工程逐处自查。现将有关情况报告如下。

　　一、基本情况
　　全镇现有集中供水工程9处，覆盖XX个行政村，受益群众XXX户。

　　二、自查情况
　　（一）查水源。对9处水源地逐一踏勘，补设警示牌14块。
　　（二）查管护。抽查管水员履职记录，走访用水户120户。

　　三、存在的问题
　　（一）管网老化。部分主管道运行超过二十年，漏损偏多。
　　（二）管护经费不足。水费收缴率仅六成，难以支撑日常维修。

　　　　　　　　　　　　　　　　石桥镇人民政府
　　　　　　　　　　　　　　　　2024年3月18日
`;

/** What must be found in it: rule and words. */
export const SELF_CHECK_FINDINGS = [
  'structure/missing-section: 石桥镇农村饮水安全自查报告',
  'placeholder/unresolved: XX',
  'placeholder/unresolved: XXX',
];

/** The same, whole. */
export const WHOLE_SELF_CHECK = SELF_CHECK.replace('XX个', '17个')
  .replace('XXX户', '2140户')
  .replace(
    '\n　　　　　　　　　　　　　　　　石桥镇人民政府',
    `
　　四、整改措施
　　（一）更换老化管道。6月底前完成主管道更换，恢复路面一并完成。
　　（二）落实管护经费。将补助列入镇级预算，每季度拨付一次。

　　　　　　　　　　　　　　　　石桥镇人民政府`,
  );

/** Speaks of placeholders and reports, and is none. */
export const README = `# 供水台账小工具

把各村报来的表格合成一张。用法：

1. 把表格放进 \`data\` 文件夹，文件名写成“XX村.csv”。
2. 运行 \`merge XX镇\`。

一、二季度的表头不同，先转换再合并。
`;
