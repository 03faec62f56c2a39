"""Which sentences lead a paragraph and group the measures under them."""

from reading import found_measures, measures


def test_parallel_lead_sentences_group_the_measures_under_them() -> None:
    text = "以骨干企业为主力军。实施技改工程。\n\n以开发园区为主阵地。完善配套设施，建设标准厂房。"
    assert [(found.group, found.evidence.quote) for found in found_measures(text)] == [
        ("以骨干企业为主力军", "实施技改工程"),
        ("以开发园区为主阵地", "完善配套设施"),
        ("以开发园区为主阵地", "建设标准厂房"),
    ]


def test_among_numbered_leads_a_first_sentence_of_two_clauses_leads_nothing() -> None:
    text = "一是扩大渔业消费。修好鱼市。\n\n继续整顿鱼市秩序，规范交易行为。办好夜市。\n\n二是稳定渔业投资。修好码头。"
    assert measures(text)[1:3] == ["继续整顿鱼市秩序", "规范交易行为"]


def test_a_first_sentence_that_stands_alone_is_a_measure() -> None:
    found = found_measures("推动镇村融合，创新治理模式。修好农村公路。")
    assert [measure.evidence.quote for measure in found] == ["推动镇村融合", "创新治理模式", "修好农村公路"]
    assert {measure.group for measure in found} == {None}


def test_a_number_that_stands_alone_as_a_sentence_leads_nothing() -> None:
    assert measures("（二）。疏浚河道。\n\n（三）。新建泵站。") == ["疏浚河道", "新建泵站"]


def test_a_lead_is_told_without_what_marks_it() -> None:
    text = "——管好渔船。建立台账，明确专人。\n\n——修好渔港。清理航道。"
    assert [(found.group, found.evidence.quote) for found in found_measures(text)] == [
        ("管好渔船", "建立台账"),
        ("管好渔船", "明确专人"),
        ("修好渔港", "清理航道"),
    ]


def test_a_lead_may_be_numbered_in_digits() -> None:
    text = "①管好渔船。建立台账。\n\n②修好渔港。清理航道。"
    assert [found.group for found in found_measures(text)] == ["管好渔船", "修好渔港"]
