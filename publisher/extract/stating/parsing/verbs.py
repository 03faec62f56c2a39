"""The tables of verbs and adverbs -> the patterns of them, the letters that they begin with, and where they stand."""

from collections.abc import Iterable

from publisher.extract import tables
from publisher.extract.text.patterns import ahead, any_of, lazily


def _letters(words: Iterable[str]) -> str:
    """The letters that words begin with."""
    return "".join(sorted({word[0] for word in words}))


_TABLES = tables.read("verbs")
_ADVERB_TABLES = tables.read("adverbs")
_COUNT = r"(?:\d{1,3}|[一两二三四五六七八九十几多])"
_TIMES = (
    rf"(?:连续)?{_COUNT}次|连续{_COUNT}年|连续(?=出台|推出|发布|印发|举办)"
    r"|每(?:年|半年|个?月(?:\d{1,2}日前)?|季度?末?前?|周(?:[一二三四五六日]前?)?|学期|[天日晚])"
)
# Any letter but the Latin ones: a range as long as that of the Chinese ones takes a while to compile, and this is
# part of many patterns.
_LETTER = r"[^\W\da-zA-Z_]"
_MANNER = rf"(?:有{_LETTER}{{2}}、)?[有更较毫]{_LETTER}{{1,3}}地|逐{_LETTER}|一{_LETTER}一策"
_ALL_ADVERBS = (*_ADVERB_TABLES["adverbs"], *_ADVERB_TABLES["more_adverbs"])
# First a look at the letter: at most places stands neither an adverb nor a verb.
_FIRST_OF_ADVERBS = ahead((*_letters(_ALL_ADVERBS), *"有更较毫逐连每一两二三四五六七八九十几多"), r"\d")
ADVERB = rf"(?:{_FIRST_OF_ADVERBS}(?:{any_of(_ALL_ADVERBS)}[地、 ]?|{_MANNER}|{_TIMES}))"
_ROOTS, _COMPLEMENTS = _TABLES["roots"], _TABLES["complements"]
_COMPOUND = (
    rf"(?!{any_of(_TABLES['no_compounds'])})[{''.join(_ROOTS)}]{{1,2}}[{''.join(_COMPLEMENTS)}]"
    r"(?:用足|做强|做优|用好|到位)?"
)
_VERBS = frozenset((*_TABLES["verbs"], *_TABLES["more_verbs"]))
_NOUNS = frozenset((*_TABLES["verbal_nouns"], *_TABLES["more_verbal_nouns"]))
# How adverbs, verbs and prepositions begin: what begins with none of these needs no closer look.
ADVERB_PAIRS = frozenset(word[:2] for word in _ALL_ADVERBS if len(word) > 1)
ADVERB_LETTERS = frozenset("有更较毫逐连每一两二三四五六七八九十几多0123456789") | {
    word for word in _ALL_ADVERBS if len(word) == 1
}
VERB_PAIRS = frozenset(
    (
        *(word[:2] for word in _VERBS | _NOUNS),
        *(root + other for root in _ROOTS for other in _ROOTS + _COMPLEMENTS),
    )
)
VERB_LETTERS = frozenset("促")
# Whatever an adverb or a verb begins with, for a look ahead.
VERBAL_LETTERS = "".join(
    sorted({pair[0] for pair in ADVERB_PAIRS | VERB_PAIRS} | ADVERB_LETTERS | VERB_LETTERS | set("配"))
)
NO_VERB = (
    "扣除(?!绩效|奖金|工资|[\\d一二三四五六七八九十]*分|保证金|押金|补助|经费|相应)"
    "|注册(?:企业|用户|资[本金]|人员|护士|会计|地(?!理)|会员|商(?!标)|制|率|成立|登记|[数量]|志愿|个体)|签下来|审理(?:时间|周期|期限)"
    "|新建(?:民用|公共|住宅)?建筑(?=[中占]|面积中|能效)|新建(?:商品(?:房|住宅|住房)|办公楼|住宅|住房)(?=销售|成交|价格|网签|去化)|出口创汇|移交给[^，,]{2,24}的|(?:投产|落户|入驻|签约|在建|开工|竣工|复工)(?:企业|项目)(?=[约共超达近]?[1-9]|中)"
    "|落地生根|落地见效|落地开花|(?:建成|投产|达产|完工|竣工|投用)(?:投产|达产|投用)?后"
    "|团结带领|征收(?:签约率|史上|标准|范围)|监测数据|展示馆|展览馆|共治理事会|改革开放(?:以来|初期|[一二三四五]十)|建成区|代建筑|突出地|新开工|集成电路|播种面积|购置[税费]|购买力|饲养量|救援(?:队|力量|能力|体系)|转运(?:站|中心|场)|研发(?:人员|投入|经费|费用|强度)|(?:改扩建|新建|扩建|改造|建设|迁建)(?:工程|项目)?总投资|审批(?:时限|时间|事项|周期)|采购平台|设计图纸|督查检查考核|宣传部门|抢修公司|联合社|改善幅度|应对余地"
    "|管理(?:(?:层级|半径|幅度)(?![由从压精减])|局|处|所|中心|委|办公室|部门|平台|人员)|规划(?:展示馆|展览馆|馆|局|不是|把|提出|明确|如何|期|纲要|主要|指标)|控制性|保护性|保障性|支持性|保险"
    "|实践[表证]明|存在|供给侧|合作(?:社|组织|化|医疗|商店|制|经济)|研究(?:机关|机构|人员|院|室|生)"
    "|共建设|建设总投资|编制床位|续建项目(?=[\\d一二两三四五六七八九十])|对接下来|设计年|设计(?:产能|能力|时速|总)|规划建设中的|生产(?:建设|经营|生活)的|建设(?:实施)?范围|实施范围"
    "|销售(?:收入|额|总额|量|产值)|进出?口(?:总|货|贸)?额|出口(?:总|货|贸)?额"
    "|生产(?:资料|力|率|总值|关系|大队|队)|消费(?:品|资料|者|基金|贡献率)"
    "|(?:安置|监测|检测|救助|养护|供应|收购|服务|配送)(?:房(?!屋)|小区|站|点(?!对点)|仪|员)|采购(?:部(?!分)|商|员|方(?!式|案))|建设[路街](?:两旁|旁|边|口|沿线|上|[东西南北][段侧])"
    "|规划编制(?:期间|过程|中)|(?:种植|养殖|加工)[户场厂](?!房)|(?:研发|培训|监测|检测|加工|调度|会议|采购)中心|(?:培训|训练)(?:班|营|基地)|投资(?:商(?!品)|人|方(?!式|向|案))|运营[商方]|(?:调解|巡查|巡护|宣讲|督导|评估|讲解|销售|检查)员|出版社|生产(?:线|车间)|设计师|规划师|教育[部局](?![门門])|办理(?:时限|时间|环节|流程)"
    "|(?:检查|督查|督导|调研|巡视|巡察|考核|验收|调查|救援|评估)[组团](?!织)|(?:传承|创始|发起|合伙|投资|参与|带领)人(?!才)|接待费|通报(?:已|材料|稿)"
    "|制造业|服务业|培养目标|设计(?:工作|预算|能力|院|单位|人员)|试点(?:地方|地区|城市|单位)"
    "|(?:建设|发展|改革|前进)中的|发展中国家|教育(?:事业|卫生|革命)|社会科学研究|科学研究(?!制定|部署|谋划|编制|确定)|发展(?:速度|规模|步伐)|建设(?:速度|规模|周期|步伐)"
    "|生产(?:速度|规模)|改革步伐|增长速度|解放(?:军|区|初|战争|以?[后来])|增产节约|拟定为|加速[\u4e00-\u9fff]{2}$"
)
_PLAIN_LETTERS = _letters((*(_VERBS - _NOUNS), *_ROOTS, "促"))
_VERB_WORDS = rf"(?:{any_of(sorted(_VERBS - _NOUNS))}|{_COMPOUND}|促(?=[^进使成其销，,]{{3}}))"
PLAIN_VERB = rf"{ahead(_PLAIN_LETTERS)}(?!{NO_VERB}){_VERB_WORDS}"
_NOUN_WORDS = f"(?!(?:开发|示范|集聚|保护|服务|合作|管理|试点|承载)[区园](?!域)){any_of(sorted(_NOUNS))}"
VERBAL_NOUN = rf"{ahead(_letters(_NOUNS))}(?!{NO_VERB}){_NOUN_WORDS}"
# Either of them, and the words that are no verb but once: they take long to compile.
VERB_OR_NOUN = rf"{ahead(sorted({*_PLAIN_LETTERS, *_letters(_NOUNS)}))}(?!{NO_VERB})(?:{_VERB_WORDS}|{_NOUN_WORDS})"
PAIRED = "(?:调整|改造|规划|组织)"  # verbal nouns that another verb makes a verb: 调整优化
NO_NOUN = (
    r"(?!着(?![力重眼手陆])|得(?![到以益力])|[的者额值型之是于]|性(?![别能状])|率(?!先)|量(?!子)|期(?![货限])"
    "|会(?![展议计员客所同诊商见务风])|业(?![绩务态余])|员(?![工额])|户(?![厕籍外])|箱|款(?!项)|主义|成效|取得|得到|情况|以来|名单|权(?![力限威责利益])|后的|中(?:的|[列居跃排]))"
)
_ACTS = lazily(f"{ADVERB}*{PLAIN_VERB}")
_ACTS_OR_NAMES = lazily(f"{ADVERB}*{VERB_OR_NOUN}")


def acts(text: str, start: int, end: int) -> bool:
    """Whether a verb stands at a place, or adverbs and a verb."""
    return _ACTS().match(text, start, end) is not None


def acts_or_names(text: str, start: int, end: int) -> bool:
    """Whether a verb or a verbal noun stands at a place, or adverbs and one of these."""
    return _ACTS_OR_NAMES().match(text, start, end) is not None
