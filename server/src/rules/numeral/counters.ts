/** Words that count things in reports, as the inside of a pattern; longer ones first. */
export const COUNTERS =
  '平方公里|平方米|立方米|公里|公顷|公斤|小时|人次|户次|万元|亿元|千瓦|个|名|人|位|户|家|项|条|件|次|处|座|所|栋|间|台|套|辆|份|篇|场|期|批|种|类|元|亩|吨|米|天|年|岁|倍|村|支|只|头|株|盏|眼|口|艘|列|架|部|本|张|幅|块';
