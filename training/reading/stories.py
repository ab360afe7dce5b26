"""What articles tell: events, speech, roles. `stories.py NEWS` checks all `.story` files and counts.

A `.story` file stands beside the `.txt` of the same name. Each article begins with `# ` and its headline without marks; then a line a record:

    E TYPE | words with the *trigger* in them | status | agent: words | patient: words | place: … | time: … | source: … | again
    S | words with the *cue* in them | speaker: words
    R | words with the *title* in them | person: words | organization: words | place: words
    L predicate | subject: words | object: words

Words are copied to the letter; those with the starred part must occur once in the article. The other words are taken where
they are nearest to it.
"""

import re
import sys
from collections import Counter
from pathlib import Path

TYPES = ("Arrest Rescue Attack Death Injury Abuse Crime Disaster Accident Protest Election Appointment Meeting Agreement Legal Legislation "
         "Investigation Military Business Publication Movement Sport Culture Health Science Other").split()
STATUS = "asserted reported alleged denied planned hypothetical".split()
ROLES = "agent patient place time source instrument beneficiary origin destination".split()
PREDICATES = "leads memberOf partOf locatedIn headquarteredIn founderOf ownerOf spouseOf childOf siblingOf citizenOf within".split()
MARK = re.compile(r"\[(Person|Organization|Place|Event) ([^\[\]]+)\]")


class Fault(Exception):
    """A record that cannot be understood."""


def articles(path):
    """Headline -> plain text of the articles of one file."""
    out = {}
    for article in re.split(r"(?m)^====\s*$", path.read_text(encoding="utf-8")):
        text = MARK.sub(r"\2", article.strip())
        if text:
            out[text.split("\n", 1)[0].strip()] = text
    return out


def starred(text, words):
    """The span of the part between asterisks, in the only place where the words stand."""
    parts = words.split("*")
    if len(parts) != 3 or not parts[1].strip():
        raise Fault(f"one part between asterisks is needed: {words}")
    whole = "".join(parts)
    at = text.find(whole)
    if at < 0:
        raise Fault(f"not in the article: {whole}")
    if text.find(whole, at + 1) >= 0:
        raise Fault(f"more than once in the article: {whole}")
    return at + len(parts[0]), at + len(parts[0]) + len(parts[1])


def nearest(text, words, span):
    """Where the words stand nearest to the span, as whole words."""
    found = [m.span() for m in re.finditer(r"(?<!\w)" + re.escape(words) + r"(?!\w)", text)]
    if not found:
        raise Fault(f"not in the article: {words}")
    distance = lambda s: max(s[0] - span[1], span[0] - s[1], 0)
    return min(found, key=distance)


def everywhere(text, forms):
    """All whole-word occurrences of the forms."""
    return [m.span() for form in forms for m in re.finditer(r"(?<!\w)" + re.escape(form) + r"(?!\w)", text)]


def record(text, line):
    """A record as a dictionary with spans: kind, label, trigger, status, again, arguments [(role, span)]."""
    kind, fields = line[:1], [f.strip() for f in line[1:].strip().removeprefix("|").split("|")]
    if kind == "E":
        if len(fields) < 3 or fields[0] not in TYPES or fields[2] not in STATUS:
            raise Fault(f"E TYPE | …*trigger*… | status: {line}")
        label, words, status, rest = fields[0], fields[1], fields[2], fields[3:]
    elif kind in "SR":
        label, words, status, rest = {"S": "speech", "R": "role"}[kind], fields[0], None, fields[1:]
    elif kind == "L":
        if len(fields) != 3 or fields[0] not in PREDICATES:
            raise Fault(f"L predicate | subject: … | object: …: {line}")
        ends = dict(f.split(": ", 1) for f in fields[1:])
        for end in ("subject", "object"):
            nearest(text, ends[end], (0, 0))
        return {"kind": "L", "label": fields[0], "subjects": everywhere(text, [ends["subject"]]), "objects": everywhere(text, [ends["object"]]),
                "status": None, "arguments": []}
    else:
        raise Fault(f"a line begins with E, S, R, L or #: {line}")
    span = starred(text, words)
    again, arguments = False, []
    allowed = {"E": ROLES, "S": ["speaker", "addressee"], "R": ["person", "organization", "place"]}[kind]
    for field in rest:
        if field == "again":
            again = True
            continue
        role, _, phrase = field.partition(": ")
        if role not in allowed or not phrase:
            raise Fault(f"{role} is none of {' '.join(allowed)}: {line}")
        arguments.append((role, nearest(text, phrase, span)))
    return {"kind": kind, "label": label, "trigger": span, "status": status, "again": again, "arguments": arguments, "unknown": []}


