"""Words that other tools flag and that are harmless where postings use them: no default rule on wording may fire."""

from __future__ import annotations

import pytest

from jdlint import Linter

SENTENCES = [
    "Master's degree in nursing; Scrum Master certificate welcome; you have mastered Excel.",
    "Build cloud-native services and React Native apps on native SQL with native iOS support.",
    "You execute test plans, host meetings, kill hanging processes and abort failed transactions.",
    "Run double-blind trials, black-box tests and white-label releases; our red team attacks the blue team.",
    "Care for people with schizophrenia, dementia, autism, bipolar disorder, psychosis and self-harm.",
    "Mental health nurse: assess patients, record the diagnosis and refer clients for substance misuse treatment.",
    "Support children, young people, disabled adults, older people and patients with treatment-resistant depression.",
    "The midwife, the matron, the ward sister and the nanny meet the housekeeper and the secretary.",
    "Work on the female acute ward and in the Women and Children's Hospital.",
    "Junior, senior, entry-level and mid-career people on the graduate scheme; apprentices and veterans apply too.",
    "Parental leave of 18 weeks; military leave; maternity cover; childcare vouchers for spouses and dependants.",
    "Vision and dental insurance for partners and children under 26.",
    "Right to work in the UK, an enhanced DBS check and no visa sponsorship.",
    "Family medicine physician; family support worker in a family-run business; family-friendly hours.",
    "Normal working hours, normal saline, normal birth and normalised data.",
    "Team lead, individual contributor, management accountant, manual handling, mandate, human resources manager.",
    "Mandarin and German are useful; the Norman tower is in Manchester near the Ottoman museum.",
    "Handle complaints to the Financial Ombudsman Service and write to the Ombudsman.",
    "Journeyman Electrician licence or Master Electrician licence.",
    "Test REST APIs with Postman; provision servers with Foreman and Puppet; mail through GNU Mailman.",
    "Read our modern slavery statement; the hostess trolley stays in the ward kitchen.",
    "We are an equal opportunity employer: race, colour, religion, sex, age, disability and origin do not matter.",
    "We do not discriminate on the basis of marital status, pregnancy, citizenship, handicap or military status.",
    "We particularly welcome applications from women, who are under-represented in this team.",
    "“Working here as a native speaker of Welsh and an old hand was great,” says a colleague.",
    "Minimum age 18, as the licensing act requires for serving alcohol.",
    "Clients aged 18-65 live in the community; patients must not be pregnant during fluoroscopy.",
    "Pronouns such as she/her, he/him or they/them are yours to share.",
    "Culture add, not culture fit; we are not looking for a rockstar or a ninja.",
    "Rockstar Games, Geek Squad, Ninja Theory and Genius Sports are clients of ours.",
    "Ernst & Young audits us; ManpowerGroup and Warner Bros. hire through us.",
    "Lead, support, understand, commit, analyse, decide and compete for tenders.",
    "Care of the Elderly and Elderly Medicine share a corridor.",
    "Fit and proper person checks apply; inspect fit and finish; check fire retardant coatings.",
    "Use a sit-stand desk; you will walk customers through the product and run complex queries.",
    "Respond to tickets in under 30 minutes; save for retirement in a 401(k) at age 21.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_no_rule_on_wording_fires(sentence: str) -> None:
    found = [finding for finding in Linter().check_text(f"# Posting\n\n{sentence}\n") if finding.family == "inclusive"]
    assert found == []
