"""Fragments of postings in every style, each with the sections in it as `line kind found_by`."""

from __future__ import annotations

FRAGMENTS: dict[str, tuple[str, str]] = {
    "atx": (
        "# Ranger\n\n## Responsibilities\n\n- Patrol trails.\n\n## Qualifications\n\n- A degree in forestry.\n",
        "3 duties atx\n7 qualifications atx",
    ),
    "setext": (
        "Ranger\n======\n\nDuties\n------\n\n- Patrol trails.\n\nBenefits\n--------\n\n- Paid leave.\n",
        "4 duties setext\n9 benefits setext",
    ),
    "bold lines": (
        "# Ranger\n\n**What you'll do**\n\n- Patrol trails.\n\n**What you'll bring**\n\n- Knowledge of birds.\n",
        "3 duties bold\n7 qualifications bold",
    ),
    "bold with colon": (
        "# Ranger\n\n**Requirements:**\n- Knowledge of birds.\n\n**Perks:**\n- Free parking.\n",
        "3 qualifications bold\n6 benefits bold",
    ),
    "labels": (
        (
            "# Ranger\n"
            "\n"
            "Duties:\n"
            "- Patrol trails.\n"
            "\n"
            "Requirements:\n"
            "- Knowledge of birds.\n"
            "\n"
            "How to apply:\n"
            "Send your CV to the office.\n"
        ),
        "3 duties label\n6 qualifications label\n9 apply label",
    ),
    "caps": (
        (
            "RANGER\n"
            "\n"
            "ESSENTIAL FUNCTIONS\n"
            "\n"
            "Patrols trails and reports damage.\n"
            "\n"
            "MINIMUM QUALIFICATIONS\n"
            "\n"
            "High school diploma.\n"
        ),
        "3 duties caps\n7 qualifications caps",
    ),
    "caps with text below": (
        (
            "PARK RANGER\n"
            "\n"
            "EXAMPLES OF DUTIES\n"
            "Patrols trails and reports damage to fences.\n"
            "\n"
            "PHYSICAL DEMANDS\n"
            "Must lift up to 50 pounds.\n"
        ),
        "3 duties caps\n6 conditions caps",
    ),
    "plain lines": (
        (
            "Ranger\n"
            "\n"
            "Key responsibilities\n"
            "\n"
            "Patrol the trails every day, greet visitors and report any damage to the head ranger.\n"
            "\n"
            "Person specification\n"
            "\n"
            "You will need good knowledge of birds and plants and the ability to work outdoors in all weather.\n"
        ),
        "3 duties plain\n7 qualifications plain",
    ),
    "html headings": (
        "<h2>About us</h2>\n<p>We are a small museum.</p>\n<h2>Duties</h2>\n<ul><li>Guard the galleries.</li></ul>\n",
        "1 company html\n3 duties html",
    ),
    "html bold": (
        (
            "<p><strong>Requirements</strong></p>\n"
            "<ul><li>Knowledge of art.</li></ul>\n"
            "<p><b>Benefits</b></p>\n"
            "<ul><li>Paid leave.</li></ul>\n"
        ),
        "1 qualifications html\n3 benefits html",
    ),
    "hashes without space": (
        "#Ranger\n\n##Duties\n- Patrol trails.\n\n##How to apply\nSend your CV.\n",
        "3 duties atx\n6 apply atx",
    ),
    "hash tags are none": (
        "# Ranger\n\n## Duties\n\n- Patrol trails.\n\n#parks #jobs\n",
        "3 duties atx",
    ),
    "typed bullets": (
        (
            "# Ranger\n"
            "\n"
            "What you will do\n"
            "\n"
            "• Patrol trails.\n"
            "• Greet visitors.\n"
            "\n"
            "What you need\n"
            "\n"
            "· Knowledge of birds.\n"
        ),
        "3 duties plain\n8 qualifications plain",
    ),
    "fields": (
        (
            "# Ranger\n"
            "\n"
            "**Location:** Bend, OR\n"
            "**Salary:** $48,000 a year\n"
            "**Closing date:** 4 May\n"
            "\n"
            "## Duties\n"
            "\n"
            "- Patrol trails.\n"
        ),
        "3 conditions bold\n4 compensation bold\n5 apply bold\n7 duties atx",
    ),
    "field without amount": (
        "# Ranger\n\nSalary: competitive\n\n## Duties\n\n- Patrol trails.\n",
        "5 duties atx",
    ),
    "field with employer's name": (
        "# Ranger\n\nEmployer: Cedar County\nHours: 40 a week\n\n## Duties\n\n- Patrol trails.\n",
        "4 conditions label\n6 duties atx",
    ),
    "yaml front matter": (
        (
            "---\n"
            "title: Ranger\n"
            "location: Bend, OR\n"
            "salary: $48,000\n"
            "closing_date: 2026-05-04\n"
            "---\n"
            "\n"
            "## Duties\n"
            "\n"
            "- Patrol trails.\n"
        ),
        "3 conditions front-matter\n4 compensation front-matter\n5 apply front-matter\n8 duties atx",
    ),
    "toml front matter": (
        '+++\ntitle = "Ranger"\nlocation = "Bend, OR"\napply_by = "2026-05-04"\n+++\n\n## Duties\n\n- Patrol trails.\n',
        "3 conditions front-matter\n4 apply front-matter\n7 duties atx",
    ),
    "front matter without its first fence": (
        "title: Ranger\nlocation: Bend, OR\nsalary: $48,000\n---\n\n## Duties\n\n- Patrol trails.\n",
        "2 conditions front-matter\n3 compensation front-matter\n6 duties atx",
    ),
    "british heads": (
        (
            "# Curator\n"
            "\n"
            "## Person specification\n"
            "\n"
            "### Essential\n"
            "\n"
            "- A degree in history.\n"
            "\n"
            "### Desirable\n"
            "\n"
            "- Experience of loans.\n"
        ),
        "3 qualifications atx\n5 qualifications atx\n9 preferred atx",
    ),
    "federal heads": (
        (
            "# Archivist\n"
            "\n"
            "## Conditions of employment\n"
            "\n"
            "- You must be a U.S. citizen.\n"
            "\n"
            "## How you will be evaluated\n"
            "\n"
            "We review each application.\n"
        ),
        "3 conditions atx\n7 apply atx",
    ),
    "county heads": (
        (
            "COUNTY CLERK\n"
            "\n"
            "DEFINITION\n"
            "\n"
            "Under direction, keeps the records of the court and serves the public at the counter.\n"
            "\n"
            "SUPERVISION RECEIVED\n"
            "\n"
            "Works under the general supervision of the court administrator at all times.\n"
        ),
        "3 summary caps\n7 duties caps",
    ),
    "chatty heads": (
        (
            "# Barista\n"
            "\n"
            "## What success looks like in the first 90 days\n"
            "\n"
            "- Open the shop alone.\n"
            "\n"
            "## What's in it for you\n"
            "\n"
            "- Free coffee.\n"
            "\n"
            "## Sound good?\n"
            "\n"
            "Drop in.\n"
        ),
        "3 duties atx\n7 benefits atx\n11 apply atx",
    ),
    "about": (
        (
            "# Barista\n"
            "\n"
            "## About Fern & Co\n"
            "\n"
            "A roastery by the canal.\n"
            "\n"
            "## About you\n"
            "\n"
            "You like mornings.\n"
            "\n"
            "## About the role\n"
            "\n"
            "You make coffee.\n"
        ),
        "3 company atx\n7 qualifications atx\n11 summary atx\n13 duties content",
    ),
    "travel requirements are conditions": (
        (
            "# Auditor\n"
            "\n"
            "## Travel requirements\n"
            "\n"
            "Two days a month.\n"
            "\n"
            "## Licensure requirements\n"
            "\n"
            "A licence of the state board.\n"
        ),
        "3 conditions atx\n7 licensure atx",
    ),
    "emoji heads": (
        "# Auditor\n\n## 💵 Pay\n\n£30,000 a year.\n\n## 🎓 What you need\n\n- A degree in accounting.\n",
        "3 compensation atx\n7 qualifications atx",
    ),
    "numbered heads": (
        "# Auditor\n\n## 1. Duties\n\n- Check accounts.\n\n## 2. Qualifications\n\n- A degree in accounting.\n",
        "3 duties atx\n7 qualifications atx",
    ),
    "equal opportunity by itself": (
        (
            "# Auditor\n"
            "\n"
            "## Duties\n"
            "\n"
            "- Check accounts.\n"
            "\n"
            "We are an equal opportunity employer and do not discriminate on the basis of race, religion or age.\n"
        ),
        "3 duties atx\n7 equal-opportunity content",
    ),
    "accommodation by itself": (
        "# Auditor\n\n## How to apply\n\nSend your CV.\n\nIf you need a reasonable adjustment at any stage, tell us.\n",
        "3 apply atx\n7 equal-opportunity content",
    ),
    "diversity as a duty is none": (
        "# Trainer\n\n## Duties\n\n- Champion diversity and inclusion in our courses.\n- Train new staff.\n",
        "3 duties atx",
    ),
    "pay inside benefits": (
        "# Trainer\n\n## Benefits\n\n- A salary of £31,000 per annum.\n- Free parking.\n",
        "3 benefits atx\n5 compensation content",
    ),
    "preferred inside requirements": (
        "# Trainer\n\n## Requirements\n\n- A teaching degree.\n- Spanish is a plus.\n",
        "3 qualifications atx\n6 preferred content",
    ),
    "a licence inside requirements": (
        "# Nurse\n\n## Requirements\n\n- NMC registration.\n- Good humour.\n",
        "3 qualifications atx\n5 licensure content",
    ),
    "a check inside requirements": (
        "# Carer\n\n## Requirements\n\n- Patience.\n- An enhanced DBS check.\n",
        "3 qualifications atx\n6 compliance content",
    ),
    "a lead-in": (
        "# Carer\n\n## Duties\n\nIn this role you will:\n\n- Cook meals.\n- Clean rooms.\n",
        "3 duties atx",
    ),
    "a label that opens the list": (
        "# Carer\n\nIn this role you will:\n\n- Cook meals.\n- Clean rooms.\n",
        "3 duties label",
    ),
    "a label of another kind": (
        "# Carer\n\n## Duties\n\n- Cook meals.\n\nRequirements:\n\n- Patience.\n- A clean record.\n",
        "3 duties atx\n7 qualifications label",
    ),
    "lower headings inherit": (
        "# Carer\n\n## Duties\n\n### Mornings\n\n- Cook meals.\n\n### Evenings\n\n- Clean rooms.\n",
        "3 duties atx\n5 duties atx\n9 duties atx",
    ),
    "a heading that says nothing": (
        "# Carer\n\n## The nitty bits\n\n- Cook meals.\n- Clean rooms.\n- Keep records.\n- Drive residents to town.\n",
        "3 duties atx",
    ),
    "job board lines": (
        (
            "# Carer\n"
            "## Willow House\n"
            "### 🌎 Ghent\n"
            "\n"
            "Willow House is a care home for forty residents.\n"
            "\n"
            "## Duties\n"
            "\n"
            "- Cook meals.\n"
        ),
        "2 company atx\n3 conditions atx\n5 company content\n7 duties atx",
    ),
    "a name alone": (
        "# Carer\n## Willow House\n\n## Duties\n\n- Cook meals.\n",
        "2 other atx\n4 duties atx",
    ),
    "a bold sentence is no heading": (
        "# Carer\n\n## Duties\n\n- Cook meals.\n\n**Please note that the house is closed in August.**\n",
        "3 duties atx",
    ),
    "a bold link is no heading": (
        "# Carer\n\n## Duties\n\n- Cook meals.\n\n**[Apply here](https://example.org)**\n",
        "3 duties atx\n7 apply content",
    ),
    "a list that lost its bullets": (
        "# Carer\n\n## Benefits\n\nFree meals\n\nPaid holidays\n\nA pension\n",
        "3 benefits atx",
    ),
    "the title again": (
        "# Carer\n\n# Carer\n\n## Duties\n\n- Cook meals.\n",
        "5 duties atx",
    ),
    "french": (
        (
            "# Infirmière\n"
            "\n"
            "## Vos missions\n"
            "\n"
            "- Soigner les patients.\n"
            "\n"
            "## Profil recherché\n"
            "\n"
            "- Diplôme d'État.\n"
            "\n"
            "## Avantages\n"
            "\n"
            "- Mutuelle.\n"
        ),
        "3 duties atx\n7 qualifications atx\n11 benefits atx",
    ),
    "german": (
        (
            "# Pfleger\n"
            "\n"
            "## Ihre Aufgaben\n"
            "\n"
            "- Patienten pflegen.\n"
            "\n"
            "## Ihr Profil\n"
            "\n"
            "- Ausbildung.\n"
            "\n"
            "## Wir bieten\n"
            "\n"
            "- Urlaub.\n"
            "\n"
            "## Bewerbung\n"
            "\n"
            "Per Post.\n"
        ),
        "3 duties atx\n7 qualifications atx\n11 benefits atx\n15 apply atx",
    ),
    "german plain": (
        "# Pfleger\n\n**Was Sie erwartet**\n\n- Patienten pflegen.\n\n**Was Sie mitbringen**\n\n- Ausbildung.\n",
        "3 duties bold\n7 qualifications bold",
    ),
    "template comments": (
        "---\ntitle: Clerk\n---\n{% comment %}\n## Delete this heading\n{% endcomment %}\n## Duties\n\n- File notes.\n",
        "7 duties atx",
    ),
    "markup in a heading": (
        "# Clerk\n\n## **Duties**\n\n- File notes.\n\n## [How to apply](https://example.org)\n\nSend your CV.\n",
        "3 duties atx\n7 apply atx",
    ),
    "crlf": (
        "# Clerk\r\n\r\n## Duties\r\n\r\n- File notes.\r\n\r\n## Benefits\r\n\r\n- Paid leave.\r\n",
        "3 duties atx\n7 benefits atx",
    ),
    "a heading above a short line": (
        "# Clerk\n\nLocation\nLeeds\n\nHours\nFull time\n",
        "3 conditions plain\n6 conditions plain",
    ),
    "two kinds in one heading": (
        "# Clerk\n\n## Pay and benefits\n\n£24,000 a year.\n\n## Skills and experience\n\n- Typing.\n",
        "3 compensation atx\n3 benefits content\n7 qualifications atx",
    ),
    "diversity statement with a heading": (
        "# Clerk\n\n## Equality, diversity and inclusion\n\nAll are welcome.\n",
        "3 equal-opportunity atx",
    ),
    "compliance heads": (
        (
            "# Clerk\n"
            "\n"
            "## Background checks\n"
            "\n"
            "We ask for two references.\n"
            "\n"
            "## Privacy notice\n"
            "\n"
            "We keep your data for a year.\n"
        ),
        "3 compliance atx\n7 compliance atx",
    ),
    "schedule heads": (
        "# Clerk\n\n## Shift pattern\n\nFour on, four off.\n\n## Work environment\n\nA quiet office.\n",
        "3 conditions atx\n7 conditions atx",
    ),
    "company by its name": (
        "# Clerk\n\nHarbour Trust is a charity that looks after lighthouses.\n\n## Duties\n\n- File notes.\n",
        "3 company content\n5 duties atx",
    ),
    "plain prose": (
        (
            "Deckhand\n"
            "\n"
            "We are looking for a deckhand to join our crew on the river ferry.\n"
            "\n"
            "You will be responsible for mooring lines and for the safety of passengers.\n"
            "\n"
            "Please send your CV to the harbour office.\n"
        ),
        "3 summary content\n5 duties content\n7 apply content",
    ),
    "plain prose with pay": (
        "Deckhand\n\nWe are seeking a deckhand for the summer.\n\nThe salary is £24,000 per annum.\n",
        "3 summary content\n5 compensation content",
    ),
    "a table is read cell by cell": (
        "# Deckhand\n\n## Duties\n\n| Day | Task |\n|---|---|\n| Monday | Clean the deck |\n",
        "3 duties atx",
    ),
    "nothing but a title": (
        "# Deckhand\n",
        "",
    ),
    "empty": (
        "",
        "",
    ),
    "quoted": (
        "> ## Duties\n>\n> - Clean the deck.\n",
        "1 duties atx",
    ),
    "other information": (
        "# Deckhand\n\n## Other information\n\nThe ferry was built in 1931.\n",
        "3 other atx",
    ),
    "interview": (
        (
            "# Deckhand\n"
            "\n"
            "## Interview process\n"
            "\n"
            "1. A call.\n"
            "2. A day aboard.\n"
            "\n"
            "## Learn more about us\n"
            "\n"
            "See our page.\n"
        ),
        "3 apply atx\n8 company atx",
    ),
}
