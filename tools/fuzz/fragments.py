"""From a fuzzer's bytes to texts with structure: a byte below 128 is its ASCII character, each other one a fragment."""

from __future__ import annotations

from typing import Final

MOST_CHARACTERS: Final = 240


class Table:
    """At most 128 fragments, so that one byte changed is one fragment changed."""

    def __init__(self, *fragments: str) -> None:
        assert len(fragments) <= 128  # noqa: S101, PLR2004 - what a byte above ASCII can name
        self._of = [chr(value) for value in range(128)]
        self._of += [fragments[number % len(fragments)] for number in range(128)]

    def text(self, data: bytes, most: int = MOST_CHARACTERS) -> str:
        """The text that these bytes stand for, never longer than `most` characters."""
        return "".join([self._of[value] for value in data])[:most]


def pairs(data: bytes, keys: Table, values: Table) -> str:
    """Lines of two fragments each, the first of one table and the second of another."""
    lines = zip(data[::2], data[1::2], strict=False)
    return "\n".join(keys.text(bytes([key])) + values.text(bytes([value])) for key, value in lines)


COMMON: Final = (
    "\r\n", "\r", "\n\n", "é", "ß", "😀", "\u202e", "\u00a0", "\u2028", "\ufeff", "\x85", "e\u0301", "\U0010ffff",
)  # fmt: skip

MARKDOWN: Final = Table(
    *COMMON, "# ", "\n## Qualifications\n\n", "\n## Duties\n\n", "\nBenefits:\n", "\n**Pay**\n\n", "\nABOUT US\n\n",
    "\n- ", "\n  - ", "\n1. ", "\n• ", "\n> ", "\n\n| a | b |\n|---|---|\n| ", " | ", "\n```\n", "```", "``", "`",
    "`chairman`", "**", "__", "[x](", "](http://a.example/chairman)", "<https://chairman.example/>",
    " www.chairman.com ", "hr@chairman.org ", "<!-- chairman -->", "<b>", "</b>", "<h2>Duties</h2>\n", "<br>", "&amp;",
    "&#42;", "{% comment %}", "{% endcomment %}", "{{ x }}", "\n===\n", "\n---\n", "---\ntitle: Chairman\n---\n",
    "+++\ntitle = 'x'\n+++\n", "\\", "~~", "\n\t", "![", "chairman ", "a salesman ", "an actress ", "he/she ",
    "(s)he ", "his or her ", "young ", "rock star ", "native speaker ", "manpower ", "guys ", "must ", "preferred ",
    "required ", "5+ years of experience ", "3-5 years ", "bachelor's degree ", "or equivalent experience ",
    "RN license ", "LCSW ", "licensed in California ", "Texas ", "London, UK ", "remote ",
    "$50,000 - $60,000 per year ", "£12.50 an hour ", "competitive salary ", "DOE", "up to $90k ",
    "We are an equal opportunity employer. ", "without regard to race, sex or age ", "health, dental and 401(k) ",
    "Apply by 1 March 2027. ", "Closing date: 2026-13-01\n", "Send a resume to ", "TODO", "Lorem ipsum ",
    "[Company Name]", "We are looking for a nurse. ", "You will report to the ", "Responsibilities include ", "e.g. ",
    "i.e. ", "etc. ", "utilize ", "in order to ", "KPI ", "SQL ", "Wir suchen ", "Nous recherchons ", "; ", ". ", ", ",
    ": ", " - ", "\u2013 ", "“", "”", "<!-- jdlint: ignore[inclusive] -- x -->", "<!-- jdlint: disable[all] -->",
    "[//]: # (jdlint: ignore[gendered-title])",
)  # fmt: skip

SUPPRESSIONS: Final = Table(
    *COMMON, "jdlint", "jdlint: ", "ignore", "ignore-next", "disable", "enable", "file-ignore", "[", "]",
    "[young-team]", "[words]", "[gendered-title]", "[young-team, gendered-title]", "[tool]", "[unused-suppression]",
    "[no-such]", '="', '"', "“", "”", '[words="young"]', '[words="young team"]', "until ", "until 2027-03-01",
    "until 2020-01-01", "until 2027-02-30", " -- ", " — ", "<!-- ", "-->", "--", "<!-- jdlint: ", " -->\n",
    "\n[//]: # (", ")\n", '\n[//]: # "', "'", "young ", "young team ", "chairman ", "kind ", "\n", "\n\n", "\n- ",
    "\n> ", "\n# ", "\n```\n", "`", "| a | b |\n|---|---|\n| ", " | ", "---\njdlint: {ignore: [young-team]}\n---\n",
    "---\njdlint: {ignore: [", "rule: ", "phrase: ", "reason: ", "until: ", "]}\n---\n", "<b>", "<div>\n", "</div>",
    "<!-- jdlint: ignore[young-team] -- x -->", "<!-- jdlint: ignore-next[words] -->\n",
    "<!-- jdlint: disable[words] -->\n\n", "<!-- jdlint: enable[words] -->\n\n",
    "<!-- jdlint: file-ignore[gendered-title] -->", '<!-- jdlint: file-ignore[words="young"] -->',
    "<!-- jdlint: enable[tool] -->", "<!-- jdlint: ignore -->",
)  # fmt: skip

