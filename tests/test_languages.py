"""Each language is told from the others, and a posting in one without rules is named, once, and left alone."""

from __future__ import annotations

import pytest

from jdlint import Linter, Posting

SENTENCES = {
    "en": "You will work with the team and report to the head of the office in our new building.",
    "de": "Sie arbeiten mit dem Team und berichten an die Leitung der Abteilung in unserem neuen Haus.",
    "fr": "Vous travaillez avec notre équipe et vous assurez le suivi des dossiers pour les clients de la région.",
    "es": "Usted trabaja con el equipo y lleva la gestión de los pedidos para los clientes de la región.",
    "nl": "Je werkt met het team aan de planning van het vervoer en je bent het aanspreekpunt voor onze klanten.",
    "pt": "Vai trabalhar com a equipa na gestão das encomendas e no apoio aos clientes da nossa região.",
    "it": "Lavora con il gruppo alla gestione degli ordini e segue i clienti della regione per conto della sede.",
    "pl": "Praca w biurze w centrum miasta, oferujemy umowę o pracę oraz szkolenia dla osób bez doświadczenia.",
    "sv": "Du arbetar med planering och är den som våra kunder ringer till när det är något som de undrar om.",
    "ru": "Мы ищем сотрудника в офис, который будет отвечать на звонки и вести документы нашего отдела.",
    "ja": "私たちの事務所で電話対応と書類の整理をしてくださる方を探しています。未経験の方も歓迎します。",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_a_language_is_told(language: str) -> None:
    assert Posting.from_text(SENTENCES[language]).language == language


@pytest.mark.parametrize("language", SENTENCES)
def test_only_a_language_without_rules_is_named(language: str) -> None:
    text = SENTENCES[language] + "\n\n- Ninja, guru, chairman, rockstar\n"
    found = [finding.rule for finding in Linter().check_text(text) if finding.family == "inclusive"]
    if language == "en":
        assert "superhero-title" in found
    elif language in ("de", "fr", "es", "nl", "pt"):
        assert "superhero-title" not in found
    else:
        assert found == ["unsupported-language"]
    assert ("unsupported-language" in found) == (language not in ("en", "de", "fr", "es", "nl", "pt"))


def test_a_short_text_is_read_as_english_and_as_no_other() -> None:
    found = {
        finding.rule for finding in Linter().check_text("Chairman. Hôtesse. Putzfrau.") if finding.family == "inclusive"
    }
    assert found == {"gendered-title"}
