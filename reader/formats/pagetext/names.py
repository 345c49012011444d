"""Chinese personal names, by their surnames: the sign of a byline that says no more than a name."""

from __future__ import annotations

import re

_SINGLE = (
    "王李张刘陈杨林黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦"
    "付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关"
    "兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪"
    "简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝"
    "張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蕭蔣葉蘇呂盧鍾譚陸範賈韋鄒閆龍陶賀顧龔萬錢嚴戴湯溫喬龐顏倪莊聶歐關蘭寧紀畢單塗藍遊饒陽農車連蘆麥婁竇簡"
)
_DOUBLE = "欧阳|上官|司马|诸葛|司徒|东方|尉迟|公孙|慕容|皇甫|令狐|夏侯|歐陽|司馬|諸葛|東方"
_NAME = re.compile(
    rf"(?:(?:{_DOUBLE})[\u4e00-\u9fff]{{1,2}}|[{_SINGLE}] ?[\u4e00-\u9fff]{{1,2}}|[{_SINGLE}]　[\u4e00-\u9fff])"
)
_MARK = r"[□■◇◆○●◎▲△★☆※\s]*"
_SEVERAL = re.compile(rf"{_MARK}{_NAME.pattern}(?:[\s、/／]+{_NAME.pattern}){{0,4}}")
_INITIALLED = re.compile(r"(?:[A-Z]\.\s?){1,3}[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?")
_WHERE = re.compile(r"[\u4e00-\u9fff\w（）() 　·]+[\u4e00-\u9fff）)]")
_MARKED = re.compile(r"[□■◇◆◎▲△]\s*[\u4e00-\u9fff·]{2,8}(?:[\s、/／]+[\u4e00-\u9fff·]{2,8}){0,4}")


def is_surname(text: str) -> bool:
    """Whether the text begins with a surname."""
    return text[:1] in _SINGLE or text[:2] in _DOUBLE.split("|")


def is_name(text: str) -> bool:
    """Whether the text may be one Chinese name, by its first character."""
    return len(text) <= 6 and bool(_NAME.fullmatch(text))


def are_names(text: str) -> bool:
    """Whether the text is nothing but one name or a few."""
    return len(text) <= 40 and bool(_SEVERAL.fullmatch(text))


def is_author(text: str) -> bool:
    """Whether the text is a name, or a name behind what its bearer does: 市科普协会会员 周小满."""
    if are_names(text):
        return True
    place, _, name = text.replace("　", " ").rpartition(" ")
    return 2 <= len(place) <= 24 and bool(_WHERE.fullmatch(place)) and is_name(name)


def is_initialled(text: str) -> bool:
    """Whether the text is a Western name with initials: R. M. Tully."""
    return len(text) <= 40 and bool(_INITIALLED.fullmatch(text))


def is_marked_name(text: str) -> bool:
    """Whether the text is a name behind the square that papers set before an author: □ 林间."""
    return len(text) <= 40 and bool(_MARKED.fullmatch(text))
