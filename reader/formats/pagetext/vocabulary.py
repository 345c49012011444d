"""The words by which newspapers mark what a line is, as alternatives for patterns, longer ones first."""

from __future__ import annotations


def _any(words: str) -> str:
    return "|".join(sorted(words.split(), key=len, reverse=True))


PEOPLE = _any(
    "记者站 记者 記者 通讯员 通訊員 特派员 特派記者 撰稿人 撰稿 评论员 評論員 实习生 實習生 报道员 报道组 观察员"
    " 编译 編譯 作者 主播 读者 讀者"
)
TASKS = _any(
    "讲述人 講述人 口述人 口述 讲述 整理 采写 採寫 采访 撰文 撰稿 执笔 文字 文图 图文 摄影 攝影 文 图 圖 策划 统筹 编写"
    " 译者 翻译 译 诗 作者 记录 供稿 出品 本期嘉宾 嘉宾 主持人 受访者"
)
WORKS = _any(
    "摄影报道 攝影報導 图文报道 联合报道 综合报道 报道 報導 報道 摄/文 摄／文 文/摄 文／摄 文/图 文／图 图/文 图／文"
    " 文图 图文 文圖 文 圖 图 整理 采写"
)
TAKEN = _any("摄影报道 攝影報導 摄影 攝影 摄 攝 供图 供圖 提供 供稿 绘图 绘制 绘 繪 插图 制图 漫画")
SIGNING = _any(
    "记者 記者 通讯员 通訊員 作者 整理 摘自 选自 来源 來源 供稿 据 據 评论员 評論員 执笔 采写 本报综合 综合 均为 单位"
    " 原载 载于 新华社 中新社 译 责编 编者 系 标题 完"
)
PAPERS = _any(
    "日报 晚报 早报 晨报 时报 商报 导报 都市报 周报 快报 青年报 农民报 工人报 新报 日報 晚報 時報 早報 新報 週報 周刊"
)
LATIN_PAPERS = _any(
    "Times Post News Herald Courier Gazette Tribune Journal Chronicle Observer Star Sun Mirror Telegraph Standard Mail"
    " Record Press Examiner Sentinel Argus Zeitung Anzeiger Bote"
)
ORGANS = _any("本报 本刊 本台 本网 本社 本報 本網")
AGENCIES = PAPERS + "|" + _any("在线 在線 网 網 通讯社 社 客户端 融媒")
RUBRICS = _any(
    "简讯 短讯 快讯 要闻 速览 时评 快评 短评 锐评 評論 评论 观点 观察 聚焦 热点 关注 视点 视线 声音 纵横 速递 传真 在线"
    " 之窗 广角 点击 调查 追踪 专访 访谈 对话 特写 侧记 札记 手记 见闻 百态 漫谈 随笔 杂谈 杂感 论坛 今日谈 一线 现场"
    " 进行时 走基层 导读 导讀 專欄 专栏 专题 特稿 特别报道 专版 专刊 副刊 连载 百科 驿站 客厅 茶座 书评 影评 诗笺 诗页"
    " 诗歌 小小说 散文 人物 档案 解读 问答 窗口 视窗 动态 集萃 集锦 掠影 剪影 風采 风采 短波 资讯 身边事 身边人 新闻眼"
    " 圆桌 時論 社論 社论 编者按 开栏的话 焦點 快訊 簡訊 链接 延伸阅读 小贴士 名词解释 数说"
)
LATIN_RUBRICS = (
    "letters to the editor|letters|opinion|editorial|leading article|comment|obituary|obituaries|verse|poetry|sports?"
    "|business|in brief|news in brief|briefs|review|books|arts|weather|the markets?|feature|correction|public notices?"
    "|diary"
)
NOTICES = _any("启事 啟事 公告 通告 声明 聲明 更正 致歉 须知 告示 通知")
BRIEFS = _any("简讯 短讯 快讯 速览 简報 快訊 簡訊 短波 动态 集萃 Briefs BRIEFS Brief BRIEF")
PAGE_NAMES = _any(
    "要闻 新闻 综合 时政 国内 国际 本地 民生 社会 社区 经济 财经 体育 文化 文体 教育 健康 法治 科技 评论 时评 观点 理论"
    " 副刊 读书 周末 专题 专版 深度 地方 县域 乡村 广告 公告 视点 影像 人物 特刊 文艺 生活 要聞 社會"
    " 綜合 財經 體育 國際"
)
STAFF = _any(
    "本版责任编辑 责任编辑 执行编辑 本版编辑 图片编辑 美术编辑 文字编辑 值班编辑 责任校对 版式设计 版式编辑 视觉设计"
    " 執行編輯 責任編輯 本版美编 责编 責編 編輯 编辑 校对 校對 责校 版式 美编 美編 组版 视觉 制图 主编 检校 审读"
    " 审校 设计 排版 值班编委 值班主任 值班总编 值班 编审 签发"
)
ABOUT = _any(
    "主管单位 主办单位 主管 主办 主辦 出版单位 出版 承办 社址 地址 邮编 邮政编码 零售价 零售 定价 印刷 承印 订阅 社长"
    " 总编辑 总编 发行 广告经营许可证"
)
CALLS = _any("热线 熱線 電話 电话 传真 傳真 專線 专线 报料 爆料")
ADDRESSES = _any(
    "网址 網址 官网 网站 電郵 电子邮箱 电子信箱 投稿邮箱 邮箱 信箱 Email E-mail 微信公众号 微信 微博 QQ群 QQ"
    " 客户端 抖音 Tel"
)
TRADES = _any("招商 转让 转讓 出租 出售 咨询 诚聘 招聘 遗失 优惠 促销 訂購 订购 专卖 批发 加盟 承接 办理")
