/**
 * Words that the name of an office ends in (practice). A person's post is none; 会 is one where it is no meeting.
 */
const OFFICE =
  /(?:局|委|办|处|科|厅|院|校|站|所|队|室|组|中心|公司|集团|支部|总支|党委|党组|街道|镇|乡|村|社区|学|馆|[政省]?府|委员会|管委会|工委|常委会|党委会|联社|总社|联合会|协会|工会|法院|检察院|银行|部|[县市区省州旗])$/;

/** True where the words end in that of an office or a region: 青禾县水利局, 县政府, 市委. */
export function endsInOffice(words: string): boolean {
  return words.length >= 2 && words.length <= 40 && OFFICE.test(words);
}

/** True where words are an office's name as a whole: nothing but Han and brackets, no verb that begins a sentence. */
export function isOfficeName(words: string): boolean {
  return (
    words.length >= 2 &&
    words.length <= 30 &&
    /^[\p{Script=Han}（）“”、]+$/u.test(words) &&
    endsInOffice(words) &&
    !/^(?:召开|举行|举办|开展|组织|参加|完成|赴|到|在|成立|建成|新建|建设|加强|推进|现将|根据|按照|为|关于)/.test(
      words,
    )
  );
}
