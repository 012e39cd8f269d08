/** Where content systems of government sites put the document of a page: ids and classes, the surest first. */
export const pageContainers: readonly string[] = [
  ...['UCAP-CONTENT', 'ucapcontent', 'zoom', 'zoomcon', 'TRS_Editor', 'TRS_UEDITOR', 'trs_editor_view', 'trs_paper_default'],
  ...['pages_content', 'article-content', 'article_content', 'articlecontent', 'art_con', 'art_con_body', 'article_con'],
  ...['article-con', 'article-body', 'articleBody', 'bt-content', 'con_font', 'conTxt', 'contentText', 'content_text', 'cont_txt'],
  ...['news_content', 'news-content', 'newscontent', 'newsContent', 'info_content', 'infocontent', 'detail-content', 'detail_con'],
  ...['xxgk_content', 'xxgk-content', 'zfxxgk_content', 'gkcontent', 'xl-content', 'xl_content', 'wzcon', 'wznr', 'zwnr', 'nr_con'],
  ...['view', 'vsb_content', 'v_news_content', 'Custom_UnionStyle', 'easysite-news-text', 'ewb-article-info', 'ewb-info-con'],
]

/** Names that also stand on other parts of a page: taken only where they hold most of the text. */
export const looseContainers: readonly string[] = [
  ...['article', 'article_main', 'articleMain', 'content', 'Content', 'contents', 'main-content', 'mainContent', 'main_content'],
  ...['detail', 'details', 'text', 'con', 'xxgk', 'scroll_main', 'center_content', 'conbox', 'rich_media_content'],
]

/** Words of the foot of a page: text with one of them is no text of a document. */
export const footWords: readonly string[] = [
  ...['ICP备', 'ICP证', '版权所有', '主办单位', '承办单位', '网站标识码', '公网安备', '技术支持', '网站地图', 'Copyright', '建议使用'],
]