def stories(path):
    """Headline -> (text, records) of a `.story` file; faults as (line number, message)."""
    known = articles(path.with_suffix(".txt"))
    out, faults, text = {}, [], None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        try:
            if line.startswith("# "):
                text = known.get(line[2:].strip())
                if text is None:
                    raise Fault(f"no article has this headline: {line[2:]}")
                out[line[2:].strip()] = (text, [])
            elif line and text is not None:
                out[text.split("\n", 1)[0].strip()][1].append(record(text, line))
        except (Fault, KeyError, ValueError) as fault:
            faults.append((number, str(fault)))
    return out, faults


def gold(text, annotated):
    """The records of a gold article in full annotation, in the same form.

    Where its words do not say what stands nearest (an entity that is named in other sentences), the role is unknown.
    """
    names = {e["id"]: e["names"] for e in annotated.get("entities") or []}
    out = []
    for event in annotated.get("events") or []:
        span = placed(text, event["trigger"], event)
        record = {"kind": "E", "label": event["type"], "trigger": span, "status": event.get("status", "asserted"), "again": None, "arguments": [],
                  "unknown": ["time"] if event.get("time") else []}
        ends = [("agent", a) for a in event.get("agents") or []] + [("patient", a) for a in event.get("patients") or []]
        ends += [(role, event[role]) for role in ("place", "source") if event.get(role)]
        for role, who in ends:
            take(text, names, record, role, who)
        out.append(record)
    for speech in annotated.get("indirect") or []:
        record = {"kind": "S", "label": "speech", "trigger": placed(text, speech["cue"], speech), "status": None, "again": None, "arguments": [], "unknown": []}
        take(text, names, record, "speaker", speech["speaker"])
        out.append(record)
    for role in annotated.get("roles") or []:
        holders = [m.span() for name in names.get(role["person"], []) for m in re.finditer(r"(?<!\w)" + re.escape(name) + r"(?!\w)", text)]
        titles = [m.span() for m in re.finditer(r"(?<!\w)" + re.escape(role["title"]) + r"(?!\w)", text)]
        near = [(max(h[0] - t[1], t[0] - h[1]), t) for h in holders for t in titles if "\n" not in text[min(h[0], t[0]) : max(h[1], t[1])]]
        if near and min(near)[0] < 80:
            record = {"kind": "R", "label": "role", "trigger": min(near)[1], "status": None, "again": None, "arguments": [], "unknown": []}
            for end in ("person", "organization", "place"):
                if role.get(end):
                    take(text, names, record, end, role[end])
            out.append(record)
    pairs = [(r["predicate"], r["subject"], r["object"]) for r in annotated.get("relations") or []]
    pairs += [("within", p["place"], p["within"]) for p in annotated.get("places") or []]
    for predicate, subject, other in pairs:
        if predicate in PREDICATES and subject in names and other in names:
            out.append({"kind": "L", "label": predicate, "subjects": everywhere(text, names[subject]), "objects": everywhere(text, names[other])})
    return out


def placed(text, words, annotation):
    """Where an annotation's words stand: the nth time, or inside a longer phrase."""
    longer = annotation.get("in")
    if longer and words in longer:
        begin = text.index(longer) + longer.index(words)
    else:
        begin = -1
        for _ in range(annotation.get("nth", 1)):
            begin = text.index(words, begin + 1)
    return begin, begin + len(words)


def take(text, names, record, role, who):
    """Adds the words for `who` that stand in the trigger's sentence; where none do, the role is unknown."""
    forms = names.get(who, []) if isinstance(who, str) else [who.get("nominal", "")]
    begin = max(text.rfind(stop, 0, record["trigger"][0]) for stop in (". ", "\n", '." ', ".” "))
    end = min((at for at in (text.find(stop, record["trigger"][1]) for stop in (". ", "\n")) if at >= 0), default=len(text))
    found = [m.span() for form in forms if form for m in re.finditer(r"(?<!\w)" + re.escape(form) + r"(?!\w)", text) if begin <= m.start() and m.end() <= end + 1]
    if found:
        trigger = record["trigger"]
        record["arguments"].append((role, min(found, key=lambda s: (max(s[0] - trigger[1], trigger[0] - s[1], 0), s[0] - s[1]))))
    else:
        record["unknown"].append(role)


def main(*paths):
    total, bad = Counter(), 0
    for given in map(Path, paths):
        for path in sorted(given.glob("*.story")) if given.is_dir() else [given]:
            found, faults = stories(path)
            for number, fault in faults:
                print(f"{path.name}:{number}: {fault}")
            bad += len(faults)
            total["articles"] += len(found)
            for _, records in found.values():
                for r in records:
                    total[r["kind"]] += 1
                    total[r["label"]] += 1
                    total[r.get("status")] += 1
                    for role, _ in r["arguments"]:
                        total[role] += 1
    print(", ".join(f"{k} {v}" for k, v in total.most_common() if k))
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
