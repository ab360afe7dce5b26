"""Words of raw text, the way the treebanks cut them; `src/read/words` is the same cut in the program.

Cut at white space; off come marks at either end, the clitics n't, 's, 'm, 're, 'll, 've, 'd and the bare apostrophe of a
plural; hyphens and slashes between letters are words of their own; a full stop stays with initials ("U.S.", "J.") and
with common abbreviations before a name or a number.
"""

import re

ABBREVIATIONS = set(
    "Mr Mrs Ms Dr Prof Rev Hon Gen Lt Col Sgt Capt Maj Cmdr Adm Sen Rep Gov Pres St Jr Sr Fr Inc Ltd Co Corp Jan Feb Mar Apr Jun "
    "Jul Aug Sep Sept Oct Nov Dec No vs Mt Ft Ave Blvd Rd Messrs Supt Insp Det Const Dept Univ etc Bros Pvt Asst Dir Eng Atty".split()
)
TOKEN = re.compile(
    r"""(?:https?://|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]]"""
    r"""|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"""
    r"""|(?:[^\W\d_]\.){2,}"""                           # U.S. a.m.
    r"""|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?(?![^\W\d_])|\d+(?:[.,:]\d+)*"""
    r"""|[^\W\d_][\w]*(?:['’][^\W\d_]+)*"""            # words, with inner apostrophes for now
    r"""|\.{2,}|-{2,}|[!?]{2,}|``|''"""
    r"""|[^\w\s]|_+""",
    re.X,
)
CLITIC = re.compile(r"(?i)^(.+?)(n['’]t|['’](?:s|m|re|ll|ve|d))$")


def words(text):
    """(begin, end) of the words of `text`, in order."""
    out = []
    for match in TOKEN.finditer(text):
        begin, end = match.span()
        token = match.group()
        if "'" in token or "’" in token:
            clitic = CLITIC.match(token)
            if clitic:
                cut = begin + len(clitic.group(1))
                out += [(begin, cut), (cut, end)]
                continue
        if token == "." and out and out[-1][1] == begin:
            before = text[out[-1][0] : out[-1][1]]
            follows = text[end : end + 2]
            initial = len(before) == 1 and before.isupper() and before != "I"
            if (before in ABBREVIATIONS or initial) and re.match(r"\s[\w(]", follows):
                out[-1] = (out[-1][0], end)
                continue
        if token in "'’" and text[end : end + 1] in "sS" and out and out[-1][1] == begin:
            # 's after a mark or a full stop: "U.S.'s"
            if not re.match(r"\w", text[end + 1 : end + 2]):
                out.append((begin, end))
                continue
        out.append((begin, end))
    merged = []
    for begin, end in out:  # "'" + "s" of the case above
        if merged and text[merged[-1][0] : merged[-1][1]] in ("'", "’") and merged[-1][1] == begin and text[begin:end] in "sS":
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((begin, end))
    return merged


def gap(text, before, begin):
    """The gap between the end of the word before and `begin`: glued, space or newline."""
    between = text[before:begin]
    return "newline" if "\n" in between else "space" if between else "glued"