PATTERNS: Final = Table(
    *COMMON, "chair", "chairm[ae]n", "young", "( team)?", "(a|b)", "(?:", "(?-i:", "(?i:", "(?=", "(?<!", "(?P<a>",
    "[a-z]", "[^a-z]", "[^", "[]", "[[:alpha:]]", "]", "\\b", "\\B", "\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "\\1",
    "\\p{L}", "\\Q", "\\", "{2}", "{2,3}", "{0,40}", "{0,400}", "{400}", "{1000}", "{,3}", "{3,2}", "{", "}", "*", "+",
    "?", "??", "*?", ".", ".{0,40}", ".*", "^", "$", "|", "||", "(|", "|)", "()", ")", "ö", "“", "\u2019", "\u2013",
    "-", "_", "  ", " a", "(((((", ")))))", "a{0,400}{0,400}",
)  # fmt: skip

SETTINGS: Final = Table(
    *COMMON, "select", "extend-select", "ignore", "profiles", "allow", "extend", "required-version", "fail-on",
    "output-format", "rules", "plugins", "inline-config", "inline_config", "exclude", "extend-exclude",
    "force-exclude", "respect-gitignore", "max-bytes", "today", "root", "name", "headcount", "headcount-by-place",
    "agency", "federal-contractor", "automated-screening", "place", "severity", "parameters", "sections", "employer",
    "overrides", "files", "young-team", "words", "all", "no-such", "long-sentence", "missing-section", "pay",
    "benefits", "over", "most", "terms", "of", "[severity]", "[sections]", "[employer]",
    "[[overrides]]\nfiles = ['**']", "[[overrides]]\nfiles = ['a/[']", "[[overrides]]", "[parameters.young-team]",
    "[parameters.long-sentence]", "[parameters.missing-section]", "[parameters.no-such]", "[overrides.severity]",
    "[overrides.employer]", "[tool.jdlint]", "[", "]", ".", "'", "#", "{", "}", ",", "\t", "a.b", '"a b"',
)  # fmt: skip

VALUES: Final = Table(
    *COMMON, "", " = true", " = false", " = 1", " = 0", " = -1", " = 1.5", " = []", " = {}", " = ''", ' = "x"',
    " = ['all']", " = ['words']", " = ['young-team']", " = ['no-such']", " = ['young']", " = ['**/*.md']",
    " = ['a/[', '!', '']", " = 2027-01-01", " = 10:00:00", " = 2027-01-01T00:00:00Z", " = 'error'", " = 'warning'",
    " = 'info'", " = 'off'", " = 'json'", " = 'sentence'", " = 'US-CA'", " = 'California'", " = ['recommended']",
    " = ['strict', 'law']", " = ['../..']", " = '../../etc/passwd'", " = 'jdlint.toml'", " = 'package:jdlint'",
    " = 'package:..'", " = 'https://a.example/x'", " = '>=0.1'", " = '<0.1'", " = '=='", " = '\\'", ' = "\\u0000"',
    ' = "\\ud800"', ' = """\n"""', " = {US-CA = 12}", " = {young-team = 'off'}", " = {young-team = {terms = []}}",
    " = {young-team = {terms = [{find = ['(']}]}}", " = {long-sentence = {over = 1}}", " = {a = {b = {c = 1}}}",
    " = [[[[[[]]]]]]", " = 99999999999999999999999", " = nan", " = inf", " = 1e400", " = [1, 'a', {}]", " =", "= = =",
    " = '", " # x", " = ['a'] 'b'", " = ['( )', 'a b', ' ', '\u2028']",
)  # fmt: skip

