"""Words as jieba sees them, of the dictionary as we load it."""

import warnings

import pytest

from publisher import segment


def test_the_dictionary_is_the_one_that_jieba_makes() -> None:
    with warnings.catch_warnings(action="ignore"):
        import jieba
    tokenizer = jieba.Tokenizer()
    ours = segment._tokenizer()
    assert (ours.FREQ, ours.total) == tokenizer.gen_pfdict(tokenizer.get_dict_file())


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        (False, ["园区", "引进", "生物医药", "企业"]),
        (True, ["园区", "引进", "生物", "医药", "生物医药", "企业"]),
    ],
)
def test_a_long_word_is_whole_or_with_the_words_it_is_made_of(parts: bool, words: list[str]) -> None:
    text = "园区引进生物医药企业"
    assert [text[start:end] for start, end in segment.spans(text, parts=parts)] == words