RULES: Final = Table(
    *COMMON, 'severity = "warning"\nsummary = "s"\nmessage = "m"\nrationale = "r"\nevidence = "convention"\n',
    "[check]\n", 'use = "terms"\n', 'use = "metric"\n', 'use = "required-section"\n', 'use = "long-text"\n',
    'use = "statement"\n', 'use = "no"\n', "[[check.terms]]\n", 'find = ["young"]\n', "find = ['chairm[ae]n']\n",
    "find = ['(?-i:RN)']\n", "find = ['a.{0,40}b']\n", "find = ['", "', '", "']\n", "find = []\n",
    "unless = ['young team']\n", "needs = ['chair']\n", "replace = {chairman = 'chair'}\n", "replace = {",
    "suggest = ['kind']\n", "safe = true\n", "[where]\n", "languages = []\n", "languages = ['de']\n",
    "sections = ['duties']\n", "not_sections = ['pay']\n", "silent_in = ['quoted']\n", "jurisdictions = ['US-CA']\n",
    "roles = ['nurse']\n", "[[examples]]\n", 'text = "young"\n', 'finds = ["young"]\n', "[[sources]]\n",
    "title = 'x'\n", "url = 'x'\n", "[precision]\n", "judged = 1\n", "aliases = ['b']\n", "profiles = ['strict']\n",
    "name = 'a-rule'\n", "name = 'b'\n", 'message = "{text} {instead} {x} {0} {"\n', "message = '", "'\n", "= 1\n",
    "= true\n", "= ''\n", "= [[]]\n", "= 1979-05-27\n", "\n", "[", "]", "[[", "]]", "{", "}", "kind = 'pay'\n",
    "metric = 'grade'\n", "most = 3\n", "least = 1\n", "chairman", "young", "(", ")", "|", "\\b", "\\\\b", "[^a]{0,9}",
    "case = true\n", "severity = 'off'\n", "evidence = 'law'\n",
)  # fmt: skip

FRONT_MATTER: Final = Table(
    *COMMON, "---\n", "+++\n", "...\n", "\n", ": ", " = ", "title: Nurse\n", "title = 'Nurse'\n", "location: ",
    "Austin, TX\n", "- Berlin\n", "[London, 'UK', ", "]\n", "{city: Paris, country: FR}\n", "salary: ",
    "salary:\n  min: 50000\n  max: 60000\n", "salary: {min: 5, max: 3, currency: USD, unit: year}\n", "baseSalary:\n",
    "  value: 1e400\n", "pay: $20 - $30 an hour\n", "remote: true\n", "remote: hybrid\n", "type: full-time\n",
    "employmentType: [FULL_TIME]\n", "date: 2026-01-01\n", "date: 2026-99-99\n",
    "validThrough: 2026-01-01T00:00:00Z\n", "lang: de\n", "language: 12\n", "company: {name: x}\n",
    "jdlint: {ignore: [words]}\n", "jdlint:\n  ignore:\n    - rule: words\n", "      phrase: young\n",
    "      until: 2026-01-01\n", "&a ", "*a", "<<: *a\n", "!!python/object:os.system ", "!!set ", "!!binary ",
    "!!timestamp ", "!x ", "? ", "|\n  ", ">-\n  ", "%YAML 1.1\n", "'", '"', "#", "null", "~", "yes", "0x1F", "1_000",
    "1:30:00", ".inf", ".nan", "-", "- ", "[", "]", "{", "}", ",", "\t", "  ", "    ", "[[job]]\n", "[params]\n",
    "a.b.c = 1\n", "1: x\n", "true: x\n", "license: RN\n", "requirements: LCSW\n", "states: [CA, TX]\n", "state: ",
    "country: US\n", "description: We want a young chairman.\n", "layout: post\n", "tags: [x, y]\n", "draft: true\n",
    "young\n", "# Nurse\n\n", "We are looking for a nurse.\n",
)  # fmt: skip

JSON: Final = Table(
    *COMMON, '{"version": 1, "suppressions": [', '{"version": 1, "findings": {', "]}", "}}", '{"fingerprint": "', '"}',
    '", ', "FINGERPRINT", '"reason": "x"', '"expires": "2027-03-01"', '"expires": "2020-01-01"', '"expires": 0',
    '"path": "a.md"', '"path": "../a.md"', '"rule": "young-team"', '"owner": "legal"', '"a.md": {', '"young-team": [',
    '"version": 2', "null", "true", "1e999", "NaN", "-0", '"\\ud800"', '"\\u0000"', "[", "]", "{", "}", ",", ":", '"',
    "\\", "[[[[[[[[", "{},", '"x": ', " ", "\n", "0.5", '{"fingerprint": "FINGERPRINT", "reason": "x"}',
    '{"fingerprint": "FINGERPRINT", "reason": "x", "expires": "2020-01-01"}',
)  # fmt: skip

ACTING: Final = Table(
    *COMMON, "\x1b[31m", "\x1b]8;;http://evil.example\x07", "\x9b31m", "\x07", "\x08", "\x7f", "\x00", "\u2066",
    "\u200b", "\u061c", "\U000e0041", "\ud800", "\n::error::x", "::add-mask::x", "##[error]", "%0A", "%0D", "%", "<",
    ">", "&", '"', "'", "]]>", "<script>", "&lt;", "@everyone", "`", "```", "|", "[a](javascript:x)", "\\", "#", "*",
    "_", "~", ",", ":", ";", "=", "../", "a.md", "/", "young ", "chairman ", "\n", "\t", "\x0b", "\x0c", "\x1c", "{",
    "}", "{text}", "$(x)", "中文", "ａ", "👩🏽‍⚕️",
)  # fmt: skip
